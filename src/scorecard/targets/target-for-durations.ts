import { unitEntry } from "../figures/units";
import type { TargetReading } from "./target";
import type { Figure, Gap } from "../figures/figure-kinds";

/**
 * A row's target beside figures that are durations: `2 hours` against `1:25` is 2/24 of a day. A target without a unit of
 * time, or a row with figures of both kinds, cannot be compared and is not understood: 1:25 must not count as 0.059.
 */
export function targetForDurations(
  target: TargetReading,
  readings: readonly (Figure | Gap)[],
): TargetReading {
  if (target.kind === "none" || target.kind === "notUnderstood") return target;
  const isDuration = target.unit === "duration";
  let [durations, others] = [0, 0];
  for (const reading of readings) {
    if (reading.kind !== "figure") continue;
    if (reading.unit === "duration") durations += 1;
    else others += 1;
  }
  if (durations === 0 && (!isDuration || others === 0)) return target;
  const perDay = unitEntry(target.unit)?.aDay ?? null;
  if (others > 0 || perDay === null) return { ...target, kind: "notUnderstood", low: null, high: null };
  const inDays = (value: number | null): number | null => (value === null ? null : value / perDay);
  return { ...target, low: inDays(target.low), high: inDays(target.high), unit: "duration" };
}
