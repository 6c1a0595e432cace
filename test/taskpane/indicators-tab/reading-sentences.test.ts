import { fraction } from "../../../src/scorecard/sheet/fraction";
import {
  DEFAULT_SETTINGS,
  type GoodDirection,
  type Settings,
} from "../../../src/scorecard/settings/settings";
import { coloursInWords } from "../../../src/taskpane/indicators-tab/colour-sentences";
import {
  latestInWords,
  polarityInWords,
  targetAsUnderstood,
  targetSource,
  benchmarkInWords,
  toleranceAsUnderstood,
  travelInWords,
} from "../../../src/taskpane/indicators-tab/reading-sentences";
import { a1Address, columnIndex, rowIndex } from "../../../src/scorecard/sheet/position";
import { commonUnit } from "../../../src/scorecard/sentences/value-sentences";
import type { WrittenCell } from "../../kit/grid-of";
import { judgedRow } from "../../kit/judged-row";

describe("a target as understood", () => {
  const said: readonly [words: string, target: WrittenCell, good?: GoodDirection][] = [
    ["At least 90%", "90.0%"],
    ["At most 11%", "11.0%", "lower"],
    ["Under 8%", "Below 8%"],
    ["Over 8%", "Below 8%", "higher"],
    ["At least 80%", "80%+"],
    ["At most 5", "≤ 5"],
    ["At least 90%", "90-95%", "higher"],
    ["At most 95%", "90-95%", "lower"],
    ["From 90% to 95%", "90-95%", "band"],
    ["Exactly 12", "12", "band"],
    ["At most 10 days", "10 days"],
    ["At most £45,000", "£45k", "lower"],
    ["At least 6", "6 per month", "higher"],
    ["90.0%, watched only, so no RAG", "90.0%", "none"],
    ["No target, so no RAG", ""],
    ["“Monitor” sets no target, so no RAG", "Monitor"],
    ["“Top quartile” is not understood, so no RAG", "Top quartile"],
  ];
  it.each(said)("is %s", (...[words, target, good]) => {
    expect(targetAsUnderstood(judgedRow(target, ["12%", "13%"], good))).toBe(words);
  });

  it("says where it was read, or that it was typed", () => {
    const { target } = judgedRow("90%", ["12%", "13%"]);
    expect(targetSource(target, undefined)).toBe("read from “90%” in E2");
    expect(targetSource(target, "85%")).toBe("typed by you as “85%”");
  });
});

describe("the colours of a row in words", () => {
  const said: readonly [
    words: readonly [green: string, amber: string, red: string],
    target: WrittenCell,
    good?: GoodDirection,
  ][] = [
    [["90% or more", "76.5% or more, under 90%", "under 76.5%"], "90%"],
    [["11% or less", "over 11%, up to 12.65%", "over 12.65%"], "11%", "lower"],
    [["under 8%", "8% to 9.2%", "over 9.2%"], "Below 8%"],
    [["over 8%", "6.8% to 8%", "under 6.8%"], "Above 8%"],
    [["0% or less", "never: this target leaves no margin", "over 0%"], "0%"],
    [
      [
        "90% or more and 95% or less",
        "76.5% or more, under 90%, or over 95%, up to 109.25%",
        "under 76.5%, or over 109.25%",
      ],
      "90-95%",
      "band",
    ],
  ];
  it.each(said)("are %j", (...[words, target, good]) => {
    const row = judgedRow(target, ["12%", "13%"], good);
    const thresholds = row.thresholds.at(-1);
    if (thresholds == null) throw new Error("The row is not judged");
    const unit = commonUnit(row.latest?.figure.unit ?? "number", row.target.unit);
    expect(coloursInWords(thresholds, unit).map((colour) => colour.words)).toEqual(words);
  });
});

type Columns = Parameters<typeof toleranceAsUnderstood>[1];

/** A section with one of the columns that decide where amber ends, or with none. */
const columns = (there?: keyof Columns): Columns => ({
  tolerance: null,
  redThreshold: null,
  amberThreshold: null,
  ...(there === undefined ? {} : { [there]: columnIndex(3) }),
});

describe("polarity, tolerance and travel in words", () => {
  it("gives the reason of the polarity, and says when it was assumed", () => {
    expect(polarityInWords(judgedRow("90%", ["12%", "13%"]).polarity)).toBe(
      "Higher is better: a number target is usually a minimum (assumed)",
    );
    expect(polarityInWords(judgedRow("90%", ["12%", "13%"], "lower").polarity)).toBe(
      "Lower is better: chosen by you",
    );
  });

  it("says which tolerance stands, and who says so", () => {
    const points: Settings = { ...DEFAULT_SETTINGS, tolerance: { basis: "points", amount: fraction(0.01) } };
    expect(toleranceAsUnderstood(undefined, columns(), DEFAULT_SETTINGS)).toBe(
      "15% of the target, as in Settings",
    );
    expect(toleranceAsUnderstood(undefined, columns("tolerance"), points)).toBe(
      "The sheet's tolerance column; where that is empty, 1 percentage point, as in Settings",
    );
    expect(
      toleranceAsUnderstood({ basis: "points", amount: fraction(0.025) }, columns("tolerance"), points),
    ).toBe("2.5 percentage points, chosen by you");
    expect(toleranceAsUnderstood(undefined, columns("redThreshold"), points)).toBe(
      "The sheet's threshold columns; where they are empty, 1 percentage point, as in Settings",
    );
    expect(toleranceAsUnderstood(undefined, columns(), { ...points, states: "redGreen" })).toBe(
      "None: every miss is red, as in Settings",
    );
  });

  it.each([
    ["Up from Apr-24 to May-24: better", ["12%", "13%"]],
    ["Down from Apr-24 to Jun-24: worse", ["12%", "NYC", "11%"]],
    ["No change from Apr-24 to May-24", ["12%", "12%"]],
    ["Unknown: fewer than two figures", ["NYC", "12%"]],
  ])("says %s", (words, figures) => {
    expect(travelInWords(judgedRow("90%", figures, "higher").travel)).toBe(words);
  });

  it("says which travel was compared with last year's", () => {
    const { travel } = judgedRow("90%", ["12%", "13%"], "higher");
    expect(travelInWords({ ...travel, against: "sameLastYear" })).toBe(
      "Up from Apr-24 to May-24, the same period last year: better",
    );
    const alone = judgedRow("90%", ["12%", "13%"], "higher", { travelAgainst: "sameLastYear" });
    expect(travelInWords(alone.travel)).toBe("Unknown: no figure for the same period last year");
  });

  it("says how the latest figure stands against the neighbours, and that it decides nothing", () => {
    const cell = a1Address(rowIndex(15), columnIndex(14));
    expect(benchmarkInWords({ cell, text: "87%", value: 0.87, against: "worse" })).toBe(
      "Worse than the neighbours' 87%, read in O16; it does not affect the colour",
    );
  });

  it.each([
    ["13% in May-24, target 90%", "90%", "13%"],
    ["12% in Apr-24, no target", "Monitor", "NYC"],
    ["13% in May-24, target not understood", "Top quartile", "13%"],
  ])("puts the latest figure beside its target: %s", (words, target, figure) => {
    expect(latestInWords(judgedRow(target, ["12%", figure]))).toBe(words);
  });
});
