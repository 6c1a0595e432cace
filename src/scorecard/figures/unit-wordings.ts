import type { Unit } from "./figure-kinds";

/** What the letter or word after a number says of its unit, in lower case (Rules, sections 2 and 3). */
export const UNIT_WORDINGS: ReadonlyMap<string, Unit> = new Map([
  ["r", "rate"],
  ["day", "days"],
  ["days", "days"],
  ["working days", "days"],
  ["week", "weeks"],
  ["weeks", "weeks"],
  ["month", "months"],
  ["months", "months"],
  ["year", "years"],
  ["years", "years"],
  ["hour", "hours"],
  ["hours", "hours"],
  ["hrs", "hours"],
  ["minute", "minutes"],
  ["minutes", "minutes"],
  ["mins", "minutes"],
  ["children", "number"],
  ["cases", "number"],
]);

/** Units in which less is better, since they measure waiting (Rules, section 4). */
export const WAITING_UNITS: ReadonlySet<Unit> = new Set(["days", "hours", "minutes", "duration"]);

/** Letters that multiply the number before them, as powers of ten: `£45k`, `£1.2m`. */
export const MAGNITUDE_WORDINGS: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["m", 6],
  ["bn", 9],
]);

/** What may stand in brackets behind a figure without changing it, beside a plain count: `82% (p)`. */
export const FIGURE_NOTES: ReadonlySet<string> = new Set([
  "p",
  "prov",
  "provisional",
  "r",
  "rev",
  "revised",
  "e",
  "est",
  "estimate",
  "estimated",
]);
