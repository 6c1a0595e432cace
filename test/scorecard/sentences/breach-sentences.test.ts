import {
  breachInWords,
  missOf,
  runInWords,
  whenInWords,
} from "../../../src/scorecard/sentences/breach-sentences";
import { judgedRow } from "../../kit/judged-row";
import type { WrittenCell } from "../../kit/grid-of";
import type { GoodDirection } from "../../../src/scorecard/settings/settings";

describe("a breach in words", () => {
  const said: readonly [words: string, figure: WrittenCell, target: WrittenCell, good?: GoodDirection][] = [
    ["64.8%, target 90.0%: 25.2 points short", "64.8%", "90.0%"],
    ["64.8%, target 90.0%: 25.2 points short", [0.648, "64.8%"], [0.9, "90.0%"]],
    ["64.8%, target 90%: 25.2 points short", "64.8", "90%"],
    ["65%, target 90.5%: 25.5 points short", "65%", "90.5%"],
    ["89%, target 90%: 1 point short", "89%", "90%"],
    ["7, target 0: 7 over", "7", "0"],
    ["25%, target 0%: 25 points over", "25%", "0%"],
    ["12.1%, target below 8%: 4.1 points over", "12.1%", "Below 8%"],
    ["8.0%, target below 8%: at the limit, not past it", "8.0%", "Below 8%"],
    ["4, target 6 per month: 2 short", "4", "6 per month", "higher"],
    ["71.1%, target 90-95%: 18.9 points short", "71.1%", "90-95%", "higher"],
    ["71.1%, target 90-95%: 18.9 points below the band", "71.1%", "90-95%", "band"],
    ["97%, target 90-95%: 2 points above the band", "97%", "90-95%", "band"],
    ["25%, target 80%+: 55 points short", "25%", "80%+"],
    ["a rate of 100.8, target 85.0r: 15.8 over", "100.8r", "85.0r", "lower"],
    ["£1,200,000, target £1m: £200,000 over", "£1.2m", "£1m", "lower"],
    ["£45.50, target £40: £5.50 over", "£45.50", "£40", "lower"],
    ["12 days, target 10 days: 2 days over", "12 days", "10 days"],
    ["11 days, target 10 days: 1 day over", "11 days", "10 days"],
    ["1,036, target 1,200: 164 short", "1,036", "1,200", "higher"],
    ["0.3, target 0.1: 0.2 over", "0.3", "0.1", "lower"],
    ["95%, target 90%: on target", "95%", "90%"],
    ["No figure reported", "TBC", "90%"],
  ];
  it.each(said)("is %s", (...[words, figure, target, good]) => {
    expect(breachInWords(judgedRow(target, ["N/A", figure], good))).toBe(words);
  });

  it("never says a distance of nothing where a stored figure is short by less than its cell shows", () => {
    const row = judgedRow(
      [0.9, "90%"],
      [
        [0.9, "90%"],
        [0.8999, "90%"],
      ],
      "higher",
      { compare: "stored" },
    );
    expect(breachInWords(row)).toBe("90%, target 90%: 0.01 points short");
  });

  it("measures the miss exactly and as a share of the target", () => {
    expect(missOf(judgedRow("90%", ["N/A", "64.8%"]))).toMatchObject({ distance: 0.252, share: 0.28 });
    expect(missOf(judgedRow("0", ["N/A", "7"]))).toMatchObject({ distance: 7, share: Infinity });
    expect(missOf(judgedRow("90%", ["N/A", "90%"]))).toBeNull();
  });
});

describe("how long a breach has been red", () => {
  it.each([
    ["Red for 3 periods in a row", ["95%", "10%", "20%", "30%"]],
    ["Red for 1 period", ["95%", "30%"]],
    ["Red for 2 periods in a row", ["95%", "10%", "NYC", "30%", "NYC"]],
    ["Amber now", ["30%", "80%"]],
  ])("is %s", (words, figures) => {
    expect(runInWords(judgedRow("90%", figures, "higher"))).toBe(words);
  });

  it.each([
    ["May-24", ["30%", "40%"]],
    ["May-24, worse than Apr-24", ["40%", "30%"]],
    ["Apr-24, the latest reported", ["30%", "NYC"]],
  ])("is dated: %s", (words, figures) => {
    expect(whenInWords(judgedRow("90%", figures, "higher"))).toBe(words);
  });
});
