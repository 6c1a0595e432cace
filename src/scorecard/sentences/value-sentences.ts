import type { Target } from "../targets/target-kinds";
import type { Figure, Unit } from "../figures/figure-kinds";
import { decimalOf, round, shift, toNumber, type Decimal } from "../figures/decimal";
import { figureInWords } from "./figure-sentences";

const PERCENT_DECIMALS = 2;

/** Units that are words of their own, and what one of them is called. */
const COUNTED_UNITS: ReadonlyMap<Unit, string> = new Map([
  ["days", "day"],
  ["weeks", "week"],
  ["months", "month"],
  ["years", "year"],
  ["hours", "hour"],
  ["minutes", "minute"],
]);

/**
 * The unit in which a figure and its target are compared in words: a percentage where either is one, else the figure's
 * own, else the target's. A plain 4 beside `6 per month` is per month; 0.87 beside `90%` is a percentage.
 */
export function commonUnit(figure: Unit, target: Unit): Unit {
  if (figure === "percent" || target === "percent") return "percent";
  return figure === "number" ? target : figure;
}

/** The decimals that a value has when it is written in a unit: 0.765 as a percentage has 1. */
export const decimalsOf = (value: number, unit: Unit): number =>
  Math.max(0, writtenScale(decimalOf(value)) - (unit === "percent" ? PERCENT_DECIMALS : 0));

/** The decimals of a number without its trailing zeros. */
function writtenScale({ digits, scale }: Decimal): number {
  let [rest, decimals] = [digits, scale];
  while (decimals > 0 && rest % 10n === 0n) [rest, decimals] = [rest / 10n, decimals - 1];
  return decimals;
}

const plain = (value: number, decimals: number): string =>
  figureInWords({ value: toNumber(round(decimalOf(value), decimals)), unit: "number", decimals });

/**
 * A value as words write it among other words, exactly unless decimals are given: 0.765 percent is `76.5%`; 12 days is
 * `12 days`, 1 is `1 day`; a rate and a number per something are the number alone.
 */
export function valueInWords(value: number, unit: Unit, decimals = decimalsOf(value, unit)): string {
  if (unit === "percent") return `${plain(toNumber(shift(decimalOf(value), PERCENT_DECIMALS)), decimals)}%`;
  if (unit === "pounds" || unit === "duration") return figureInWords({ value, unit, decimals });
  return withCountedUnit(plain(value, decimals), unit);
}

/** How far two values lie apart, in words: percentages in `points`, everything else in its own unit. */
export function distanceInWords(distance: number, unit: Unit, decimals: number): string {
  if (unit === "pounds" || unit === "duration") return figureInWords({ value: distance, unit, decimals });
  if (unit !== "percent") return withCountedUnit(plain(distance, decimals), unit);
  const points = plain(toNumber(shift(decimalOf(distance), PERCENT_DECIMALS)), decimals);
  return `${points} ${points === "1" ? "point" : "points"}`;
}

function withCountedUnit(number: string, unit: Unit): string {
  const one = COUNTED_UNITS.get(unit);
  if (one === undefined) return number;
  return `${number} ${number === "1" ? one : unit}`;
}

/** A reported figure with the decimals that its cell shows, as a percentage where its target is one. */
export function reportedInWords(figure: Figure, target: Pick<Target, "unit">): string {
  const unit = commonUnit(figure.unit, target.unit);
  if (unit === "percent" && figure.unit !== "percent")
    return valueInWords(figure.value, unit, Math.max(0, figure.decimals - PERCENT_DECIMALS));
  return COUNTED_UNITS.has(figure.unit)
    ? valueInWords(figure.value, figure.unit, figure.decimals)
    : figureInWords(figure);
}

/**
 * A target as a sentence quotes it: `90.0%`, `below 8%`, `6 per month`; what the cell shows, unless that hides the
 * number or its percentage (`####`; `90` beside a unit column of `%`).
 */
export function targetInWords({ text, kind, low, high, unit }: Target): string {
  const shown = text.trim().replace(/\s+/g, " ");
  const value = low ?? high;
  const hides = !/\d/.test(shown) || (unit === "percent" && !shown.includes("%"));
  if (kind === "value" && value !== null && hides) return valueInWords(value, unit);
  return /^[A-Z][a-z]/.test(shown) ? shown.charAt(0).toLowerCase() + shown.slice(1) : shown;
}
