import { MINUTES_A_DAY, SECONDS_A_DAY } from "./clock-time";

/** Words behind a number: `1 day`, `12 days`. */
interface UnitWords {
  readonly one: string;
  readonly many: string;
}

/** A way of writing a figure that is not a number with words behind it: `64.8%`, `£1,200`, `1:25`, `a rate of 100.8`. */
export type UnitSign = "percent" | "pounds" | "clock" | "rate" | "plain";

/** All that is known of a unit. */
interface UnitEntry {
  /** What a table of figures calls it. */
  readonly name: string;
  /** What stands for it right behind a number, in lower case (Rules, sections 2 and 3); words mean it in narratives as well. */
  readonly wordings: readonly string[];
  readonly written: UnitSign | UnitWords;
  /** How many of it make a day, so that it can be compared with clock times; null where it is not. */
  readonly aDay: number | null;
  /** Why less of it is better; null where it does not say (Rules, section 4). */
  readonly lessIsBetter: string | null;
}

const WAITING = "a target in days, hours or minutes";

/** The units that are known, a percentage held as a fraction and a duration in days. To add one, write its entry here. */
export const UNITS = {
  percent: { name: "Percentage", wordings: [], written: "percent", aDay: null, lessIsBetter: null },
  pounds: { name: "Pounds", wordings: [], written: "pounds", aDay: null, lessIsBetter: null },
  rate: { name: "Rate", wordings: ["r"], written: "rate", aDay: null, lessIsBetter: null },
  number: {
    name: "Number",
    wordings: ["children", "cases"],
    written: "plain",
    aDay: null,
    lessIsBetter: null,
  },
  duration: { name: "Hours and minutes", wordings: [], written: "clock", aDay: 1, lessIsBetter: WAITING },
  days: {
    name: "Days",
    wordings: ["day", "days", "working days"],
    written: { one: "day", many: "days" },
    aDay: 1,
    lessIsBetter: WAITING,
  },
  weeks: {
    name: "Weeks",
    wordings: ["week", "weeks"],
    written: { one: "week", many: "weeks" },
    aDay: null,
    lessIsBetter: null,
  },
  months: {
    name: "Months",
    wordings: ["month", "months"],
    written: { one: "month", many: "months" },
    aDay: null,
    lessIsBetter: null,
  },
  years: {
    name: "Years",
    wordings: ["year", "years"],
    written: { one: "year", many: "years" },
    aDay: null,
    lessIsBetter: null,
  },
  hours: {
    name: "Hours",
    wordings: ["hour", "hours", "hrs"],
    written: { one: "hour", many: "hours" },
    aDay: 24,
    lessIsBetter: WAITING,
  },
  minutes: {
    name: "Minutes",
    wordings: ["minute", "minutes", "mins"],
    written: { one: "minute", many: "minutes" },
    aDay: MINUTES_A_DAY,
    lessIsBetter: WAITING,
  },
  seconds: {
    name: "Seconds",
    wordings: ["s", "sec", "secs", "second", "seconds"],
    written: { one: "second", many: "seconds" },
    aDay: SECONDS_A_DAY,
    lessIsBetter: "a target in seconds",
  },
} as const satisfies Readonly<Record<string, UnitEntry>>;

export type KnownUnit = keyof typeof UNITS;

declare const other: unique symbol;

/** A unit that the table does not know, in the sheet's own words: `per month`. Only `unitWorded` makes one. */
export type OtherUnit = string & { readonly [other]: true };

export type Unit = KnownUnit | OtherUnit;

export const isKnownUnit = (unit: string): unit is KnownUnit => Object.hasOwn(UNITS, unit);

/** The entry of a unit; null for one that the table does not know. */
export const unitEntry = (unit: Unit): UnitEntry | null => (isKnownUnit(unit) ? UNITS[unit] : null);
