import type { Figure, Gap } from "../figures/figure-kinds";
import { decimalOf, shift, toNumber } from "../figures/decimal";
import type { TargetReading } from "./target";

/** A percentage held as a fraction is seldom over this; a row whose largest figure is over it is written in points. */
const LARGEST_FRACTION = 2;

/** What a unit column says of percentages: `%`, `% of children`, `Percentage`. */
const PERCENT_UNIT = /%|^per ?cent(?:age)?$/i;

/**
 * Whether a row's plain numbers are percentages in points: `94.8` against `90%` (Rules, section 2).
 *
 * It is when its target is a percentage, none of its figures carries a `%` and the largest is over 2; a unit column holding
 * `%` says the same of a plain target and its plain figures, whatever their size (the target is then in points as well:
 * `targetInUnit`). A rate, a sum of money or a duration among the figures says that they are no percentages.
 */
export function isReadInPoints(
  target: TargetReading,
  readings: readonly (Figure | Gap)[],
  unitText: string,
): boolean {
  const isPercent = target.unit === "percent";
  if (!isPercent && !isPlainTargetInPoints(target, unitText)) return false;
  let largest = -1;
  for (const reading of readings) {
    if (reading.kind !== "figure") continue;
    if (reading.unit !== "number") return false;
    largest = Math.max(largest, Math.abs(reading.value));
  }
  return isPercent ? largest > LARGEST_FRACTION : largest >= 0;
}

const isPlainTargetInPoints = ({ kind, unit }: TargetReading, unitText: string): boolean =>
  kind !== "none" && kind !== "notUnderstood" && unit === "number" && PERCENT_UNIT.test(unitText.trim());

/**
 * A row's target beside its unit column: a plain `90` whose unit is `%` is 90%, the fraction 0.9. This holds wherever the row is
 * read in points, and where its figures carry a `%` and the target is over 2. A plain 0.9 beside `94.8%` stays 0.9.
 */
export function targetInUnit(
  target: TargetReading,
  readings: readonly (Figure | Gap)[],
  unitText: string,
): TargetReading {
  if (!isPlainTargetInPoints(target, unitText)) return target;
  const showsPercent = readings.some((reading) => reading.kind === "figure" && reading.unit === "percent");
  const largest = Math.max(Math.abs(target.low ?? 0), Math.abs(target.high ?? 0));
  const isInPoints = showsPercent ? largest > LARGEST_FRACTION : isReadInPoints(target, readings, unitText);
  if (!isInPoints) return target;
  return { ...target, low: hundredth(target.low), high: hundredth(target.high), unit: "percent" };
}

const hundredth = (value: number | null): number | null =>
  value === null ? null : toNumber(shift(decimalOf(value), -2));
