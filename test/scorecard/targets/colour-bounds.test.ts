import { fraction } from "../../../src/scorecard/sheet/fraction";
import type { Unit } from "../../../src/scorecard/figures/units";
import fc from "fast-check";
import { BRITISH_SEPARATORS } from "../../../src/scorecard/sheet/grid";
import type { GoodDirection } from "../../../src/scorecard/settings/settings";
import { statusOf } from "../../../src/scorecard/judgement/status";
import { readTarget } from "../../../src/scorecard/targets/target";
import { colourBounds } from "../../../src/scorecard/targets/colour-bounds";
import { readTolerance, type Tolerance } from "../../../src/scorecard/targets/tolerance";

const WITHIN_15_PERCENT: Tolerance = { basis: "relative", amount: fraction(0.15) };

function colour(
  value: number,
  target: string,
  good: GoodDirection,
  tolerance: Tolerance = WITHIN_15_PERCENT,
) {
  const bounds = colourBounds(readTarget(target, target, BRITISH_SEPARATORS), good, tolerance);
  return bounds === null ? "none" : statusOf(value, bounds);
}

describe("the colour of a figure", () => {
  it.each<[number, string, GoodDirection, string]>([
    [0.9, "90%", "higher", "green"],
    [0.899, "90%", "higher", "amber"],
    [0.765, "90%", "higher", "amber"],
    [0.764, "90%", "higher", "red"],
    [0.11, "11%", "lower", "green"],
    [0.1265, "11%", "lower", "amber"],
    [0.127, "11%", "lower", "red"],
    [0.079, "Below 8%", "lower", "green"],
    [0.08, "Below 8%", "lower", "amber"],
    [0.092, "Below 8%", "lower", "amber"],
    [0.093, "Below 8%", "lower", "red"],
    [0.8, "above 80%", "higher", "amber"],
    [0, "0", "lower", "green"],
    [1, "0", "lower", "red"],
    [0.9, "90-95%", "higher", "green"],
    [0.99, "90-95%", "higher", "green"],
    [0.765, "90-95%", "higher", "amber"],
    [0.95, "90-95%", "lower", "green"],
    [0.99, "90-95%", "band", "amber"],
    [0.92, "90-95%", "band", "green"],
    [0.7, "90-95%", "band", "red"],
    [-10, "-10", "higher", "green"],
    [-11.5, "-10", "higher", "amber"],
    [-11.6, "-10", "higher", "red"],
    [5, "Monitor", "higher", "none"],
    [5, "Top quartile", "higher", "none"],
    [0.5, "90%", "none", "none"],
  ])("%d against %s, %s is better: %s", (value, target, good, expected) => {
    expect(colour(value, target, good)).toBe(expected);
  });

  it("counts percentage points where the tolerance says so, and stays relative for counts", () => {
    const points: Tolerance = { basis: "points", amount: fraction(0.02) };
    expect([0.88, 0.879].map((value) => colour(value, "90%", "higher", points))).toEqual(["amber", "red"]);
    expect([85, 84].map((value) => colour(value, "100", "higher", points))).toEqual(["amber", "red"]);
  });

  it("lies exactly at the boundary, for any target and tolerance", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 50 }), (tenths, share) => {
        const tolerance: Tolerance = { basis: "relative", amount: fraction(Number(`${share}e-2`)) };
        const edge = BigInt(tenths) * BigInt(100 - share);
        const at = (offset: bigint) => Number(`${edge + offset}e-5`);
        const target = `${(tenths / 10).toFixed(1)}%`;
        expect(colour(at(0n), target, "higher", tolerance)).toBe("amber");
        expect(colour(at(-1n), target, "higher", tolerance)).toBe("red");
      }),
    );
  });

  it("is not decided by 0.1 + 0.2", () => {
    expect(colour(0.3, "30%", "lower")).toBe("green");
    expect(colour(Number("30e-2"), "30%", "higher")).toBe("green");
  });
});

describe("a row's own tolerance", () => {
  it.each<[string, Unit, ReturnType<typeof readTolerance>]>([
    ["2pp", "percent", { kind: "tolerance", tolerance: { basis: "points", amount: fraction(0.02) } }],
    ["2%", "percent", { kind: "tolerance", tolerance: { basis: "points", amount: fraction(0.02) } }],
    ["2%", "number", { kind: "tolerance", tolerance: { basis: "relative", amount: fraction(0.02) } }],
    ["3", "number", { kind: "tolerance", tolerance: { basis: "unit", amount: 3 } }],
    ["", "percent", { kind: "default" }],
    ["a little", "percent", { kind: "notUnderstood" }],
  ])("%j beside a target in %s", (text, unit, expected) => {
    expect(readTolerance(text, text, BRITISH_SEPARATORS, unit)).toEqual(expected);
  });
});
