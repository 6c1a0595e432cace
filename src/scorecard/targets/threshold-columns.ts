import type { Bound } from "./target-kinds";
import { decimalOf, shift, toNumber } from "../figures/decimal";
import type { BoundarySide, GoodDirection } from "../settings/settings";
import type { TargetReading } from "./target";
import { NO_LIMITS, type RowLimits } from "./colour-bounds";

/** What a row's threshold and floor cells say, each read as a target is; `none` for an empty cell or no such column. */
export interface LimitReadings {
  readonly red: TargetReading;
  readonly amber: TargetReading;
  readonly floor: TargetReading;
}

export interface DecidedLimits {
  readonly limits: RowLimits;
  /** The cells that were passed over: not understood, or on the wrong side of the target. */
  readonly passedOver: readonly (keyof LimitReadings)[];
}

const NAMES = ["red", "amber", "floor"] as const;

/** A percentage held as a fraction is seldom over this; a plain limit over it beside a target in percent is in points. */
const LARGEST_FRACTION = 2;

/**
 * A row's limits, by its threshold and floor columns: where red begins, and the floor.
 *
 * Target 90%, red threshold 80%, higher is better → green from 90%, amber from 80%, red under it. `<80%` says the same,
 * and `80% or less` makes 80% itself red; a plain 80% leaves it to the boundary. Without a red threshold the amber one
 * says how far amber reaches. A threshold that is better than the target contradicts it and is passed over.
 */
export function decideLimits(
  readings: LimitReadings,
  target: TargetReading,
  good: GoodDirection,
  boundary: BoundarySide,
): DecidedLimits {
  const { red, amber, floor } = readings;
  const passedOver = NAMES.filter((name) => readings[name].kind === "notUnderstood");
  if (good === "none" || target.kind === "none" || target.kind === "notUnderstood")
    return { limits: NO_LIMITS, passedOver };
  const floorAt = boundIn(inUnitOf(target, floor), good)?.value ?? null;
  const name = isBound(red) ? "red" : "amber";
  const bound = limitOf(inUnitOf(target, name === "red" ? red : amber), name, good, boundary);
  const floorAlone = floorAt === null ? NO_LIMITS : { red: null, floor: floorAt };
  if (bound === null || good === "band") return { limits: floorAlone, passedOver };
  if (isBetterThan(bound.value, target, good))
    return { limits: floorAlone, passedOver: [...passedOver, name] };
  return { limits: { red: bound, floor: floorAt }, passedOver };
}

const isBound = ({ kind }: TargetReading): boolean => kind !== "none" && kind !== "notUnderstood";

/** The number of a limit: of a range such as `80-90%`, the end at which amber stops. */
function boundIn(reading: TargetReading, good: GoodDirection): { readonly value: number } | null {
  const { low, high } = reading;
  const value = good === "lower" ? (high ?? low) : (low ?? high);
  return value === null || !isBound(reading) ? null : { value };
}

/** Where amber ends, and whether it holds its end: a wording for the red side says what red holds. */
function limitOf(
  reading: TargetReading,
  name: "red" | "amber",
  good: GoodDirection,
  boundary: BoundarySide,
): Bound | null {
  const bound = boundIn(reading, good);
  if (bound === null) return null;
  const holdsEnd = reading.kind === "atLeast" || reading.kind === "atMost" || reading.kind === "band";
  if (reading.kind === "value") return { ...bound, inclusive: boundary === "better" };
  return { ...bound, inclusive: name === "red" ? !holdsEnd : holdsEnd };
}

const isBetterThan = (value: number, { low, high }: TargetReading, good: GoodDirection): boolean => {
  const aim = good === "lower" ? (high ?? low) : (low ?? high);
  if (aim === null) return false;
  return good === "lower" ? value < aim : value > aim;
};

/** A plain 80 beside a target in percent is 80%. */
function inUnitOf(target: TargetReading, reading: TargetReading): TargetReading {
  const { low, high, unit } = reading;
  const isPlain = target.unit === "percent" && unit === "number";
  if (!isPlain || Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0)) <= LARGEST_FRACTION) return reading;
  return { ...reading, low: hundredth(low), high: hundredth(high), unit: "percent" };
}

const hundredth = (value: number | null): number | null =>
  value === null ? null : toNumber(shift(decimalOf(value), -2));
