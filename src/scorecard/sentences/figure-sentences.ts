import type { Figure } from "../figures/figure-kinds";
import { unitEntry, type UnitSign } from "../figures/units";

const HUNDRED = 100;
const HOURS_PER_DAY = 24;
const MINUTES_PER_HOUR = 60;

/** A stored time is a share of a day in binary; this much of a minute keeps 85 minutes from reading as 84. */
const ROUNDING_MINUTES = 1e-6;

/** Writers of numbers by their decimals: making one costs a hundred times what it costs to use it. */
const writers = new Map<number, Intl.NumberFormat>();

function withDecimals(value: number, decimals: number): string {
  const known = writers.get(decimals);
  if (known !== undefined) return known.format(value);
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const writer = new Intl.NumberFormat("en-GB", digits);
  writers.set(decimals, writer);
  return writer.format(value);
}

/** Hours and minutes of a share of a day, cut rather than rounded, as Excel shows `[h]:mm`. */
function hoursAndMinutes(days: number): string {
  const minutes = Math.floor(Math.abs(days) * HOURS_PER_DAY * MINUTES_PER_HOUR + ROUNDING_MINUTES);
  const rest = String(minutes % MINUTES_PER_HOUR).padStart(2, "0");
  return `${days < 0 ? "-" : ""}${String(Math.floor(minutes / MINUTES_PER_HOUR))}:${rest}`;
}

const WRITTEN: Readonly<Record<UnitSign, (value: number, decimals: number) => string>> = {
  percent: (value, decimals) => `${withDecimals(value * HUNDRED, decimals)}%`,
  pounds: (value, decimals) => `£${withDecimals(value, Number.isInteger(value) ? 0 : decimals)}`,
  rate: (value, decimals) => `a rate of ${withDecimals(value, decimals)}`,
  plain: withDecimals,
  clock: hoursAndMinutes,
};

/**
 * A figure as the pane writes it, with the decimals that the sheet shows: 0.648 shown as `64.8%` is `64.8%`; `£1.2m` is
 * `£1,200,000`; `12 days` is `12 days`; half a day is `12:00`.
 */
export function figureInWords({
  value,
  unit,
  decimals,
}: Pick<Figure, "value" | "unit" | "decimals">): string {
  const written = unitEntry(unit)?.written ?? { many: unit };
  return typeof written === "string"
    ? WRITTEN[written](value, decimals)
    : `${withDecimals(value, decimals)} ${written.many}`;
}
