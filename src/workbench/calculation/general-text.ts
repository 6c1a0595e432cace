import { roundedText } from "./decimal-text";
import { fits } from "./text-width";

/** General draws at most eleven characters besides the sign, and five decimals before an exponent. */
const MOST_CHARACTERS = 11;
const MOST_MANTISSA_DECIMALS = 5;
const SIGNIFICANT_DIGITS = 15;
const MOST_DECIMALS = MOST_CHARACTERS - "0.".length;

/** From here on, and below here where digits would be lost, General writes an exponent. */
const LARGE = 1e11;
const SMALL = 1e-4;

/**
 * A number in General format: at most eleven characters, and rounded further until it fits a narrow column: 1/3 →
 * `0.333333333`, in a column of five digits `0.333`. A whole part that does not fit is written with an exponent, 123456789012
 * → `1.23457E+11`; null where even that is too wide.
 */
export function generalText(value: number, decimalPoint: string, widthInCharacters: number): string | null {
  const text = plainGeneral(value);
  const fitting = fits(text, widthInCharacters) ? text : narrowGeneral(value, text, widthInCharacters);
  return fitting === null || decimalPoint === "." ? fitting : fitting.replace(".", decimalPoint);
}

function plainGeneral(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < LARGE) return String(value === 0 ? 0 : value);
  if (size >= LARGE) return withExponent(value, MOST_MANTISSA_DECIMALS);
  const wholeDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const text = shortened(roundedText(value, Math.max(0, MOST_DECIMALS + 1 - wholeDigits)));
  const losesDigits = size < SMALL && Number(text) !== Number(value.toPrecision(SIGNIFICANT_DIGITS));
  return losesDigits ? withExponent(value, MOST_MANTISSA_DECIMALS) : text;
}

function narrowGeneral(value: number, plain: string, width: number): string | null {
  if (!plain.includes("E")) {
    const decimals = plain.split(".")[1]?.length ?? 0;
    for (let kept = decimals - 1; kept >= 0; kept -= 1) {
      const text = shortened(roundedText(value, kept));
      if (fits(text, width)) return text;
    }
  }
  for (let decimals = MOST_MANTISSA_DECIMALS; decimals >= 0; decimals -= 1) {
    const text = withExponent(value, decimals);
    if (fits(text, width)) return text;
  }
  return null;
}

/** `1.500` → `1.5`, `2.000` → `2`. */
const shortened = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

function withExponent(value: number, decimals: number): string {
  const [mantissa = "0", exponent = "+0"] = value.toExponential(decimals).split("e");
  return `${shortened(mantissa)}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
}
