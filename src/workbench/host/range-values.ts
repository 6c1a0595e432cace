import { parseEntry } from "../calculation/typed-entry";
import { asOfficeValue, cellAt, cellFor } from "../model/cells";
import type { Area, Cell, Workbook, Worksheet } from "../model";
import { columnsIn, rowsIn } from "../model/area";
import { displayText } from "../calculation/display-text";
import { invalidArgument } from "./member";
import { charactersIn } from "./sizes";
import type { Session } from "./session";

const GENERAL = "General";

/** Every cell of an area, row by row, as one kind of answer. */
export function readCells<Answer>(
  sheet: Worksheet,
  area: Area,
  answer: (cell: Cell | undefined, row: number, column: number) => Answer,
): Answer[][] {
  const rows: Answer[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.cells.get(row);
    const answers: Answer[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      answers.push(answer(cells?.get(column), row, column));
    rows.push(answers);
  }
  return rows;
}

export const valueOf = (cell: Cell | undefined): string | number | boolean =>
  asOfficeValue(cell?.value ?? null);

/** A cell's formula as Office.js gives it: the formula, or otherwise the value. */
export const formulaOf = (cell: Cell | undefined): string | number | boolean =>
  cell?.formula ?? valueOf(cell);

/** `RangeValueType` of a cell: an error is a stored error, never a text that looks like one. */
export function valueTypeOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null || value === "") return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

export const numberFormatOf = (cell: Cell | undefined): string => cell?.style.numberFormat ?? GENERAL;

/** What is drawn in a cell, in its column's width, by its own number format or by that of a rule. */
export function textOf(
  { workbook, sheet }: { readonly workbook: Workbook; readonly sheet: Worksheet },
  cell: Cell | undefined,
  column: number,
  ruleFormat: string | undefined,
): string {
  if (cell === undefined || cell.value === null) return "";
  const widthInCharacters = charactersIn(sheet, column);
  const { locale, date1904 } = workbook;
  return displayText(cell.value, ruleFormat ?? numberFormatOf(cell), {
    locale,
    date1904,
    widthInCharacters,
  });
}

/** The two-dimensional array of a write, or one value for every cell of the area. */
export function writtenAt(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: unknown[] = value;
  const isSameSize =
    rows.length === rowsIn(area) && rows.every((row) => Array.isArray(row) && row.length === columnsIn(area));
  if (!isSameSize) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size of the range.",
    );
  }
  return (row, column) => {
    const cells = rows[row - area.top];
    return Array.isArray(cells) ? cells[column - area.left] : undefined;
  };
}

/**
 * Puts a value or a formula into a cell as if typed: `=…` is a formula, a leading apostrophe makes text and is swallowed,
 * a text that reads as a number or a date becomes one, with its format where the cell has none; null leaves the cell.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function enter(sheet: Worksheet, row: number, column: number, entry: unknown, locale: string): void {
  if (entry === null || entry === undefined) return;
  if (entry === "" && cellAt(sheet, row, column) === undefined) return;
  const cell = cellFor(sheet, row, column);
  delete cell.formula;
  delete cell.richText;
  delete cell.quotePrefix;
  if (typeof entry === "number" || typeof entry === "boolean") cell.value = entry;
  else if (typeof entry !== "string")
    throw invalidArgument("A cell takes a text, a number, a truth value or null.");
  else enterText(cell, entry, locale);
}

/** What a person types into an area: one entry for every cell, or one for each. */
export function enterAsTyped(session: Session, sheet: Worksheet, area: Area, entry: unknown): void {
  const written = writtenAt(entry, area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      enter(sheet, row, column, written(row, column), session.workbook.locale);
    }
  }
  session.cellsChanged(sheet, area);
}

function enterText(cell: Cell, entry: string, locale: string): void {
  if (entry === "") {
    cell.value = null;
  } else if (entry.startsWith("'")) {
    cell.value = entry.slice(1);
    cell.quotePrefix = true;
  } else if (entry.startsWith("=") && entry.length > 1) {
    cell.formula = entry;
    cell.value = null;
  } else if (cell.style.numberFormat === "@") {
    cell.value = entry;
  } else {
    const { value, numberFormat } = parseEntry(entry, locale);
    cell.value = value;
    if (numberFormat !== undefined && cell.style.numberFormat === undefined)
      cell.style.numberFormat = numberFormat;
  }
}
