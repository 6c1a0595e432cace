import { cellAt } from "../../../src/workbench/model/cells";
import { recalculate } from "../../../src/workbench/calculation/recalculate";
import type { StoredValue, Workbook } from "../../../src/workbench/model";
import { sheetIn, workbookOf, type WrittenCell } from "../../kit/workbook-of";

const valueIn = (workbook: Workbook, row: number, column: number, sheet = "Sheet1"): StoredValue =>
  cellAt(sheetIn(workbook, sheet), row, column)?.value ?? null;

const resultOf = (formula: string, ...values: WrittenCell[]): StoredValue => {
  const workbook = workbookOf({ Sheet1: [values, [formula]] });
  recalculate(workbook);
  return valueIn(workbook, 1, 0);
};

test("a formula's cell stores the result as a number, to its last digit", () => {
  expect(resultOf("=A1/3", 1)).toBe(1 / 3);
  expect(resultOf("=A1+B1", 0.1, 0.2)).toBe(0.1 + 0.2);
  expect(resultOf("=-A1*1E-9", 7)).toBe(-7 * 1e-9);
  expect(resultOf("=A1*1E20", 3)).toBe(3e20);
});

test("texts, logical values and errors are stored as such", () => {
  expect(resultOf('=A1&" days"', 12)).toBe("12 days");
  expect(resultOf("=A1>B1", 2, 1)).toBe(true);
  expect(resultOf("=A1/0", 1)).toEqual({ error: "#DIV/0!" });
  expect(resultOf("=A1", { error: "#N/A" })).toEqual({ error: "#N/A" });
});

test("a text that looks like a number stays a text", () => {
  expect(resultOf("=ISTEXT(A1)", "87.0%")).toBe(true);
  expect(resultOf("=ISTEXT(A1)", "'quoted")).toBe(true);
});

test("formulas see other sheets, whatever their names, and defined names", () => {
  const workbook = workbookOf({ "Bob's sheet": [[5]], Sheet2: [["='Bob''s sheet'!A1*2", "=Aim+1"]] });
  workbook.names = [{ name: "Aim", formula: "='Bob''s sheet'!$A$1" }];
  expect(recalculate(workbook)).toEqual([]);
  expect(valueIn(workbook, 0, 0, "Sheet2")).toBe(10);
  expect(valueIn(workbook, 0, 1, "Sheet2")).toBe(6);
});

test("a formula that the engine does not know keeps its result, is listed, and others see that result", () => {
  const workbook = workbookOf({ Sheet1: [["=IFERROR(GETPIVOTDATA(C1),0)", "=A1+1", "=Table1[x]"]] });
  const unknown = cellAt(sheetIn(workbook, "Sheet1"), 0, 0);
  if (unknown !== undefined) unknown.value = 41;
  expect(recalculate(workbook)).toEqual([
    { address: "Sheet1!A1", why: "the function GETPIVOTDATA is not known" },
    { address: "Sheet1!C1", why: "the formula is not understood" },
  ]);
  expect(valueIn(workbook, 0, 0)).toBe(41);
  expect(valueIn(workbook, 0, 1)).toBe(42);
});

test("a workbook without formulas keeps everything as it is", () => {
  const workbook = workbookOf({ Sheet1: [[1, "a", true]] });
  expect(recalculate(workbook)).toEqual([]);
  expect([0, 1, 2].map((column) => valueIn(workbook, 0, column))).toEqual([1, "a", true]);
});
