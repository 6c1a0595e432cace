import fc from "fast-check";
import {
  absolute,
  add,
  decimalOf,
  multiply,
  parseDecimal,
  round,
  shift,
  subtract,
  toNumber,
  type Decimal,
} from "../../../src/scorecard/figures/decimal";

const decimal = (text: string): Decimal => {
  const parsed = parseDecimal(text);
  if (parsed === null) throw new Error(`${text} is no decimal`);
  return parsed;
};

describe("a decimal", () => {
  it.each([
    ["0.9", 9n, 1],
    ["-12.50", -1250n, 2],
    [".5", 5n, 1],
    ["1e-7", 1n, 7],
    ["1.5e+21", 1500000000000000000000n, 0],
  ])("%s is read digit by digit", (text, digits, scale) => {
    expect(parseDecimal(text)).toEqual({ digits, scale });
  });

  it.each(["", ".", "-", "1,000", "90%", "1.2.3", "NaN", "Infinity"])("%j is none", (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it("adds 0.1 and 0.2 to 0.3, which binary fractions do not", () => {
    expect(toNumber(add(decimal("0.1"), decimal("0.2")))).toBe(0.3);
    expect(0.1 + 0.2).not.toBe(0.3);
  });

  it("takes 15% of 90% from 90% to give 76.5%", () => {
    expect(toNumber(subtract(decimal("0.9"), multiply(decimal("0.9"), decimal("0.15"))))).toBe(0.765);
  });

  it.each([
    ["2.5", 0, 3],
    ["-2.5", 0, -3],
    ["2.4", 0, 2],
    ["1.005", 2, 1.01],
    ["1234567", -5, 1200000],
    ["0.3", 4, 0.3],
  ])("%s rounds to %d decimals as %d, ties away from nought", (text, decimals, expected) => {
    expect(toNumber(round(decimal(text), decimals))).toBe(expected);
  });

  it("moves its point without touching its digits", () => {
    expect(toNumber(shift(decimal("94.8"), -2))).toBe(0.948);
    expect(toNumber(shift(decimal("1.2"), 6))).toBe(1200000);
    expect(toNumber(absolute(decimal("-7.5")))).toBe(7.5);
  });

  it("gives back any number that it was made from", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(decimalOf(value)) + 0).toBe(value + 0);
      }),
    );
  });
});
