/** Excel keeps fifteen digits of a number, and rounds what it draws on those. */
const SIGNIFICANT_DIGITS = 15;
const CODE_OF_5 = 53;

/** Below this many units in the last place, and this far from a tie, binary rounding gives what decimal rounding would. */
const PLAINLY_ROUNDED_BELOW = 1e9;
const CLOSE_TO_A_TIE = 1e-6;

/**
 * A number rounded to a given number of decimals as Excel draws it: on fifteen significant digits, ties away from zero. The text has
 * exactly these decimals, a point, no groups and no sign of a zero.
 *
 * 1.005 with 2 decimals → `1.01` (the double itself is a little less); −0.04 with 1 → `0.0`. `powerOfTen` moves the point
 * first: 0.765 with 0 decimals and power 2 → `77`.
 */
export function roundedText(value: number, decimals: number, powerOfTen = 0): string {
  const digits = roundedDigits(Math.abs(value), decimals + powerOfTen);
  const sign = value < 0 && /[1-9]/.test(digits) ? "-" : "";
  if (decimals === 0) return sign + digits;
  const padded = digits.padStart(decimals + 1, "0");
  const point = padded.length - decimals;
  return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`;
}

/** The whole number of units of 10^−`places`, as digits: 1.005 with 2 places → `101`. */
function roundedDigits(size: number, places: number): string {
  const units = size * 10 ** places;
  const whole = Math.floor(units);
  if (units < PLAINLY_ROUNDED_BELOW && Math.abs(units - whole - 0.5) > CLOSE_TO_A_TIE) {
    return String(Math.round(units));
  }
  const [mantissa = "0", exponent = "0"] = size.toExponential(SIGNIFICANT_DIGITS - 1).split("e");
  return keptDigits(mantissa.replace(".", ""), Number(exponent) + 1 + places);
}

/** The first digits, rounded by the next one; zeros where there are no more digits. */
function keptDigits(digits: string, kept: number): string {
  if (kept < 0) return "0";
  if (kept >= digits.length) return digits.padEnd(kept, "0");
  const head = digits.slice(0, kept) || "0";
  // Fewer than fifteen digits and a carry are exact in a double.
  return digits.charCodeAt(kept) < CODE_OF_5 ? head : String(Number(head) + 1);
}
