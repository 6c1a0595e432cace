import type { CellValue } from "../../scorecard/sheet/grid";
import { columnIndex, columnLetters } from "../../scorecard/sheet/position";
import type { Area } from "../area";
import { RULE_SIGNATURE } from "./own-rules";

/** These stand for the judged cell and its row until the first cell of the rule's areas is known; no sheet holds either. */
export const CELL = "\uE000";
const ROW = "\uE001";

/** Excel's limits: a text in a formula has 255 characters, a formula 8,192, a function 255 arguments. */
const LONGEST_TEXT = 250;
export const LONGEST_FORMULA = 8000;
const MOST_ARGUMENTS = 200;

/** Excel reads fifteen digits of a number in a formula. */
const SIGNIFICANT_DIGITS = 15;

/** A text as a formula holds it: `5" nail` → `"5"" nail"`. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A number as a formula holds it: 0.765 → `0.765`, 1e21 → `1E+21`. */
export const literal = (value: number): string => String(value).toUpperCase();

/**
 * A number to the last bit, though Excel reads fifteen digits of it: 1/144 → `(0.00694444444444444+4.16333634234434E-18)`.
 * Most numbers are short and stand as they are.
 */
export function exactLiteral(value: number): string {
  const near = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  const rest = value - near;
  if (rest === 0) return literal(value);
  const tail = Number(Math.abs(rest).toPrecision(SIGNIFICANT_DIGITS));
  return `(${literal(near)}${rest < 0 ? "-" : "+"}${literal(tail)})`;
}

/** The cell of the same row in a column: `$N5`, once the row is put in. */
const besideIn = (column: number): string => `$${columnLetters(columnIndex(column))}${ROW}`;

/**
 * Tests that the cell of the same row in `column` still stores `value`: 0.9 in column N → `$N5=0.9`; `Below 8%` →
 * `EXACT($N5,"Below 8%")`. An empty cell is no 0.
 */
export function stillSays(column: number, value: CellValue): string {
  const cell = besideIn(column);
  if (typeof value === "boolean") return `${cell}=${value ? "TRUE" : "FALSE"}`;
  if (typeof value === "number") return storesNumber(cell, value);
  if (value === "") return `${cell}=""`;
  if (value.length <= LONGEST_TEXT) return `EXACT(${cell},${quoted(value)})`;
  const start = value.slice(0, LONGEST_TEXT);
  return `AND(LEN(${cell})=${value.length},EXACT(LEFT(${cell},${LONGEST_TEXT}),${quoted(start)}))`;
}

/**
 * Always true, and tells rules apart by the number format that they put on: Excel may give a format back in another
 * spelling, and a formula as it was.
 */
export const carries = (numberFormat: string): string => `N(${quoted(numberFormat)})=0`;

/** Tests that the cell of the same row in `column` has a word in it, in any case; the word is letters only. */
export const mentions = (column: number, word: string): string =>
  `ISNUMBER(SEARCH(${quoted(word)},${besideIn(column)}))`;

/** Tests that a cell stores a number, on the digits that Excel reads; an empty cell is no 0. */
export function storesNumber(cell: string, value: number): string {
  if (value === 0) return `AND(ISNUMBER(${cell}),${cell}=0)`;
  const digits = String(value).replace(/^-/, "").replace(/e.*$/, "").replace(".", "").replace(/^0+/, "");
  if (digits.length < SIGNIFICANT_DIGITS) return `${cell}=${literal(value)}`;
  const decimals = SIGNIFICANT_DIGITS - 2 - Math.ceil(Math.log10(Math.abs(value)));
  return `ROUND(${cell},${decimals})=ROUND(${literal(Number(value.toPrecision(SIGNIFICANT_DIGITS)))},${decimals})`;
}

/** `AND(a,b)`; one condition stands alone, and none is always true. */
export const allOf = (conditions: readonly string[]): string => combined("AND", conditions, "TRUE");

/** `OR(a,b)`; one condition stands alone, and none is never true. */
export const anyOf = (conditions: readonly string[]): string => combined("OR", conditions, "FALSE");

function combined(name: "AND" | "OR", conditions: readonly string[], none: string): string {
  const [only, second] = conditions;
  if (only === undefined) return none;
  if (second === undefined) return only;
  if (conditions.length <= MOST_ARGUMENTS) return `${name}(${conditions.join(",")})`;
  const parts: string[] = [];
  for (let at = 0; at < conditions.length; at += MOST_ARGUMENTS) {
    parts.push(`${name}(${conditions.slice(at, at + MOST_ARGUMENTS).join(",")})`);
  }
  return combined(name, parts, none);
}

/** A whole rule with the add-in's mark, still without its place. */
export const markedRule = (conditions: readonly string[]): string =>
  `=AND(${[RULE_SIGNATURE, ...conditions].join(",")})`;

/** A rule over text, whose reading may fail: then the cell is left alone. */
export const markedTextRule = (conditions: readonly string[]): string =>
  `=IFERROR(AND(${[RULE_SIGNATURE, ...conditions].join(",")}),FALSE)`;

/** Puts a rule in its place: relative to the first cell of its first area. */
export function placed(template: string, { top, left }: Area): string {
  const cell = `${columnLetters(columnIndex(left))}${top + 1}`;
  return template.replaceAll(CELL, cell).replaceAll(ROW, String(top + 1));
}
