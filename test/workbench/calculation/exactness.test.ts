import fc from "fast-check";
import { withEngine } from "../../../src/workbench/calculation/engine";
import { withExactRounding } from "../../../src/workbench/calculation/exact-rounding";
import { roundedText } from "../../../src/workbench/calculation/decimal-text";

/** What the engine's ROUND gives, to the last digit, for many numbers at once. */
function engineRounds(cases: readonly (readonly [value: number, decimals: number])[]): number[] {
  return withEngine((model) => {
    cases.forEach(([value, decimals], at) => {
      model.setUserInput(0, at + 1, 1, String(value));
      model.setUserInput(0, at + 1, 2, withExactRounding(`=ROUND(A${at + 1},${decimals})&""`));
    });
    model.evaluate();
    return cases.map((_, at) => Number(model.getFormattedCellValue(0, at + 1, 2)));
  });
}

const manyOf = <Value>(arbitrary: fc.Arbitrary<Value>): Value[] =>
  fc.sample(arbitrary, { numRuns: 3000, seed: 42 });

test("the engine's ROUND gives the double nearest to the decimal", () => {
  const cases = manyOf(
    fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 })),
  );
  const nearest = cases.map(([value, decimals]) => Number(roundedText(value, decimals)));
  const deviations = engineRounds(cases).flatMap((found, at) =>
    found === nearest[at] ? [] : [{ case: cases[at], found, nearest: nearest[at] }],
  );
  expect(deviations).toEqual([]);
});

test("the engine's ROUND takes ties of written decimals away from zero", () => {
  const units = manyOf(
    fc.tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: 1, max: 5 })),
  );
  const cases = units.map(([whole, decimals]): [number, number] => [
    Number(`${whole}5e-${decimals + 1}`),
    decimals,
  ]);
  const nearest = cases.map(([value, decimals]) => Number(roundedText(value, decimals)));
  const deviations = engineRounds(cases).flatMap((found, at) =>
    found === nearest[at] ? [] : [{ case: cases[at], found, nearest: nearest[at] }],
  );
  expect(deviations).toEqual([]);
});

test("a number is kept where it has no more digits than it is rounded to", () => {
  const cases: [number, number][] = [
    [75, 12],
    [750.1, 12],
    [0.765, 12],
    [123456789012345, 0],
    [0, 3],
    [-1000, 2],
  ];
  expect(engineRounds(cases)).toEqual(cases.map(([value]) => value));
});

test("a rounding within a rounding, and beside texts and other functions", () => {
  const shown = withEngine((model) => {
    const formula = '=IF(ROUND(ROUND(0.145,2)+MAX(0,0.005),2)=0.16,"ROUND(1,2)",ROUNDUP(1.1,0))';
    model.setUserInput(0, 1, 1, withExactRounding(formula));
    model.evaluate();
    return model.getFormattedCellValue(0, 1, 1);
  });
  expect(shown).toBe("ROUND(1,2)");
});
