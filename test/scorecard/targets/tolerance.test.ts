import { fraction } from "../../../src/scorecard/sheet/fraction";
import { BRITISH_SEPARATORS } from "../../../src/scorecard/sheet/grid";
import type { Unit } from "../../../src/scorecard/figures/units";
import { statusOf } from "../../../src/scorecard/judgement/status";
import { readTarget } from "../../../src/scorecard/targets/target";
import { colourBounds } from "../../../src/scorecard/targets/colour-bounds";
import { readTolerance, type Tolerance } from "../../../src/scorecard/targets/tolerance";

const read = (text: string, unit: Unit, value: string | number = text) =>
  readTolerance(value, text, BRITISH_SEPARATORS, unit);

describe("a row's own tolerance, as it is written", () => {
  it.each<[string, Unit, Tolerance]>([
    ["2pp", "percent", { basis: "points", amount: fraction(0.02) }],
    ["2 PP", "percent", { basis: "points", amount: fraction(0.02) }],
    ["0.5 pp", "percent", { basis: "points", amount: fraction(0.005) }],
    ["2 percentage points", "percent", { basis: "points", amount: fraction(0.02) }],
    ["2% points", "percent", { basis: "points", amount: fraction(0.02) }],
    ["2%", "percent", { basis: "points", amount: fraction(0.02) }],
    ["±2%", "percent", { basis: "points", amount: fraction(0.02) }],
    ["+/- 2%", "percent", { basis: "points", amount: fraction(0.02) }],
    ["2%", "days", { basis: "relative", amount: fraction(0.02) }],
    ["3", "days", { basis: "unit", amount: 3 }],
  ])("%s beside a target in %s", (text, unit, tolerance) => {
    expect(read(text, unit)).toEqual({ kind: "tolerance", tolerance });
  });

  it("is the default where the cell is empty, and not understood where it says anything else", () => {
    expect(read("", "percent")).toEqual({ kind: "default" });
    expect(read("  ", "percent")).toEqual({ kind: "default" });
    for (const text of ["some", "-2%", "2 or 3", "2% of cases"]) {
      expect(read(text, "percent")).toEqual({ kind: "notUnderstood" });
    }
  });

  it("is read as it is drawn from a number cell, and as stored where it is drawn as ####", () => {
    expect(read("1.00%", "percent", 0.01)).toEqual({
      kind: "tolerance",
      tolerance: { basis: "points", amount: fraction(0.01) },
    });
    expect(read("####", "days", 3)).toEqual({ kind: "tolerance", tolerance: { basis: "unit", amount: 3 } });
  });
});

describe("a housing service's 7.50% with tolerance 1.00%, lower is better", () => {
  const reading = read("1.00%", "percent", 0.01);
  const tolerance =
    reading.kind === "tolerance" ? reading.tolerance : { basis: "relative" as const, amount: fraction(0) };
  const bounds = colourBounds(readTarget(0.075, "7.50%", BRITISH_SEPARATORS), "lower", tolerance);

  it.each([
    [0.075, "green"],
    [0.0751, "amber"],
    [0.085, "amber"],
    [0.0851, "red"],
  ])("%d is %s", (value, expected) => {
    expect(bounds === null ? "none" : statusOf(value, bounds)).toBe(expected);
  });
});

describe("a plain tolerance", () => {
  const near = (value: number, target: string, amount: number) => {
    const bounds = colourBounds(readTarget(target, target, BRITISH_SEPARATORS), "higher", {
      basis: "unit",
      amount,
    });
    return bounds === null ? "none" : statusOf(value, bounds);
  };
  it("is a distance in the target's unit", () => {
    expect([near(97, "100", 3), near(96, "100", 3)]).toEqual(["amber", "red"]);
  });
  it("is points beside a percentage, written as 5 or as the fraction 0.05", () => {
    expect([near(0.85, "90%", 5), near(0.849, "90%", 5)]).toEqual(["amber", "red"]);
    expect([near(0.85, "90%", 0.05), near(0.849, "90%", 0.05)]).toEqual(["amber", "red"]);
  });
  it("leaves room beside a target of nought too, where a relative one leaves none", () => {
    expect(near(-1, "0", 1)).toBe("amber");
    expect(near(-2, "0", 1)).toBe("red");
  });
});
