import { fraction } from "../sheet/fraction";
import type { Unit } from "../figures/units";
import { decimalOf, shift, toNumber } from "../figures/decimal";
import type { CellValue, Separators } from "../sheet/grid";
import { tidy } from "../sheet/plain-text";
import type { ToleranceSetting } from "../settings/settings";
import { readLeadingNumber } from "../figures/written-number";

/**
 * How far from target still counts as near: a share of the target (0.15 is 15%), percentage points as a fraction (0.02
 * is 2 points), or a distance in the target's own unit.
 */
export type Tolerance = ToleranceSetting | { readonly basis: "unit"; readonly amount: number };

export type ToleranceReading =
  | { readonly kind: "default" }
  | { readonly kind: "tolerance"; readonly tolerance: Tolerance }
  | { readonly kind: "notUnderstood" };

const POINTS = /^(?:pp|ppts?|points?|percentage points?|%pts?)$/i;

/**
 * Reads a row's own tolerance (Rules, section 5). `2pp` is points; `2%` is points where the target is a percentage and
 * a share of the target otherwise; a plain number is in the target's unit (points for a percentage target); an empty
 * cell is the default.
 */
export function readTolerance(
  value: CellValue,
  text: string,
  separators: Separators,
  targetUnit: Unit,
): ToleranceReading {
  // A number drawn as `####`, or not at all, is taken as it is stored.
  const drawn = typeof value === "number" && !/\d/.test(text) ? String(value) : text;
  const shown = tidy(typeof value === "string" ? value : drawn).replace(/^(?:±|\+\/-|\+\/−)\s?/, "");
  if (shown === "") return { kind: "default" };
  const number = readLeadingNumber(shown, separators);
  if (number === null || number.value < 0) return { kind: "notUnderstood" };
  const isPercent = number.unit === "percent";
  if (POINTS.test(number.rest)) return points(isPercent ? number.value : hundredth(number.value));
  if (number.rest !== "") return { kind: "notUnderstood" };
  if (isPercent) return targetUnit === "percent" ? points(number.value) : relative(number.value);
  return { kind: "tolerance", tolerance: { basis: "unit", amount: number.value } };
}

const hundredth = (value: number): number => toNumber(shift(decimalOf(value), -2));

const points = (amount: number): ToleranceReading => ({
  kind: "tolerance",
  tolerance: { basis: "points", amount: fraction(amount) },
});
const relative = (amount: number): ToleranceReading => ({
  kind: "tolerance",
  tolerance: { basis: "relative", amount: fraction(amount) },
});
