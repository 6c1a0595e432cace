import { FINANCIAL_YEAR_START, MONTHS } from "./period-wordings";

/** From one month to another, inclusive, January being 1; the year of the first where the heading gives it. */
export interface MonthRange {
  readonly from: number;
  readonly year: number | null;
  readonly kind: "quarter" | "half" | "year";
  readonly months: number;
}

const MONTH = "([a-z]{3,9})\\.?";
const YEAR = "[ '-]{0,2}(\\d{4}|\\d{2})";
const RANGE = new RegExp(
  `^${MONTH}(?:${YEAR})?\\s?(?:-|–|to)\\s?${MONTH}(?:${YEAR}(?:[/-](\\d{4}|\\d{2}))?)?$`,
);

const KINDS: Readonly<Record<number, MonthRange["kind"]>> = { 3: "quarter", 6: "half", 12: "year" };
const MONTHS_A_YEAR = 12;
const CENTURY = 2000;

/**
 * Reads a span of months as the quarter, half or year that it lasts: `apr-jun 2024` → the quarter from April 2024;
 * `oct to dec 2024/25`; `apr 23 - mar 24` → a year; `jul-sep` → a quarter without a year. Null for any other span.
 */
export function readMonthRange(wording: string): MonthRange | null {
  const [, first = "", firstYear, second = "", lastYear, pairedYear] = RANGE.exec(wording) ?? [];
  const [from, to] = [monthNamed(first), monthNamed(second)];
  if (from === null || to === null) return null;
  const months = ((to - from + MONTHS_A_YEAR) % MONTHS_A_YEAR) + 1;
  const kind = KINDS[months];
  if (kind === undefined) return null;
  if (lastYear === undefined) return { from, year: null, kind, months };
  if (pairedYear !== undefined)
    return { from, year: fullYear(lastYear) + (from < FINANCIAL_YEAR_START ? 1 : 0), kind, months };
  const year = fullYear(lastYear) - (from > to ? 1 : 0);
  return firstYear !== undefined && fullYear(firstYear) !== year ? null : { from, year, kind, months };
}

const fullYear = (digits: string): number => (digits.length === 2 ? CENTURY : 0) + Number(digits);

const FULL_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** A month by its name or the first letters of it, January 1; null for any other word. */
export const monthNamed = (name: string): number | null =>
  FULL_NAME.test(name) ? (MONTHS.get(name.slice(0, 3)) ?? null) : null;
