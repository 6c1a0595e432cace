import { Workbook, type Cell, type Worksheet } from "@protobi/exceljs";
import { hasGroups, typedCell } from "../../assets/sample/typed-cell";

/** A cell that is not what a person would type: text that looks like a figure, a formula with its result, a date. */
export interface GivenCell {
  readonly value?: string | number | Date;
  readonly formula?: string;
  readonly format?: string;
}

/** A cell as the sheet shows it (typed as a person would: `87.0%` is 0.87 in `0.0%`), or given outright. */
export type SheetCell = string | GivenCell;

/** Text that looks like a figure or a date but is stored as text. */
export const asText = (value: string): GivenCell => ({ value });

/** A date drawn in a format of the publisher's own. */
export const dated = (iso: string, format: string): GivenCell => ({
  value: new Date(`${iso}T00:00:00Z`),
  format,
});

/** A figure that is worked out by a formula. */
export const worked = (formula: string, result: number | string, format: string): GivenCell => ({
  formula,
  value: result,
  format,
});

/**
 * An indicator as it must be understood, worked out by hand. `row` is the sheet's own row number. `target`: `90%`, `below 8%`,
 * `at least 80%`, `90% to 95%`, `none`, `not understood`. `good`: `higher`, with a `?` behind it where it is assumed.
 * `cells` has a letter for each period, earliest first: G, A, R; `o` for a figure without RAG; `-` for none. `travel`:
 * `▲ better`, with `(behind)` where the latest period has no figure. `attention`: `breach, missing`; `present`; empty.
 */
export type ExpectedIndicator = readonly [
  row: number,
  id: string | null,
  name: string,
  target: string,
  good: string,
  cells: string,
  travel: string,
  attention: string,
];

export interface ExpectedSection {
  readonly title: string;
  /** The columns of the periods, earliest first, with what each is called: `E Q1 2024/25`. */
  readonly periods: readonly string[];
  readonly indicators: readonly ExpectedIndicator[];
}

export interface ExpectedSheet {
  readonly sheet: string;
  readonly sections: readonly ExpectedSection[];
  /** Each as its kind and its cell: `targetNotUnderstood C7`. */
  readonly problems: readonly string[];
}

/** A workbook as one kind of publisher makes it. Sheets that are no scorecards are in the workbook and not in `expected`. */
export interface Publisher {
  readonly habits: string;
  readonly fill: (workbook: Workbook) => void;
  readonly expected: readonly ExpectedSheet[];
}

/** The publisher's workbook as the bytes of an .xlsx file. */
export async function xlsxOf(publisher: Publisher): Promise<Uint8Array> {
  const workbook = new Workbook();
  publisher.fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Adds a sheet with these rows from A1 on; `merges` are addresses such as `C1:D1`. */
export function addSheet(
  workbook: Workbook,
  name: string,
  rows: readonly (readonly SheetCell[])[],
  merges: readonly string[] = [],
): Worksheet {
  const sheet = workbook.addWorksheet(name);
  rows.forEach((cells, row) => {
    const isGrouped = hasGroups(cells.filter((cell) => typeof cell === "string"));
    cells.forEach((cell, column) => {
      if (cell !== "") put(sheet.getCell(row + 1, column + 1), cell, isGrouped);
    });
  });
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  for (let at = 0; at < width; at += 1) sheet.getColumn(at + 1).width = at < 2 ? 34 : 14;
  for (const merge of merges) sheet.mergeCells(merge);
  return sheet;
}

function put(cell: Cell, written: SheetCell, isGrouped: boolean): void {
  const given: GivenCell = typeof written === "string" ? typedCell(written, isGrouped) : written;
  const { formula, value, format } = given;
  if (formula === undefined) cell.value = value ?? null;
  else if (value === undefined) cell.value = { formula, date1904: false };
  else cell.value = { formula, result: value, date1904: false };
  if (format !== undefined) cell.numFmt = format;
}
