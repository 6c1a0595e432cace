import fc from "fast-check";
import type { TargetKind } from "../../../src/scorecard/targets/target-kinds";
import { BRITISH_SEPARATORS } from "../../../src/scorecard/sheet/grid";
import { readTarget } from "../../../src/scorecard/targets/target";

const read = (text: string) => readTarget(text, text, BRITISH_SEPARATORS);

describe("a target", () => {
  it.each<[string, TargetKind, number | null, number | null]>([
    ["90.0%", "value", 0.9, 0.9],
    ["0", "value", 0, 0],
    ["13.0%", "value", 0.13, 0.13],
    ["Below 8%", "below", null, 0.08],
    ["below 10%", "below", null, 0.1],
    ["under 10", "below", null, 10],
    ["less than 10", "below", null, 10],
    ["fewer than 10", "below", null, 10],
    ["<10%", "below", null, 0.1],
    ["≤ 5", "atMost", null, 5],
    ["<=5", "atMost", null, 5],
    ["at most 5", "atMost", null, 5],
    ["no more than 5", "atMost", null, 5],
    ["max 5", "atMost", null, 5],
    ["5 max", "atMost", null, 5],
    ["5 or less", "atMost", null, 5],
    ["5% or below", "atMost", null, 0.05],
    ["5 or fewer", "atMost", null, 5],
    ["up to 5", "atMost", null, 5],
    [">80%", "above", 0.8, null],
    ["above 80%", "above", 0.8, null],
    ["over 80%", "above", 0.8, null],
    ["more than 80%", "above", 0.8, null],
    ["80%+", "atLeast", 0.8, null],
    ["≥80%", "atLeast", 0.8, null],
    [">= 80%", "atLeast", 0.8, null],
    ["at least 80%", "atLeast", 0.8, null],
    ["min 80%", "atLeast", 0.8, null],
    ["80% min", "atLeast", 0.8, null],
    ["80% or more", "atLeast", 0.8, null],
    ["80% or above", "atLeast", 0.8, null],
    ["80% or higher", "atLeast", 0.8, null],
    ["90-95%", "band", 0.9, 0.95],
    ["90% – 95%", "band", 0.9, 0.95],
    ["between 90 and 95%", "band", 0.9, 0.95],
    ["5 to 8", "band", 5, 8],
    ["6 per month", "value", 6, 6],
    ["12 p/m", "value", 12, 12],
    ["10 days", "value", 10, 10],
    ["4 minutes", "value", 4, 4],
    ["Monitor", "none", null, null],
    ["monitor", "none", null, null],
    ["New", "none", null, null],
    ["No target", "none", null, null],
    ["TBC", "none", null, null],
    ["Baseline", "none", null, null],
    ["Info only", "none", null, null],
    ["N/A", "none", null, null],
    ["-", "none", null, null],
    ["", "none", null, null],
    ["≤ 1.0 per 1,000 bed days", "atMost", null, 1],
    ["Top quartile", "notUnderstood", null, null],
    ["Better than SN av", "notUnderstood", null, null],
    ["Newham 5", "notUnderstood", null, null],
  ])("%j is %s, from %p to %p", (text, kind, low, high) => {
    expect(read(text)).toMatchObject({ kind, low, high });
    expect(read(`  ${text.toUpperCase()} `)).toMatchObject({ kind, low, high });
  });

  it("keeps its unit", () => {
    expect(read("6 per month").unit).toBe("per month");
    expect(read("10 days").unit).toBe("days");
    expect(read("≤ 1.0 per 1,000 bed days").unit).toBe("per 1,000 bed days");
    expect(read("90.0%").unit).toBe("percent");
  });

  it("is read as it is drawn when the cell holds a number", () => {
    expect(readTarget(0.9004, "90.0%", BRITISH_SEPARATORS)).toMatchObject({
      kind: "value",
      low: 0.9,
      unit: "percent",
    });
    expect(readTarget(0.9, "####", BRITISH_SEPARATORS)).toMatchObject({ kind: "value", low: 0.9 });
  });

  it("is read in every spacing, exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.constantFrom("", " ", "  "), (tenths, space) => {
        const number = (tenths / 10).toFixed(1);
        const high = Number(`${tenths}e-3`);
        expect(read(`Below${space || " "}${number}${space}%`)).toMatchObject({ kind: "below", high });
        expect(read(`${number}${space}%${space}+`)).toMatchObject({ kind: "atLeast", low: high });
      }),
    );
  });
});
