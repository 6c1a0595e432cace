import { fraction } from "../../scorecard/sheet/fraction";
import { parseDecimal, shift, toNumber } from "../../scorecard/figures/decimal";
import type { ToleranceSetting } from "../../scorecard/settings/settings";
import { inPercent } from "../../scorecard/settings/tolerance-setting";

export type ToleranceEntry =
  | { readonly kind: "nothing" }
  | { readonly kind: "tolerance"; readonly tolerance: ToleranceSetting }
  | { readonly kind: "refused"; readonly why: string };

/**
 * Reads what a person typed as a tolerance: `15` or `15%` of the target is 0.15, `2` points is 0.02, exactly; nothing
 * typed is no tolerance of one's own. Anything else is refused, with what can be typed.
 */
export function readToleranceEntry(typed: string, basis: ToleranceSetting["basis"]): ToleranceEntry {
  const digits = typed.trim().replace(/\s?(?:%|pp)$/, "");
  if (digits === "") return { kind: "nothing" };
  const number = /^\d*\.?\d+$/.test(digits) ? parseDecimal(digits) : null;
  if (number === null) return { kind: "refused", why: "Type a number, 0 or more, such as 15 or 2.5." };
  return { kind: "tolerance", tolerance: { basis, amount: fraction(toNumber(shift(number, -2))) } };
}

/** A tolerance as one types it: 0.15 is `15`. */
export const typedTolerance = (tolerance: ToleranceSetting | undefined): string =>
  tolerance === undefined ? "" : inPercent(tolerance.amount);
