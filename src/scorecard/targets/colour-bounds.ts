import { aimOf } from "./aim";
import type { Bound, Interval } from "./target-kinds";
import type { Unit } from "../figures/units";
import { absolute, add, decimalOf, multiply, subtract, toNumber, type Decimal } from "../figures/decimal";
import { DEFAULT_SETTINGS, type ColourRules, type GoodDirection } from "../settings/settings";
import type { TargetReading } from "./target";
import type { Tolerance } from "./tolerance";

/** Where blue, green and amber end; `amber` contains `green`, and `green` contains `blue` where there is such a class. */
export interface ColourBounds {
  readonly blue: Interval | null;
  readonly green: Interval;
  readonly amber: Interval;
}

/** What a row says of its colours besides its target: where red begins, and a floor beyond which nothing but red is. */
export interface RowLimits {
  /** Where amber ends, by the row's own threshold columns; null where the tolerance says it. */
  readonly red: Bound | null;
  readonly floor: number | null;
}

export const NO_LIMITS: RowLimits = { red: null, floor: null };

/**
 * The bounds of on target and of near it, exact (Rules, section 5). Null where there is no RAG: no target, a target not
 * understood, or an indicator that is only watched.
 *
 * 90% at 15%, higher is better → green from 0.9, amber from 0.765, both inclusive. `Below 8%` → green under 0.08, amber
 * up to 0.092. Band 90–95%, higher is better → green from 0.9. A target of 0 with a relative tolerance: every miss is red.
 *
 * By other publishers' rules: with four states 90% at 5% is blue from 0.945; with two, nothing is amber. Where the
 * boundary belongs to the worse class, 90% itself is amber and 76.5% red; a target that cannot be bettered (0 where lower
 * is better, 100%) or that words its bound (`at least 90%`) keeps it. A red threshold of 80% takes the tolerance's place;
 * below a floor of 85% everything is red.
 */
export function colourBounds(
  target: TargetReading,
  good: GoodDirection,
  tolerance: Tolerance,
  rules: ColourRules = DEFAULT_SETTINGS,
  limits: RowLimits = NO_LIMITS,
): ColourBounds | null {
  if (good === "none" || target.kind === "none" || target.kind === "notUnderstood") return null;
  const { low, high } = aimOf(target, good);
  const asked = { target, good, tolerance, rules, limits };
  const below = low === null ? null : endsOf(BELOW, low, asked);
  const above = high === null ? null : endsOf(ABOVE, high, asked);
  const blue = rules.states === "redAmberGreenBlue" ? blueBound(target, good, tolerance, rules) : null;
  const bounds: ColourBounds = {
    blue,
    green: { from: below?.green ?? null, to: above?.green ?? null },
    amber: { from: below?.amber ?? null, to: above?.amber ?? null },
  };
  return limits.floor === null ? bounds : withFloor(bounds, good, limits.floor);
}

/** The side of a bound on which figures miss it. */
type Side = 1 | -1;
const [BELOW, ABOVE] = [-1, 1] as const;

interface Ends {
  readonly green: Bound;
  readonly amber: Bound;
}

interface EndsAsked {
  readonly target: TargetReading;
  readonly good: GoodDirection;
  readonly tolerance: Tolerance;
  readonly rules: ColourRules;
  readonly limits: RowLimits;
}

/** Where green and amber end on one side of the target. */
function endsOf(side: Side, value: number, asked: EndsAsked): Ends {
  const { target, good, tolerance, rules, limits } = asked;
  const green: Bound = { value, inclusive: isMetAtBound(target, side, rules) };
  if (rules.states === "redGreen") return { green, amber: green };
  if (limits.red !== null && good !== "band") {
    return { green, amber: limits.red.value === value ? green : limits.red };
  }
  const bound = decimalOf(value);
  const distance = toleranceDistance(bound, target.unit, tolerance, rules);
  // A share of nothing leaves no room: a strict target of 0 that is met but not passed is a miss, and so red.
  const hasNoRoom = distance.digits === 0n;
  const isStrict = target.kind === "above" || target.kind === "below";
  if (hasNoRoom && !green.inclusive && !(isStrict && value !== 0)) return { green, amber: green };
  const near = side === ABOVE ? add(bound, distance) : subtract(bound, distance);
  return { green, amber: { value: toNumber(near), inclusive: hasNoRoom || rules.boundary === "better" } };
}

/** Whether a figure exactly on its target is on target. */
function isMetAtBound(
  { kind, low, unit }: TargetReading,
  side: Side,
  { boundary }: Pick<ColourRules, "boundary">,
): boolean {
  if (kind === "above" || kind === "below") return false;
  if (kind !== "value" || boundary === "better") return true;
  // Nothing is better than none at all, or than all of them.
  return side === ABOVE ? low === 0 : low === 1 && unit === "percent";
}

/**
 * Better than the target by the tolerance, or than the far end of a band. None where the band itself is the aim, and none
 * where the tolerance leaves no room, as beside a target of 0.
 */
function blueBound(
  target: TargetReading,
  good: GoodDirection,
  tolerance: Tolerance,
  rules: ColourRules,
): Interval | null {
  const value = good === "higher" ? (target.high ?? target.low) : (target.low ?? target.high);
  if (good === "band" || value === null) return null;
  const bound = decimalOf(value);
  const distance = toleranceDistance(bound, target.unit, tolerance, rules);
  if (distance.digits === 0n) return null;
  const inclusive = rules.boundary === "better";
  return good === "higher"
    ? { from: { value: toNumber(add(bound, distance)), inclusive }, to: null }
    : { from: null, to: { value: toNumber(subtract(bound, distance)), inclusive } };
}

/** A floor is the least that any colour but red may have; where lower is better, the most. */
function withFloor({ blue, green, amber }: ColourBounds, good: GoodDirection, floor: number): ColourBounds {
  const kept = ({ from, to }: Interval): Interval =>
    good === "lower"
      ? { from, to: to === null || to.value > floor ? { value: floor, inclusive: true } : to }
      : { from: from === null || from.value < floor ? { value: floor, inclusive: true } : from, to };
  return { blue: blue === null ? null : kept(blue), green: kept(green), amber: kept(amber) };
}

function toleranceDistance(bound: Decimal, unit: Unit, tolerance: Tolerance, rules: ColourRules): Decimal {
  const share = (amount: number): Decimal => multiply(absolute(bound), decimalOf(amount));
  switch (tolerance.basis) {
    case "relative":
      return share(tolerance.amount);
    case "points":
      // Points mean nothing for a count or a rate: those stay relative.
      return unit === "percent" ? decimalOf(tolerance.amount) : share(rules.countTolerance);
    case "unit":
      // Beside a target of 90%, a plain 5 is five points and a plain 0.05 is the fraction that means the same.
      return unit === "percent"
        ? multiply(decimalOf(tolerance.amount), { digits: 1n, scale: tolerance.amount >= 1 ? 2 : 0 })
        : decimalOf(tolerance.amount);
  }
}
