import { factsInWords } from "../../../src/scorecard/sentences/facts";
import type { GoodDirection } from "../../../src/scorecard/settings/settings";
import { assessed, indicatorsOf } from "../../kit/assessed";
import { gridOf, type WrittenCell } from "../../kit/grid-of";
import { referenceGrid } from "../../kit/reference-grid";

const MONTHS = "Apr-24 May-24 Jun-24 Jul-24 Aug-24".split(" ");

/** The facts of a sheet's only indicator. */
function facts(
  target: WrittenCell,
  figures: readonly WrittenCell[],
  { good, periods = MONTHS }: { good?: GoodDirection; periods?: readonly WrittenCell[] } = {},
): string {
  const header = ["ID", "Indicator", ...periods.slice(0, figures.length), "Target"];
  const grid = gridOf([header, ["1", "Quantity", ...figures, target]]);
  const [section] = assessed(grid, good === undefined ? {} : { polarity: { "1": good } }).sections;
  const [indicator] = section?.indicators ?? [];
  if (section === undefined || indicator === undefined) throw new Error("The sheet has no indicator");
  return factsInWords(indicator, section);
}

describe("the facts before a narrative", () => {
  it("are those of the published scorecard", () => {
    const sheet = assessed(referenceGrid());
    const section = sheet.sections.find(({ indicators }) => indicators.some(({ id }) => id === "9a"));
    const indicator = indicatorsOf(sheet).find(({ id }) => id === "9a");
    if (section === undefined || indicator === undefined) throw new Error("There is no ID 9a");
    expect(factsInWords(indicator, section)).toBe(
      "Feb-25: 64.8% against a target of 90.0%, 25.2 points short; up from 50.8% in Jan-25; red for 9 months.",
    );
  });

  const said: readonly [words: string, target: WrittenCell, figures: readonly WrittenCell[]][] = [
    [
      "May-24: 40% against a target of 90%, 50 points short; down from 60% in Apr-24; red for 2 months.",
      "90%",
      ["60%", "40%"],
    ],
    [
      "May-24: 40% against a target of 90%, 50 points short; the same as 40% in Apr-24; red for 2 months.",
      "90%",
      ["40%", "40%"],
    ],
    [
      "May-24: 40% against a target of 90%, 50 points short; down from 95% in Apr-24; red for 1 month.",
      "90%",
      ["95%", "40%"],
    ],
    [
      "May-24: 40% against a target of 90%, 50 points short; the first figure reported; red for 1 month.",
      "90%",
      ["N/A", "40%"],
    ],
    [
      "Apr-24, the latest reported: 40% against a target of 90%, 50 points short; the first figure reported; red for 1 month.",
      "90%",
      ["40%", "NYC"],
    ],
    [
      "Aug-24: 30% against a target of 90%, 60 points short; up from 20% in Jun-24; red each of the 3 times it was last reported.",
      "90%",
      ["10%", "NYC", "20%", "NYC", "30%"],
    ],
    [
      "May-24: 12.1% against a target of below 8%, 4.1 points over; up from 9.0% in Apr-24; red for 1 month.",
      "Below 8%",
      ["9.0%", "12.1%"],
    ],
    ["May-24: 7 against a target of 0, 7 over; up from 3 in Apr-24; red for 2 months.", "0", ["3", "7"]],
    [
      "May-24: 80% against a target of 90%, 10 points short; up from 40% in Apr-24; within tolerance.",
      "90%",
      ["40%", "80%"],
    ],
    ["May-24: 95% against a target of 90%, on target; up from 40% in Apr-24.", "90%", ["40%", "95%"]],
    ["May-24: 12, with no target; up from 10 in Apr-24.", "Monitor", ["10", "12"]],
    ["No figure has been reported yet.", "90%", ["NYC", "NYC"]],
  ];
  it.each(said)("are: %s", (words, target, figures) => {
    expect(facts(target, figures)).toBe(words);
  });

  it("name a band that is the aim itself", () => {
    expect(facts("90-95%", ["60%", "70%"], { good: "band" })).toBe(
      "May-24: 70% against a target of 90-95%, 20 points below the band; up from 60% in Apr-24; red for 2 months.",
    );
  });

  const counted: readonly [called: string, periods: readonly WrittenCell[]][] = [
    ["quarters", ["Q1 2024/25", "Q2 2024/25"]],
    ["years", ["2023/24", "2024/25"]],
    ["half-years", ["H1 2024", "H2 2024"]],
    ["weeks", ["Week 12", "Week 13"]],
    ["periods", ["Last quarter", "This quarter"]],
    ["periods", ["01/04/24", "08/04/24", "15/04/24"]],
    [
      "months",
      [
        [45383, "Apr-24"],
        [45413, "Mai-24"],
      ],
    ],
  ];
  it.each(counted)("count the sheet's own periods: %s", (called, periods) => {
    const figures = periods.map(() => "40%");
    expect(facts("90%", figures, { periods })).toContain(`red for ${String(periods.length)} ${called}.`);
  });
});
