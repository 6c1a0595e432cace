import type { TargetKind } from "../../../src/scorecard/targets/target-kinds";
import { BRITISH_SEPARATORS } from "../../../src/scorecard/sheet/grid";
import { readTarget } from "../../../src/scorecard/targets/target";

const read = (text: string) => readTarget(text, text, BRITISH_SEPARATORS);

describe("a target means the same in every spacing and case", () => {
  it.each<[string, TargetKind, number | null, number | null]>([
    ["Below8%", "below", null, 0.08],
    ["BELOW\u00A08 %", "below", null, 0.08],
    ["atleast80%", "atLeast", 0.8, null],
    ["80 % +", "atLeast", 0.8, null],
    ["5orless", "atMost", null, 5],
    ["5 days or less", "atMost", null, 5],
    ["max. 5", "atMost", null, 5],
    ["≤.5", "atMost", null, 0.5],
    ["less than or equal to 5", "atMost", null, 5],
    ["between90and95%", "band", 0.9, 0.95],
    ["90to95%", "band", 0.9, 0.95],
    ["-5", "value", -5, -5],
    ["-5 to -2", "band", -5, -2],
    ["(5.2)", "value", -5.2, -5.2],
  ])("%j is %s", (text, kind, low, high) => {
    expect(read(text)).toMatchObject({ kind, low, high });
  });
});

describe("a target of two numbers", () => {
  it.each([
    ["≤ 1.0 per 1,000 bed days", "atMost", "per 1,000 bed days"],
    ["1.0/1,000 bed days", "value", "/1,000 bed days"],
    ["6 of 9", "value", "of 9"],
  ])("%s is the first, the rest is its unit", (text, kind, unit) => {
    expect(read(text)).toMatchObject({ kind, unit });
  });

  it("is still a percentage where the first one is", () => {
    expect(read("95% within 10 days")).toMatchObject({ kind: "value", low: 0.95, unit: "percent" });
  });
});

describe("a target that is not understood rather than guessed at", () => {
  it.each([
    "31 March 2025",
    "31st March 2025",
    "2024/25",
    "New target 90%",
    "5m",
    "90% +/- 5%",
    "95-90%",
    "1,03",
  ])("%s", (text) => {
    expect(read(text)).toMatchObject({ kind: "notUnderstood", low: null, high: null, text });
  });

  it("is a truth value too", () => {
    expect(readTarget(true, "TRUE", BRITISH_SEPARATORS).kind).toBe("notUnderstood");
  });
});

describe("no target", () => {
  it.each(["New", "new measure", "New indicator for 2025", "TBC (June)", "Monitoring only", "  ", "[x]"])(
    "%j",
    (text) => {
      expect(read(text).kind).toBe("none");
    },
  );
});
