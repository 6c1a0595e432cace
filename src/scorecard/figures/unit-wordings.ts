import { isKnownUnit, UNITS, type KnownUnit, type OtherUnit, type Unit } from "./units";

/** The units by what stands for them behind a number, in lower case. */
export const UNIT_WORDINGS: ReadonlyMap<string, KnownUnit> = new Map(
  Object.keys(UNITS)
    .filter(isKnownUnit)
    .flatMap((unit) => UNITS[unit].wordings.map((wording) => [wording, unit])),
);

/** The unit that words behind a number say, or a unit of those words: `working days` → days; `per month` → `per month`. */
export const unitWorded = (words: string): Unit => UNIT_WORDINGS.get(words) ?? (words as OtherUnit);

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
