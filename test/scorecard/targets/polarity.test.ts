import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BRITISH_SEPARATORS } from "../../../src/scorecard/sheet/grid";
import { wordingOf } from "../../../src/scorecard/sheet/plain-text";
import { decidePolarity, goodByWords } from "../../../src/scorecard/targets/polarity";
import type { GoodDirection } from "../../../src/scorecard/settings/settings";
import { readTarget } from "../../../src/scorecard/targets/target";

interface Row {
  readonly chosen?: GoodDirection;
  readonly column?: string;
  readonly name?: string;
  readonly target?: string;
}

const decide = ({ chosen, column = "", name = "Visits", target = "" }: Row) =>
  decidePolarity({
    chosen,
    columnText: column,
    name,
    target: readTarget(target, target, BRITISH_SEPARATORS),
  });

describe("which way is good", () => {
  it.each<[string, Row, GoodDirection, boolean, string]>([
    [
      "the user's choice first",
      { chosen: "lower", column: "High", target: "80%+" },
      "lower",
      false,
      "chosen by you",
    ],
    [
      "then the sheet's own column",
      { column: "Smaller", target: "80%" },
      "lower",
      false,
      "the sheet's polarity column",
    ],
    [
      "then the name's own word",
      { name: "Waits (lower is better)", target: "80%" },
      "lower",
      false,
      "the indicator's name says so",
    ],
    ["then the target's wording, below", { target: "Below 8%" }, "lower", false, "wording of the target"],
    ["or a plus", { target: "80%+" }, "higher", false, "wording of the target"],
    ["or nought", { target: "0" }, "lower", false, "wording of the target"],
    ["or nought per cent", { target: "0%" }, "lower", false, "wording of the target"],
    ["or a hundred per cent", { target: "100%" }, "higher", false, "wording of the target"],
    [
      "then the indicator's words",
      { name: "Vacancy rate", target: "10%" },
      "lower",
      true,
      "wording of the indicator",
    ],
    [
      "which are whole words",
      { name: "Transmissing", target: "10%" },
      "higher",
      true,
      "a number target is usually a minimum",
    ],
    [
      "and answer nothing where both kinds stand",
      { name: "Missing episodes completed", target: "10%" },
      "higher",
      true,
      "a number target is usually a minimum",
    ],
    ["then a wait", { target: "10 days" }, "lower", true, "a target in days, hours or minutes"],
    ["then a number", { target: "90.0%" }, "higher", true, "a number target is usually a minimum"],
    ["then a band", { target: "90-95%" }, "higher", true, "a band is usually a minimum"],
    ["and none without a target", { target: "Monitor" }, "none", false, "no target"],
  ])("%s", (_order, row, good, assumed, reason) => {
    expect(decide(row).polarity).toEqual({ good, assumed, reason });
  });

  it.each([
    ["High H Bigger Higher Increase Maximise ↑", "higher"],
    ["Low L Smaller Lower Decrease Minimise ↓", "lower"],
    ["Band Plan Range T", "band"],
    ["Info Monitor Neutral", "none"],
  ])("the column's words %s mean %s", (words, good) => {
    for (const word of words.split(" "))
      expect(decide({ column: word, target: "5" }).polarity.good).toBe(good);
  });

  it("falls through an empty cell, and reports any other word", () => {
    expect(decide({ column: " ", target: "Below 8%" })).toMatchObject({
      columnNotUnderstood: false,
      polarity: { good: "lower" },
    });
    expect(decide({ column: "Sideways", target: "Below 8%" })).toMatchObject({
      columnNotUnderstood: true,
      polarity: { good: "lower" },
    });
  });

  it("reports a column that contradicts the target, and follows the column", () => {
    expect(decide({ column: "High", target: "Below 8%" })).toMatchObject({
      contradictsTarget: true,
      polarity: { good: "higher" },
    });
  });
});

describe("the table of indicators' words", () => {
  it("agrees with the Department for Education's own polarity", () => {
    const measures = readFileSync(join(__dirname, "../../evidence/lait_polarity.tsv"), "utf8")
      .split("\n")
      .map((line) => line.split("\t"))
      .filter(([, , polarity]) => polarity === "High" || polarity === "Low");
    const against: string[] = [];
    let agreed = 0;
    for (const [, name = "", polarity] of measures) {
      const good = goodByWords(wordingOf(name));
      if (good !== null && (good === "higher") === (polarity === "High")) agreed += 1;
      else if (good !== null) against.push(name);
    }
    expect(measures.length).toBeGreaterThan(300);
    expect(agreed).toBeGreaterThanOrEqual(115);
    // A vacancy is bad, one that is covered is not so bad: the table's words do not reach that far.
    expect(against).toEqual(["Percentage of vacancies covered by agency workers"]);
  });
});
