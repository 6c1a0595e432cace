import type { Bound, Interval, Unit } from "./assessment";
import { absolute, add, decimalOf, multiply, subtract, toNumber, type Decimal } from "./decimal";
import { DEFAULT_SETTINGS, type GoodDirection } from "./settings";
import type { TargetReading } from "./target";
import type { Tolerance } from "./tolerance";

/** Where green ends and where amber ends; `amber` contains `green`. */
export interface ColourBounds {
  readonly green: Interval;
  readonly amber: Interval;
}

/**
 * The bounds of on target and of near it, exact (Rules, section 5). Null where there is no RAG: no target, a target not
 * understood, or an indicator that is only watched.
 *
 * 90% at 15%, higher is better → green from 0.9, amber from 0.765, both inclusive. `Below 8%` → green under 0.08, amber
 * up to 0.092. Band 90–95%, higher is better → green from 0.9. A target of 0 with a relative tolerance: any miss is red.
 */
export function colourBounds(
  target: TargetReading,
  good: GoodDirection,
  tolerance: Tolerance,
): ColourBounds | null {
  if (good === "none" || target.kind === "none" || target.kind === "notUnderstood") return null;
  const strict = target.kind === "above" || target.kind === "below";
  const [low, high] = wantedBounds(target, good);
  return {
    green: { from: boundAt(low, !strict), to: boundAt(high, !strict) },
    amber: {
      from: low === null ? null : nearBound(low, -1, target.unit, tolerance, strict),
      to: high === null ? null : nearBound(high, 1, target.unit, tolerance, strict),
    },
  };
}

/**
 * The lower and the upper bound that a figure must keep to. One number serves whichever way is good, also where a person
 * has decided against the target's wording; a band is kept to on both sides only where the band itself is the aim.
 */
function wantedBounds(target: TargetReading, good: GoodDirection): readonly [number | null, number | null] {
  const { low, high } = target;
  if (good === "higher") return [low ?? high, null];
  if (good === "lower") return [null, high ?? low];
  return [low, high];
}

const boundAt = (value: number | null, inclusive: boolean): Bound | null =>
  value === null ? null : { value, inclusive };

/** Where amber ends, below (−1) or above (1) a bound: the tolerance away from it, and still amber there. */
function nearBound(value: number, side: 1 | -1, unit: Unit, tolerance: Tolerance, strict: boolean): Bound {
  const bound = decimalOf(value);
  const distance = toleranceDistance(bound, unit, tolerance);
  // A share of nothing leaves no room: a strict target of 0 that is met but not passed is a miss, and so red.
  if (value === 0 && strict && tolerance.basis === "relative") return { value, inclusive: false };
  return { value: toNumber(side === 1 ? add(bound, distance) : subtract(bound, distance)), inclusive: true };
}

const DEFAULT_SHARE = DEFAULT_SETTINGS.tolerance.amount;

function toleranceDistance(bound: Decimal, unit: Unit, tolerance: Tolerance): Decimal {
  const share = (amount: number): Decimal => multiply(absolute(bound), decimalOf(amount));
  switch (tolerance.basis) {
    case "relative":
      return share(tolerance.amount);
    case "points":
      // Points mean nothing for a count or a rate: those stay relative.
      return unit === "percent" ? decimalOf(tolerance.amount) : share(DEFAULT_SHARE);
    case "unit":
      // Beside a target of 90%, a plain 5 is five points and a plain 0.05 is the fraction that means the same.
      return unit === "percent"
        ? multiply(decimalOf(tolerance.amount), { digits: 1n, scale: tolerance.amount >= 1 ? 2 : 0 })
        : decimalOf(tolerance.amount);
  }
}
