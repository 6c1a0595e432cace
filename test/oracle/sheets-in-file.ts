import { ValueType, Workbook, type Cell, type Worksheet } from "@protobi/exceljs";

/** What a page of LibreOffice leaves out about a sheet. Rows and columns count from 0. */
export interface SheetInFile {
  readonly name: string;
  /** The rows and columns that the page shows, in order: from the first used one on, without the hidden ones. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly numbers: readonly { readonly row: number; readonly column: number; readonly value: number }[];
}

/** The sheets of a file that are drawn on a page: neither hidden nor empty. */
export async function sheetsInFile(xlsx: Uint8Array): Promise<SheetInFile[]> {
  const workbook = new Workbook();
  const copy = new ArrayBuffer(xlsx.byteLength);
  new Uint8Array(copy).set(xlsx);
  await workbook.xlsx.load(copy);
  return workbook.worksheets.flatMap((sheet) => (sheet.state === "visible" ? sheetInFile(sheet) : []));
}

function sheetInFile(sheet: Worksheet): SheetInFile[] {
  const used: Cell[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (isDrawn(cell)) used.push(cell);
    });
  });
  if (used.length === 0) return [];
  const rows = used.map(({ fullAddress }) => fullAddress.row);
  const columns = used.map(({ fullAddress }) => fullAddress.col);
  return [
    {
      name: sheet.name,
      rows: shown(rows, (row) => sheet.getRow(row).hidden),
      columns: shown(columns, (column) => sheet.getColumn(column).hidden),
      numbers: used.flatMap((cell) =>
        typeof cell.value === "number"
          ? [{ row: cell.fullAddress.row - 1, column: cell.fullAddress.col - 1, value: cell.value }]
          : [],
      ),
    },
  ];
}

/** A page begins at the first cell that holds something, is filled or has a border. */
function isDrawn(cell: Cell): boolean {
  if (cell.type !== ValueType.Null && cell.type !== ValueType.Merge) return true;
  if (cell.fill?.type === "pattern" && cell.fill.pattern !== "none") return true;
  return [cell.border?.top, cell.border?.left, cell.border?.bottom, cell.border?.right].some(
    (line) => line?.style !== undefined,
  );
}

function shown(used: readonly number[], isHidden: (numberFrom1: number) => boolean): number[] {
  const all: number[] = [];
  const last = used.reduce((most, one) => Math.max(most, one), 0);
  for (let one = used.reduce((least, next) => Math.min(least, next), last); one <= last; one++) {
    if (!isHidden(one)) all.push(one - 1);
  }
  return all;
}
