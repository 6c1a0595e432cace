import { dateToSerial, getLocale, parseDate, parseTime } from "numfmt";
import type { Entry } from "./entry";

const FIRST_YEAR = 1900;

/** Excel reads the years 00 to 29 as 2000 to 2029. */
const FIRST_YEAR_OF_LAST_CENTURY = 30;
const HALF_A_DAY = 0.5;

const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/;
const MONTH_AND_NUMBER = /[a-zä]/i;
const CLOCK = /^\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?(?:\s*[ap]m?)?$|^\d{1,2}\s+[ap]m?$/i;

/**
 * A date or a time as Excel takes it, with the format that it then gives the cell: `Apr-24` → 1 April 2024 in `mmm-yy`,
 * `5/4/24` → 5 April 2024 in Britain; null for anything else. `8a` is no time: it would need a space.
 */
export function typedDate(text: string, locale: string): Entry | null {
  if (CLOCK.test(text)) return typedTime(text, locale);
  if (NUMERIC.test(text)) return numericDate(text, locale);
  const parsed = parseDate(text, { locale });
  if (parsed === null || typeof parsed.v !== "number") return null;
  return { value: parsed.v, numberFormat: excelsFormat(parsed.z ?? "", text, locale) };
}

function typedTime(text: string, locale: string): Entry | null {
  const parsed = parseTime(text, { locale });
  if (parsed === null || typeof parsed.v !== "number") return null;
  const isNoon = /^12\b.*p/i.test(text);
  const hasSeconds = /:\d+:/.test(text);
  const halves = /[ap]m?$/i.test(text) ? " AM/PM" : "";
  return {
    // The parser takes 12:30 PM for half past midnight of the next day.
    value: isNoon && parsed.v >= 1 ? parsed.v - HALF_A_DAY : parsed.v,
    numberFormat: `h:mm${hasSeconds ? ":ss" : ""}${halves}`,
  };
}

/** `5/4/24`, `05-04-2024`, `5/4`: day and month in the locale's order; with full stops only where the locale writes dates so. */
function numericDate(text: string, locale: string): Entry | null {
  const [, one = "", separator, other = "", year] = NUMERIC.exec(text) ?? [];
  if (separator === "." && (dateSeparator(locale) !== "." || year === undefined)) return null;
  const monthFirst = getLocale(locale)?.preferMDY === true;
  const [day, month] = (monthFirst ? [other, one] : [one, other]).map(Number);
  const value = serialOf(fullYear(year), month ?? 0, day ?? 0);
  if (value === null) return null;
  return { value, numberFormat: year === undefined ? "d-mmm" : shortDate(locale) };
}

function fullYear(year: string | undefined): number {
  if (year === undefined) return new Date().getFullYear();
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < FIRST_YEAR_OF_LAST_CENTURY ? FIRST_YEAR + 100 : FIRST_YEAR);
}

/** Null for a day that does not exist, such as 31 April. */
function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= FIRST_YEAR;
  return exists ? dateToSerial([year, month, day]) : null;
}

const dateSeparator = (locale: string): string =>
  new Intl.DateTimeFormat(locale).formatToParts(new Date(0)).find(({ type }) => type === "literal")?.value ??
  "/";

/** The locale's short date: `dd/mm/yyyy`, `m/d/yyyy`, `dd.mm.yyyy`. */
function shortDate(locale: string): string {
  const separator = dateSeparator(locale).trim();
  if (getLocale(locale)?.preferMDY === true) return ["m", "d", "yyyy"].join(separator);
  return ["dd", "mm", "yyyy"].join(separator);
}

/** Excel gives dates with a month's name one of three formats, however they were written. */
function excelsFormat(parsedFormat: string, text: string, locale: string): string {
  if (!MONTH_AND_NUMBER.test(text)) return shortDate(locale);
  if (!parsedFormat.includes("d")) return "mmm-yy";
  return parsedFormat.includes("y") ? "d-mmm-yy" : "d-mmm";
}
