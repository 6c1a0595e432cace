import { fromR1C1, movedFormula, toR1C1 } from "../../../src/workbench/model/formula-references";

describe("a formula read from another cell", () => {
  it.each([
    ["=$N5>M$4", 1, 1, "=$N6>N$4"],
    ['=IF(A1="A1",B:B,2:2)', 2, 0, '=IF(A3="A1",B:B,4:4)'],
    ["='My sheet'!A1+LOG10(A1)", 0, 1, "='My sheet'!B1+LOG10(B1)"],
  ])("%s moved %i down and %i right is %s", (formula, rows, columns, expected) => {
    expect(movedFormula(formula, rows, columns)).toBe(expected);
  });

  it.each([
    ["=$N5", 4, 12, "=RC14"],
    ["=A4+A$1", 4, 0, "=R[-1]C+R1C"],
    ["=SUM(A1:B2)", 0, 0, "=SUM(RC:R[1]C[1])"],
  ])("%s is the same in R1C1 and back", (formula, row, column, expected) => {
    expect(toR1C1(formula, row, column)).toBe(expected);
    expect(fromR1C1(expected, row, column)).toBe(formula);
  });
});
