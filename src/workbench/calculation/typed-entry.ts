import type { Entry } from "./entry";
import { parseNumber } from "numfmt";
import { separatorsOf } from "./display-text";
import { typedDate } from "./typed-date";

const ERRORS = new Set([
  "#N/A",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

const DIGIT = /\d/;

/**
 * What Excel makes of a text that is typed into a cell in General format, or written there as a value: `87.0%` → 0.87 in
 * `0.00%`, `1,036` → 1036 in `#,##0`, `Apr-24` → a date in `mmm-yy`, `TRUE`, `#N/A`; anything else stays text as it stands
 * (`67% (4)`, `8a`, `2023/24`). A formula and a leading apostrophe are the caller's: they never come here.
 *
 * Limits: fractions (`1 1/2`), dates with times and the words for true and false of other languages stay text.
 */
export function parseEntry(text: string, locale: string): Entry {
  const trimmed = text.trim();
  if (trimmed === "") return { value: text === "" ? null : text };
  const capitals = trimmed.toUpperCase();
  if (capitals === "TRUE" || capitals === "FALSE") return { value: capitals === "TRUE" };
  if (ERRORS.has(capitals)) return { value: { error: capitals } };
  // Most cells are words; nothing without a digit is a number or a date.
  if (!DIGIT.test(trimmed)) return { value: text };
  return typedNumber(trimmed, locale) ?? typedDate(trimmed, locale) ?? { value: text };
}

function typedNumber(text: string, locale: string): Entry | null {
  const { group } = separatorsOf(locale);
  if (!isGroupedRightly(text, group)) return null;
  const parsed = parseNumber(text, { locale });
  if (parsed === null || typeof parsed.v !== "number") return null;
  const value = exactly(text, group, locale) ?? parsed.v;
  return parsed.z === undefined || parsed.z === "General" ? { value } : { value, numberFormat: parsed.z };
}

/** Excel wants at least three digits after each separator of thousands, and none after the decimal point: `1,2` is text. */
function isGroupedRightly(text: string, group: string): boolean {
  const parts = text.split(group);
  return parts.slice(1).every((part) => /^\d{3}/.test(part));
}

/** The double nearest to what was typed; the parser divides percentages in binary. Null where there is more than digits. */
function exactly(text: string, group: string, locale: string): number | null {
  const { decimal } = separatorsOf(locale);
  const plain = text.replaceAll(group, "").replace(decimal, ".");
  const match = /^([+-]?)(\d*\.?\d*)\s*(%?)$/.exec(plain);
  if (match === null || !DIGIT.test(plain)) return null;
  const [, sign = "", digits = "", percent = ""] = match;
  return Number(`${sign}${digits}e${percent === "" ? 0 : -2}`);
}
