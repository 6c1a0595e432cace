import type { Target } from "../targets/target-kinds";
import type { Figure } from "../figures/figure-kinds";
import { unitEntry, type Unit, type UnitSign } from "../figures/units";
import { decimalOf, round, shift, toNumber, type Decimal } from "../figures/decimal";
import { figureInWords } from "./figure-sentences";

const PERCENT_DECIMALS = 2;

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
  const written = unitEntry(unit)?.written ?? "plain";
  if (typeof written === "string") return WRITTEN[written](value, decimals);
  const number = plain(value, decimals);
  return `${number} ${number === "1" ? written.one : written.many}`;
}

const inPoints = (value: number, decimals: number): string =>
  plain(toNumber(shift(decimalOf(value), PERCENT_DECIMALS)), decimals);

const WRITTEN: Readonly<Record<UnitSign, (value: number, decimals: number) => string>> = {
  percent: (value, decimals) => `${inPoints(value, decimals)}%`,
  pounds: (value, decimals) => figureInWords({ value, unit: "pounds", decimals }),
  clock: (value, decimals) => figureInWords({ value, unit: "duration", decimals }),
  rate: plain,
  plain,
};

/** How far two values lie apart, in words: percentages in `points`, everything else in its own unit. */
export function distanceInWords(distance: number, unit: Unit, decimals: number): string {
  if (unit !== "percent") return valueInWords(distance, unit, decimals);
  const points = inPoints(distance, decimals);
  return `${points} ${points === "1" ? "point" : "points"}`;
}

/** A reported figure with the decimals that its cell shows, as a percentage where its target is one. */
export function reportedInWords(figure: Figure, target: Pick<Target, "unit">): string {
  const unit = commonUnit(figure.unit, target.unit);
  if (unit === "percent" && figure.unit !== "percent")
    return valueInWords(figure.value, unit, Math.max(0, figure.decimals - PERCENT_DECIMALS));
  return typeof unitEntry(figure.unit)?.written === "object"
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
