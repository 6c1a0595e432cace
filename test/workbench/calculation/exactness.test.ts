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

test("only what is rounded is touched, however deep", () => {
  expect(withExactRounding('=IF(ROUND(N(A1)+MAX(B1,2),ROUND(C1,0))>1,"ROUND(",ROUNDUP(A1,2))')).toBe(
    '=IF(ROUND((N(A1)+MAX(B1,2))*(1+6E-15),ROUND((C1)*(1+6E-15),0))>1,"ROUND(",ROUNDUP(A1,2))',
  );
});
