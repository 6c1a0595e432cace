declare const brand: unique symbol;

/** A worksheet row counted from 0: row 1 of the sheet is index 0. */
export type RowIndex = number & { readonly [brand]: "RowIndex" };

/** A worksheet column counted from 0: column A is index 0. */
export type ColumnIndex = number & { readonly [brand]: "ColumnIndex" };

/** A row of a grid as it was read, counted from the grid's first row, wherever on the worksheet that is. */
export type GridRow = number & { readonly [brand]: "GridRow" };

/** A column of a grid as it was read, counted from the grid's first column. */
export type GridColumn = number & { readonly [brand]: "GridColumn" };

/** A cell by its row and column. */
export interface CellPosition {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

/** A cell address in A1 notation without sheet or dollar signs, such as `C22`. */
export type A1Address = string & { readonly [brand]: "A1Address" };

export const rowIndex = (index: number): RowIndex => index as RowIndex;
export const columnIndex = (index: number): ColumnIndex => index as ColumnIndex;
export const gridRow = (row: number): GridRow => row as GridRow;
export const gridColumn = (column: number): GridColumn => column as GridColumn;

/** The row below another of a grid, or the one so many further down. */
export const rowBelow = (row: GridRow, by = 1): GridRow => gridRow(row + by);

const LETTERS = 26;
const CODE_OF_A = 65;

/** The letters of a column: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(column: ColumnIndex): string {
  let letters = "";
  for (let rest: number = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(CODE_OF_A + (rest % LETTERS)) + letters;
  }
  return letters;
}

/** The A1 address of a cell: row index 21, column index 2 → `C22`. */
export function a1Address(row: RowIndex, column: ColumnIndex): A1Address {
  return `${columnLetters(column)}${row + 1}` as A1Address;
}

/** The same of a cell, for where it is shown or reported. */
export const addressAt = ({ row, column }: CellPosition): A1Address => a1Address(row, column);
