import { getFormatInfo, isDateFormat, isValidFormat } from "numfmt";

/** What must be known of a number format to draw with it; read once for each format. */
export type ReadFormat =
  | { readonly kind: "general" }
  /** Digits with an optional point, groups and % sign, which most cells have: `0.0%`, `#,##0`. */
  | {
      readonly kind: "plain";
      readonly decimals: number;
      readonly grouped: boolean;
      readonly percent: boolean;
    }
  /** Any other number: rounded to this many decimals after its scale is applied, or left alone where null. */
  | { readonly kind: "number"; readonly rounding: { decimals: number; powerOfTen: number } | null }
  | { readonly kind: "date"; readonly elapsed: boolean };

const PLAIN = /^(#,##)?0(?:\.(0+))?(%)?$/;
const ELAPSED = /\[(h+|m+|s+)\]/i;

const read = new Map<string, ReadFormat>();

/** `0.0%` → plain, 1 decimal, percent. A format that Excel would not take is drawn as General. */
export function readFormat(numberFormat: string): ReadFormat {
  const known = read.get(numberFormat);
  if (known !== undefined) return known;
  const format = readAfresh(numberFormat);
  read.set(numberFormat, format);
  return format;
}

function readAfresh(numberFormat: string): ReadFormat {
  if (/^(general)?$/i.test(numberFormat) || !isValidFormat(numberFormat)) return { kind: "general" };
  const plain = PLAIN.exec(numberFormat);
  if (plain !== null) {
    const [, groups, decimals = "", percent] = plain;
    return {
      kind: "plain",
      decimals: decimals.length,
      grouped: groups !== undefined,
      percent: percent !== undefined,
    };
  }
  if (isDateFormat(numberFormat)) return { kind: "date", elapsed: ELAPSED.test(numberFormat) };
  return { kind: "number", rounding: roundingOf(numberFormat) };
}

/** Fractions, exponents and texts are not rounded to decimals. */
const ROUNDED_TYPES = new Set(["number", "percent", "currency", "grouped"]);

function roundingOf(numberFormat: string): { decimals: number; powerOfTen: number } | null {
  const { type, scale, maxDecimals } = getFormatInfo(numberFormat);
  if (!ROUNDED_TYPES.has(type)) return null;
  return { decimals: maxDecimals, powerOfTen: Math.round(Math.log10(scale)) };
}
