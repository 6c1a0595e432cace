import {
  columnIndex,
  gridColumn,
  gridRow,
  rowIndex,
  type CellPosition,
  type ColumnIndex,
  type GridColumn,
  type GridRow,
  type RowIndex,
} from "./position";

/** What a cell stores. An empty cell is `""`; a date is its serial number; an error is its text (`#N/A`). */
export type CellValue = string | number | boolean;

/** The separators that the workbook writes numbers with: `.` and `,` in Britain, `,` and `.` in Germany. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

export const BRITISH_SEPARATORS: Separators = { decimal: ".", group: "," };

/**
 * One worksheet's used rectangle as it was read: what each cell stores and what it shows.
 * `values[0][0]` and `text[0][0]` are the cell at (`firstRow`, `firstColumn`) of the worksheet.
 * `numberFormat` answers for the few cells whose text was not enough (drawn as `####`, or perhaps General);
 * it gives undefined for every other cell.
 */
export interface Grid {
  readonly sheet: string;
  readonly firstRow: RowIndex;
  readonly firstColumn: ColumnIndex;
  readonly values: readonly (readonly CellValue[])[];
  readonly text: readonly (readonly string[])[];
  readonly separators: Separators;
  readonly numberFormat: (row: RowIndex, column: ColumnIndex) => string | undefined;
}

/** Where a row of the grid stands on the worksheet. */
export const sheetRow = (grid: Grid, row: GridRow): RowIndex => rowIndex(grid.firstRow + row);

/** Where a column of the grid stands on the worksheet. */
export const sheetColumn = (grid: Grid, column: GridColumn): ColumnIndex =>
  columnIndex(grid.firstColumn + column);

/** A worksheet's row as the grid counts it. */
export const rowInGrid = (grid: Grid, row: RowIndex): GridRow => gridRow(row - grid.firstRow);

/** A worksheet's column as the grid counts it. */
export const columnInGrid = (grid: Grid, column: ColumnIndex): GridColumn =>
  gridColumn(column - grid.firstColumn);

/** What a cell of the worksheet stores; empty outside the grid. */
export const valueAt = (grid: Grid, row: RowIndex, column: ColumnIndex): CellValue =>
  grid.values[rowInGrid(grid, row)]?.[columnInGrid(grid, column)] ?? "";

/** What a cell of the worksheet shows; empty outside the grid. */
export const textAt = (grid: Grid, row: RowIndex, column: ColumnIndex): string =>
  grid.text[rowInGrid(grid, row)]?.[columnInGrid(grid, column)] ?? "";

/** A cell of the worksheet by its place in the grid. */
export const sheetCell = (grid: Grid, row: GridRow, column: GridColumn): CellPosition => ({
  row: sheetRow(grid, row),
  column: sheetColumn(grid, column),
});
