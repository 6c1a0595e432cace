import { moveOf } from "../../../src/workbench/page/grid-keys";
import { layoutOf, windowAt } from "../../../src/workbench/page/grid-layout";
import { areaAt, sheetIn, workbookOf } from "../../kit/workbook-of";

const sheetOf = (rows: number) => {
  const cells = Array.from({ length: rows }, (_, row) => [row]);
  return sheetIn(workbookOf({ Sheet1: cells }), "Sheet1");
};

describe("the grid", () => {
  it("leaves hidden rows and columns out, and tells where frozen columns stay", () => {
    const sheet = sheetOf(5);
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(1);
    sheet.frozen = { rows: 1, columns: 2 };
    sheet.columnWidths.set(0, 10);
    const { frozenRows, bodyRows, columns } = layoutOf(sheet);
    expect(frozenRows).toEqual([0]);
    expect(bodyRows.slice(0, 3)).toEqual([1, 3, 4]);
    expect(columns.slice(0, 2)).toEqual([
      { column: 0, width: 70, stuckAt: 44 },
      { column: 2, width: 64, stuckAt: null },
    ]);
  });

  it("draws a small sheet whole", () => {
    const sheet = sheetOf(100);
    const { bodyRows } = layoutOf(sheet);
    expect(windowAt(sheet, bodyRows, 5_000, 600)).toEqual({ rows: bodyRows, above: 0, below: 0 });
  });

  it("draws of a large sheet what is near the view, and keeps the height of the rest", () => {
    const sheet = sheetOf(4_000);
    const { bodyRows } = layoutOf(sheet);
    const { rows, above, below } = windowAt(sheet, bodyRows, 40_000, 600);
    expect(rows.length).toBeLessThan(200);
    expect([2_000, 2_030].every((row) => rows.includes(row))).toBe(true);
    expect(above + rows.length * 20 + below).toBe(bodyRows.length * 20);
  });

  it("shows the last rows when it is scrolled to its end", () => {
    const sheet = sheetOf(4_000);
    const { bodyRows } = layoutOf(sheet);
    expect(windowAt(sheet, bodyRows, bodyRows.length * 20 - 600, 600).rows.at(-1)).toBe(bodyRows.at(-1));
  });
});

describe("the keys of the grid", () => {
  it("step over hidden rows, leave merged areas at their far side, and stop at the edge", () => {
    const sheet = sheetOf(5);
    sheet.hiddenRows.add(2);
    expect(moveOf("ArrowDown", false, areaAt("A2"), sheet)).toEqual({ row: 3, column: 0 });
    expect(moveOf("ArrowUp", false, areaAt("A4"), sheet)).toEqual({ row: 1, column: 0 });
    expect(moveOf("ArrowRight", false, areaAt("A1:C1"), sheet)).toEqual({ row: 0, column: 3 });
    expect(moveOf("ArrowUp", false, areaAt("A1"), sheet)).toEqual({ row: 0, column: 0 });
    expect(moveOf("End", true, areaAt("A1"), sheet)).toEqual({ row: 4, column: 0 });
    expect(moveOf("q", false, areaAt("A1"), sheet)).toBeNull();
  });
});
