import { rowIndex, type ColumnIndex, type RowIndex, columnIndex } from "./position";

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
 * it gives undefined for every cell that was not asked about.
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
export const sheetRow = (grid: Grid, row: number): RowIndex => rowIndex(grid.firstRow + row);
export const sheetColumn = (grid: Grid, at: number): ColumnIndex => columnIndex(grid.firstColumn + at);

export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? "";
