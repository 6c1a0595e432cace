import type { Figure, Gap } from "../../../src/scorecard/figures/figure-kinds";
import type { Unit } from "../../../src/scorecard/figures/units";
import { readFigure } from "../../../src/scorecard/figures/figure";
import { BRITISH_SEPARATORS } from "../../../src/scorecard/sheet/grid";
import { isReadInPoints, targetInUnit } from "../../../src/scorecard/targets/points";
import { readTarget } from "../../../src/scorecard/targets/target";

const target = (text: string) => readTarget(text, text, BRITISH_SEPARATORS);
const figures = (...texts: readonly string[]): (Figure | Gap)[] =>
  texts.map((text) =>
    readFigure(
      { value: text, text, numberFormat: undefined },
      { separators: BRITISH_SEPARATORS, compare: "displayed" },
    ),
  );

describe("a row is read in points", () => {
  it.each<[string, string, string[], string, boolean]>([
    ["where plain figures over 2 stand against a percentage", "90%", ["94.8", "NYC", "0.5"], "", true],
    ["but not where one of them carries a %", "90%", ["94.8", "87.0%"], "", false],
    ["but not where the largest is 2 or less", "90%", ["0.87", "2"], "", false],
    ["but not against a plain target", "90", ["94.8"], "", false],
    ["unless its unit column holds %", "90", ["94.8"], "%", true],
    ["or says what the % is of", "90", ["94.8"], "% of children", true],
    ["or spells it", "90", ["94.8"], "Percentage", true],
    ["then even where the figures are small", "1", ["1.2", "0.5"], "%", true],
    ["but a percentage target keeps its own rule", "90%", ["0.87"], "%", false],
    ["but not where the unit is another", "90", ["94.8"], "days", false],
    ["but not without a target", "Monitor", ["94.8"], "%", false],
    ["but not where the figures are rates", "90%", ["100.8r"], "", false],
    ["but not without a figure", "90", ["NYC", ""], "%", false],
    ["counting a fall as well as a rise", "90%", ["-5"], "", true],
  ])("%s", (_why, wanted, row, unit, expected) => {
    expect(isReadInPoints(target(wanted), figures(...row), unit)).toBe(expected);
  });
});

describe("a target beside a unit column", () => {
  it.each<[string, string, string[], string, number, Unit]>([
    ["a plain 90 beside % is 90%", "90", ["94.8"], "%", 0.9, "percent"],
    ["also where the figures carry their own %", "90", ["94.8%"], "%", 0.9, "percent"],
    ["and where target and figures are small", "1", ["1.2"], "%", 0.01, "percent"],
    ["a plain 0.9 beside figures with % is a fraction already", "0.9", ["94.8%"], "%", 0.9, "number"],
    ["a percentage stays what it is", "90%", ["94.8"], "%", 0.9, "percent"],
    ["a count stays what it is", "90", ["94.8"], "children", 90, "number"],
  ])("%s", (_what, wanted, row, unitText, low, unit) => {
    expect(targetInUnit(target(wanted), figures(...row), unitText)).toMatchObject({ low, unit });
  });

  it("keeps both bounds of a band", () => {
    expect(targetInUnit(target("90-95"), figures("94.8"), "%")).toMatchObject({ low: 0.9, high: 0.95 });
    expect(targetInUnit(target("below 8"), figures("9.1"), "%")).toMatchObject({ low: null, high: 0.08 });
  });
});
