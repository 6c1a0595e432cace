import { cellAt } from "../model/cells";
import type { Cell, Workbook, Worksheet } from "../model";
import { displayText } from "../calculation/display-text";
import { readFormat } from "../calculation/read-format";

/** More digits than a double holds would show its binary remainder. */
const DIGITS = 15;

/**
 * What stands in the formula bar, and in the cell while it is edited: the formula, or the value in full as a person would
 * type it. 0.648 in `0%` → `64.8%`; a date → its short form; a text entered with an apostrophe has it again.
 */
export function entryText(workbook: Workbook, sheet: Worksheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return cell.quotePrefix === true ? `'${value}` : value;
  return numberText(workbook, cell, value);
}

function numberText({ locale, date1904 }: Workbook, { style }: Cell, value: number): string {
  const format = style.numberFormat ?? "General";
  if (readFormat(format).kind === "date") return displayText(value, "dd/mm/yyyy", { locale, date1904 });
  if (isPercentage(format)) return `${Number((value * 100).toPrecision(DIGITS))}%`;
  return String(value);
}

const isPercentage = (format: string): boolean => format.includes("%");

/**
 * What a person means by typing into a cell that is formatted as a percentage: `45` → `45%`, as Excel's automatic percent
 * entry has it; a number below 1 stays as it is, `0.45` is 45% already. Anything else is taken as typed.
 */
export function meantEntry(typed: string, cell: Cell | undefined): string {
  const isPlainNumber = /^[-+]?\d+(?:\.\d+)?$/.test(typed.trim());
  if (!isPlainNumber || !isPercentage(cell?.style.numberFormat ?? "")) return typed;
  return Math.abs(Number(typed)) >= 1 ? `${typed.trim()}%` : typed;
}
