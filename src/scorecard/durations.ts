import type { Figure, Gap } from "./assessment";
import type { TargetReading } from "./target";

/** A clock time as a person writes it: `1:25`, `-0:30`, `12:05:30`. */
const CLOCK_TIME = /^\s*(-?)(\d+):([0-5]\d)(?::([0-5]\d))?\s*$/;
const MINUTES_A_DAY = 1440;
const SECONDS_A_DAY = 86400;

/** Reads hours, minutes and seconds as days, which is how Excel stores a duration: `1:30` → 0.0625; null for other texts. */
export function readClockTime(text: string): number | null {
  const match = CLOCK_TIME.exec(text);
  if (match === null) return null;
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = match;
  const size = (Number(hours) * 60 + Number(minutes)) / MINUTES_A_DAY + Number(seconds) / SECONDS_A_DAY;
  return sign === "-" ? -size : size;
}

/** How many of a unit make a day. */
const UNITS_A_DAY: ReadonlyMap<string, number> = new Map([
  ["days", 1],
  ["hours", 24],
  ["minutes", MINUTES_A_DAY],
]);

/**
 * A row's target beside figures that are durations: `2 hours` against `1:25` is 2/24 of a day. A target without a unit of
 * time, or a row with figures of both kinds, cannot be compared and is not understood, rather than 1:25 be 0.059.
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
  const perDay = isDuration ? 1 : UNITS_A_DAY.get(target.unit);
  if (others > 0 || perDay === undefined) return { ...target, kind: "notUnderstood", low: null, high: null };
  const inDays = (value: number | null): number | null => (value === null ? null : value / perDay);
  return { ...target, low: inDays(target.low), high: inDays(target.high), unit: "duration" };
}
