import { fieldsOf, oneOf, share } from "../from-outside/checks";
import type { Fraction } from "../sheet/fraction";

/** How far from target still counts as near: a share of the target (0.15 is 15%), or percentage points as a fraction (0.02 is 2 points). */
export interface ToleranceSetting {
  readonly basis: "relative" | "points";
  readonly amount: Fraction;
}

export const toleranceSetting = fieldsOf<ToleranceSetting>(
  { basis: oneOf(["relative", "points"]), amount: share },
  "an object with basis and amount",
);

/** So many digits of a percentage are exact: 0.145 × 100 is 14.499999999999998 to a computer. */
const EXACT_DIGITS = 12;

/** A share as one types it: 0.15 → `15`, 0.145 → `14.5`. */
export const inPercent = (amount: Fraction): string =>
  String(Number((amount * 100).toPrecision(EXACT_DIGITS)));

/** `15% of the target`, `5 points`. */
export const shareInWords = ({ basis, amount }: ToleranceSetting, of: string): string =>
  basis === "relative" ? `${inPercent(amount)}% of ${of}` : `${inPercent(amount)} points`;
