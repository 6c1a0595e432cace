import type { CellValue } from "../sheet/grid";
import { FINANCIAL_YEAR_START, MONTH_LABELS, RELATIVE_PERIODS } from "./period-wordings";
import { monthNamed, readMonthRange } from "./period-range";
import { tidy, wordingOf } from "../sheet/plain-text";

export type PeriodKind = "day" | "week" | "month" | "quarter" | "half" | "year" | "relative";

/**
 * A header cell that names a period. `order` puts periods of one kind in the order of what they mean; `start` and `end`
 * (the day after) are days counted from 1 January 1970, null where the header gives no year.
 */
export interface PeriodHeader {
  readonly label: string;
  readonly kind: PeriodKind;
  readonly order: number;
  readonly start: number | null;
  readonly end: number | null;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Day 0 of Excel's 1900 date system, for dates after February 1900. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30) / MILLISECONDS_A_DAY;

/** A day as an ISO date: 19814 → `2024-04-01`. */
export const isoDate = (day: number): string => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

const dayOf = (year: number, month: number, date = 1): number =>
  Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY;

/**
 * Reads a header cell as a period (Rules, section 1); null for any other header.
 *
 * A date drawn `Apr-24` → a month starting 2024-04-01; `Q1 2024/25` → a quarter starting 2024-04-01; `2023/24` → a year;
 * `w/e 05/04/24` → the week ending then. A suffix such as `(prov)` and line breaks do not hide a period.
 */
export function readPeriodHeader(value: CellValue, text: string): PeriodHeader | null {
  const label = tidy(text);
  if (typeof value === "number") return readDateHeader(value, label);
  if (typeof value !== "string" || label === "" || label.length > LONGEST_LABEL) return null;
  return withLabel(label, readWording(label));
}

/** A period as its heading words it; what stands around it and changes nothing is ignored. */
function readWording(label: string): Unlabelled | null {
  const bare = tidy(wordingOf(label).replace(IN_BRACKETS, " ").replace(MARKS_BEHIND, ""));
  const wording = bare.replace(WORDS_BEFORE, "").replace(WORDS_BEHIND, "");
  for (const read of READERS) {
    const period = read(wording);
    if (period !== null) return period;
  }
  return null;
}

const IN_BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
const MARKS_BEHIND = /\s?[*†‡^]+$/;
const WORDS_BEFORE = /^(?:actuals?|outturn|result|performance|as at|at|end of|month ending|quarter ending)\s/;
const WORDS_BEHIND = /\s(?:p|prov|provisional|actuals?|outturn|result|performance|value|%|rate)$/;

const LONGEST_LABEL = 40;
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

function readDateHeader(serial: number, label: string): PeriodHeader | null {
  if (/^\d{4}$/.test(label) && serial === Number(label)) return withLabel(label, calendarYear(serial));
  const isUndrawn = UNDRAWN.test(label);
  if (!isUndrawn && !DRAWN_AS_DATE.test(label)) return null;
  const day = dayOfSerial(Math.floor(serial), label);
  const date = new Date(day * MILLISECONDS_A_DAY);
  const year = date.getUTCFullYear();
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) return null;
  const at = date.getUTCMonth() + 1;
  if (isUndrawn)
    return { label: `${MONTH_LABELS[at - 1] ?? ""}-${isoDate(day).slice(2, 4)}`, ...month(year, at) };
  return { label, ...(isFullDate(label) ? aDate(day) : month(year, at)) };
}

/** A number cell drawn with a month's name or as a numeric date; `100.8r` and `£45,000` are no dates. */
const DRAWN_AS_DATE = /\p{L}{3}|^\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/u;

/** A column too narrow for its heading, or hidden, does not tell how it draws the date that it stores. */
const UNDRAWN = /^#*$/;
const FULL_DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/;
const DAYS_FROM_1900_TO_1904 = 1462;

/** Whether a heading shows day, month and year in digits: the first of a month, drawn so, may stand for the month. */
export const isFullDate = (label: string): boolean => FULL_DATE.test(label);

/** A serial's day. Where what is drawn is another month, and the right one by the 1904 date system, that is the workbook's. */
function dayOfSerial(serial: number, label: string): number {
  const day = serial + EXCEL_DAY_ZERO;
  const drawn = readWording(label);
  if (drawn === null || drawn.start === null || drawn.end === null || day >= drawn.start) return day;
  const by1904 = day + DAYS_FROM_1900_TO_1904;
  return by1904 >= drawn.start && by1904 < drawn.end ? by1904 : day;
}

type Unlabelled = Omit<PeriodHeader, "label">;
const withLabel = (label: string, period: Unlabelled | null): PeriodHeader | null =>
  period === null ? null : { label, ...period };

const span = (kind: PeriodKind, start: number, end: number): Unlabelled => ({
  kind,
  order: start,
  start,
  end,
});
const aDay = (day: number): Unlabelled => span("day", day, day + 1);

/** A date drawn in full: the first of a month stands for the month, unless it stands among other days. */
function aDate(day: number): Unlabelled {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return date.getUTCDate() === 1 ? month(date.getUTCFullYear(), date.getUTCMonth() + 1) : aDay(day);
}
const month = (year: number, at: number): Unlabelled => span("month", dayOf(year, at), dayOf(year, at + 1));
const calendarYear = (year: number): Unlabelled | null =>
  year < EARLIEST_YEAR || year > LATEST_YEAR ? null : span("year", dayOf(year, 1), dayOf(year + 1, 1));

/** Months of a financial year, counted from its first: (2024, 3, 6) → July to September 2024. */
const financialSpan = (kind: PeriodKind, year: number, from: number, to: number): Unlabelled =>
  span(kind, dayOf(year, FINANCIAL_YEAR_START + from), dayOf(year, FINANCIAL_YEAR_START + to));

const CENTURY = 2000;
const fullYear = (digits: string): number =>
  digits.length === 2 ? CENTURY + Number(digits) : Number(digits);

const YEAR = "(?:(\\d{4}|\\d{2})(?:\\s?[/–-]\\s?(\\d{4}|\\d{2}))?)";
const WHOLE_YEAR = new RegExp(`^${YEAR}$`);
const YEAR_FIRST = new RegExp(`^(${YEAR})[\\s-]([a-z].*)$`);
const YEAR_OF_PART = new RegExp(`^(?:-|of )?\\s?(?:fy\\s?)?${YEAR}$`);

/** The year in which a written year starts; null where its second half is not the next year. */
function startYear(first: string, second: string | undefined): number | null {
  const year = fullYear(first);
  return second === undefined || (year + 1) % 100 === Number(second) % 100 ? year : null;
}

const READERS: readonly ((wording: string) => Unlabelled | null)[] = [
  readMonthName,
  readMonthOfYear,
  readRangeOfMonths,
  readNumericDate,
  (wording) => readPart(wording, /^(?:q|qtr|quarter)\s?([1-4])(?!\d)/, "quarter", 3),
  (wording) => readPart(wording, /^(?:h|half)\s?([12])(?!\d)/, "half", 6),
  readYear,
  readWeek,
  readRelative,
];

function readMonthName(wording: string): Unlabelled | null {
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3,9})\.?[ \-/.']{0,2}(\d{4}|\d{2})$/.exec(wording);
  const [, date, name = "", year = ""] = match ?? [];
  const at = monthNamed(name);
  if (at === null) return null;
  return date === undefined ? month(fullYear(year), at) : aDay(dayOf(fullYear(year), at, Number(date)));
}

/** `Apr`, without a year, or `Apr 2024/25`, the one in that financial year. */
function readMonthOfYear(wording: string): Unlabelled | null {
  const [, name = "", written] = /^([a-z]{3,9})\.?(?:\s(.+))?$/.exec(wording) ?? [];
  const at = monthNamed(name);
  if (at === null) return null;
  if (written === undefined) return { kind: "month", order: at, start: null, end: null };
  const [, first = "", second] = WHOLE_YEAR.exec(written) ?? [];
  const year = second === undefined ? null : startYear(first, second);
  return year === null ? null : month(at < FINANCIAL_YEAR_START ? year + 1 : year, at);
}

/** `Apr-Jun 2024`: the quarter, half or year that the months make. */
function readRangeOfMonths(wording: string): Unlabelled | null {
  const range = readMonthRange(wording);
  if (range === null) return null;
  const { kind, from, year, months } = range;
  if (year === null) return { kind, order: from, start: null, end: null };
  return span(kind, dayOf(year, from), dayOf(year, from + months));
}

function readNumericDate(wording: string): Unlabelled | null {
  const [, year = "", at = ""] = /^(\d{4})-(\d{1,2})$/.exec(wording) ?? [];
  if (year !== "" && Number(at) >= 1 && Number(at) <= 12 && startYear(year, at) === null)
    return month(Number(year), Number(at));
  const day = readDay(wording);
  return day === null ? null : aDate(day);
}

/** A day written day first, as in Britain, or year first. */
function readDay(wording: string): number | null {
  const [, date = "", at = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(wording) ?? [];
  if (date !== "" && Number(at) <= 12) return dayOf(fullYear(year), Number(at), Number(date));
  const [, isoYear = "", isoMonth = "", isoDay = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(wording) ?? [];
  return isoYear === "" ? null : dayOf(Number(isoYear), Number(isoMonth), Number(isoDay));
}

/** `Q1 2024/25`, `2024/25 Q1`, `Quarter 2` (without a year, in the order of its number), `H1 2024`. */
function readPart(wording: string, pattern: RegExp, kind: PeriodKind, months: number): Unlabelled | null {
  const [, yearBefore = "", , , behind = ""] = YEAR_FIRST.exec(wording) ?? [];
  const text = yearBefore === "" ? wording : `${behind} ${yearBefore}`;
  const part = pattern.exec(text);
  if (part === null) return null;
  const number = Number(part[1]);
  const rest = text.slice(part[0].length).trim();
  if (rest === "") return { kind, order: number, start: null, end: null };
  const [, first = "", second] = YEAR_OF_PART.exec(rest) ?? [];
  const year = first === "" ? null : startYear(first, second);
  return year === null ? null : financialSpan(kind, year, (number - 1) * months, number * months);
}

const YEAR_NAMES = /^(?:year end(?:ing)?|ye|full year|financial year|academic year|ay|fy|year)\s?/;

function readYear(wording: string): Unlabelled | null {
  const [, first = "", second] = WHOLE_YEAR.exec(wording.replace(YEAR_NAMES, "")) ?? [];
  if (first.length !== 4 && second === undefined) return null;
  if (second === undefined) return calendarYear(Number(first));
  const year = startYear(first, second);
  return year === null || year < EARLIEST_YEAR || year > LATEST_YEAR
    ? null
    : financialSpan("year", year, 0, 12);
}

const DAYS_A_WEEK = 7;

function readWeek(wording: string): Unlabelled | null {
  const [, number = ""] = /^(?:week|wk)\s?(\d{1,2})$/.exec(wording) ?? [];
  if (number !== "") return { kind: "week", order: Number(number), start: null, end: null };
  const [, which = "", written = ""] = /^(w\/[ec]|week (?:ending|commencing))\s?(.+)$/.exec(wording) ?? [];
  const day = readDay(written) ?? readMonthName(written)?.start ?? null;
  if (day === null) return null;
  const start = /e(?:nding)?$/.test(which) && !which.endsWith("commencing") ? day - DAYS_A_WEEK + 1 : day;
  return span("week", start, start + DAYS_A_WEEK);
}

function readRelative(wording: string): Unlabelled | null {
  const order = RELATIVE_PERIODS.indexOf(wording);
  return order < 0 ? null : { kind: "relative", order, start: null, end: null };
}
