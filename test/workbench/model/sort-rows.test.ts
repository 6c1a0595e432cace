import { cellAt } from "../../../src/workbench/model/cells";
import { sortRows } from "../../../src/workbench/model/sort-rows";
import { areaAt, sheetIn, workbookOf } from "../../kit/workbook-of";

it("sorts numbers before texts and empty cells last; formulas go along with their row", () => {
  const workbook = workbookOf({
    Sheet1: [
      ["b", 1, "=B1"],
      [null, 2, "=B2"],
      [3, 3, "=B3"],
      ["A", 4, "=B4"],
    ],
  });
  const sheet = sheetIn(workbook, "Sheet1");
  sortRows(sheet, areaAt("A1:C4"), [{ column: 0, ascending: true }]);
  expect([0, 1, 2, 3].map((row) => cellAt(sheet, row, 1)?.value)).toEqual([3, 4, 1, 2]);
  expect(cellAt(sheet, 0, 2)?.formula).toBe("=B1");
  sortRows(sheet, areaAt("A1:C4"), [{ column: 0, ascending: false }]);
  expect([0, 1, 2, 3].map((row) => cellAt(sheet, row, 1)?.value)).toEqual([1, 4, 3, 2]);
});
