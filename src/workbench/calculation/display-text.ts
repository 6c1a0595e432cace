import { addLocale, format, getLocale } from "numfmt";
import type { StoredValue } from "../model";
import { roundedText } from "./decimal-text";
import { generalText } from "./general-text";
import { readFormat, type ReadFormat } from "./read-format";
import { fits, overflowing } from "./text-width";

/** How the workbook is drawn. `widthInCharacters` is the column's width; without it nothing is too wide. */
export interface DrawingOptions {
  readonly locale: string;
  readonly date1904: boolean;
  readonly widthInCharacters?: number;
}

/** How many days the two ways of counting dates are apart, and the last day of the year 9999. */
const DAYS_UNTIL_1904 = 1462;
const LAST_DAY = 2_958_465;

const TOO_WIDE = "\u0000";

// Excel's German short months have no full stop: Apr-24.
addLocale(
  {
    ...getLocale("de"),
    mmm: ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"],
  },
  "de",
);

/**
 * What Excel draws in a cell: 0.87 in `0.0%` → `87.0%`. Numbers are rounded on fifteen significant digits, ties away from
 * zero (1.005 in `0.00` → `1.01`). A number or a date that does not fit its column is drawn as `####`, but in General format
 * it is rounded until it fits; a date that does not exist is always `####`. Text is never cut.
 *
 * Limits: what fits is worked out with the widths of Excel's default font; a format with sections is rounded by the
 * decimals of its first; the words for true, false and errors are English.
 */
export function displayText(value: StoredValue, numberFormat: string, options: DrawingOptions): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return drawnText(value, numberFormat, options.locale);
  const text = drawnNumber(value, numberFormat, options);
  const width = options.widthInCharacters;
  if (text === null || (width !== undefined && !fits(text, width))) return overflowing(width);
  return text;
}

/** A fourth section of a format draws text; most have none and leave it as it is. */
function drawnText(value: string, numberFormat: string, locale: string): string {
  if (!numberFormat.includes(";") && !numberFormat.includes("@")) return value;
  return readFormat(numberFormat).kind === "general" ? value : format(numberFormat, value, { locale });
}

/** Null where it cannot be drawn. */
function drawnNumber(value: number, numberFormat: string, options: DrawingOptions): string | null {
  const { locale, widthInCharacters = Infinity } = options;
  const read = readFormat(numberFormat);
  switch (read.kind) {
    case "general":
      return generalText(value, separatorsOf(locale).decimal, widthInCharacters);
    case "plain":
      return drawnPlain(value, read, locale);
    case "number":
      return format(numberFormat, read.rounding === null ? value : rounded(value, read.rounding), { locale });
    case "date":
      return drawnDate(value, numberFormat, read.elapsed, options);
  }
}

/** Rounded beforehand, since the formatter multiplies and rounds in binary. */
const rounded = (value: number, { decimals, powerOfTen }: { decimals: number; powerOfTen: number }): number =>
  Number(`${roundedText(value, decimals, powerOfTen)}e${-powerOfTen}`);

function drawnPlain(
  value: number,
  { decimals, grouped, percent }: Extract<ReadFormat, { kind: "plain" }>,
  locale: string,
): string {
  const { decimal, group } = separatorsOf(locale);
  const [whole = "0", part] = roundedText(value, decimals, percent ? 2 : 0).split(".");
  const integer = grouped ? groupedWhole(whole, group) : whole;
  return `${integer}${part === undefined ? "" : decimal + part}${percent ? "%" : ""}`;
}

/** `-1234567` → `-1,234,567`. */
function groupedWhole(whole: string, group: string): string {
  let head = whole;
  let tail = "";
  const shortest = whole.startsWith("-") ? 4 : 3;
  for (; head.length > shortest; head = head.slice(0, -3)) tail = group + head.slice(-3) + tail;
  return head + tail;
}

function drawnDate(
  value: number,
  numberFormat: string,
  elapsed: boolean,
  { locale, date1904 }: DrawingOptions,
): string | null {
  // Where dates count from 1904, Excel draws a negative one with a minus sign.
  if (date1904 && value < 0 && !elapsed) {
    const positive = drawnDate(-value, numberFormat, elapsed, { locale, date1904 });
    return positive === null ? null : `-${positive}`;
  }
  const serial = date1904 && !elapsed ? value + DAYS_UNTIL_1904 : value;
  if (value < 0 && !date1904) return null;
  if (!elapsed && serial >= LAST_DAY + 1) return null;
  const text = format(numberFormat, serial, { locale, dateErrorNumber: false, overflow: TOO_WIDE });
  return text === TOO_WIDE ? null : text;
}

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const separators = new Map<string, Separators>();

/** The separators that numbers are drawn with: `.` and `,` in en-GB, `,` and `.` in de-DE. */
export function separatorsOf(locale: string): Separators {
  const known = separators.get(locale);
  if (known !== undefined) return known;
  const { decimal, group } = getLocale(locale) ?? getLocale("en") ?? { decimal: ".", group: "," };
  const found = { decimal, group };
  separators.set(locale, found);
  return found;
}
