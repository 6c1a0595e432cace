import type { Figure, Gap } from "./assessment";
import type { TargetReading } from "./target";

/** A percentage held as a fraction is seldom over this; a row whose largest figure is over it is written in points. */
const LARGEST_FRACTION = 2;

/**
 * Whether a row's plain numbers are percentages in points: `94.8` against `90%` (Rules, section 2).
 *
 * So when its target is a percentage, none of its figures carries a `%` and the largest is over 2; or when its unit
 * column holds `%` and its figures are plain.
 */
export function isReadInPoints(
  target: TargetReading,
  readings: readonly (Figure | Gap)[],
  unitText: string,
): boolean {
  const unitSaysPercent = unitText.trim() === "%";
  if (target.unit !== "percent" && !unitSaysPercent) return false;
  let largest = -Infinity;
  for (const reading of readings) {
    if (reading.kind !== "figure") continue;
    if (reading.unit !== "number") return false;
    largest = Math.max(largest, Math.abs(reading.value));
  }
  return largest > LARGEST_FRACTION || (unitSaysPercent && largest >= 0);
}
