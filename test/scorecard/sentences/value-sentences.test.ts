import { unitWorded } from "../../../src/scorecard/figures/unit-wordings";
import type { Unit } from "../../../src/scorecard/figures/units";
import {
  commonUnit,
  distanceInWords,
  targetInWords,
  valueInWords,
} from "../../../src/scorecard/sentences/value-sentences";
import { judgedRow } from "../../kit/judged-row";
import type { WrittenCell } from "../../kit/grid-of";

describe("a value in words", () => {
  const exact: readonly [words: string, value: number, unit: Unit][] = [
    ["76.5%", 0.765, "percent"],
    ["109.25%", 1.0925, "percent"],
    ["0%", 0, "percent"],
    ["1,200", 1200, "number"],
    ["85", 85, "rate"],
    ["6", 6, unitWorded("per month")],
    ["12 days", 12, "days"],
    ["1 day", 1, "days"],
    ["£45,000", 45_000, "pounds"],
    ["6:00", 0.25, "duration"],
    ["-5.2", -5.2, "number"],
  ];
  it.each(exact)("is %s, exactly", (words, value, unit) => {
    expect(valueInWords(value, unit)).toBe(words);
  });

  const apart: readonly [words: string, distance: number, unit: Unit, decimals: number][] = [
    ["25.2 points", 0.252, "percent", 1],
    ["1 point", 0.01, "percent", 0],
    ["1.0 points", 0.01, "percent", 1],
    ["£5.50", 5.5, "pounds", 2],
    ["6:05", 365 / 1440, "duration", 0],
    ["1 day", 1, "days", 0],
    ["2", 2, unitWorded("per month"), 0],
  ];
  it.each(apart)("lies %s away", (words, distance, unit, decimals) => {
    expect(distanceInWords(distance, unit, decimals)).toBe(words);
  });

  it("is compared as a percentage where either is one, else in the figure's unit, else in the target's", () => {
    expect(commonUnit("number", "percent")).toBe("percent");
    expect(commonUnit("rate", "number")).toBe("rate");
    expect(commonUnit("number", "days")).toBe("days");
  });

  const quoted: readonly [words: string, target: WrittenCell][] = [
    ["90.0%", "90.0%"],
    ["90.0%", [0.9, "90.0%"]],
    ["0.9", [0.9, "####"]],
    ["below 8%", "Below 8%"],
    ["6 per month", "6 per  month"],
  ];
  it.each(quoted)("quotes a target: %s", (words, target) => {
    expect(targetInWords(judgedRow(target, ["12%", "13%"]).target)).toBe(words);
  });
});
