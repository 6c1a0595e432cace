import {
  a1Address,
  columnIndex,
  rowIndex,
  type A1Address,
  type RowIndex,
} from "../../scorecard/sheet/position";

/** The cell that a person has selected: of several, the active one. */
export interface SelectedCell {
  readonly sheet: string;
  readonly cell: A1Address;
  readonly row: RowIndex;
}

/** Reads which cell is selected. The active cell is asked for, since a selection of several ranges is refused by Excel. */
export async function readSelectedCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const active = context.workbook.getActiveCell();
  active.load("rowIndex, columnIndex, worksheet/name");
  await context.sync();
  const row = rowIndex(active.rowIndex);
  return { sheet: active.worksheet.name, cell: a1Address(row, columnIndex(active.columnIndex)), row };
}
