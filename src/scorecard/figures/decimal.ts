/**
 * An exact decimal number: `digits` × 10^−`scale`. Thresholds are worked out with these, so that 15% of 90% is 13.5%
 * and no rounding of binary fractions decides a colour.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const TEN = 10n;

/** Reads plain digits with an optional sign, point and exponent, as JavaScript prints numbers; null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", part = "", exponent = "0"] = match;
  if (whole === "" && part === "") return null;
  const digits = BigInt(whole + part) * (sign === "-" ? -1n : 1n);
  const scale = part.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * TEN ** BigInt(-scale), scale: 0 };
}

/** The decimal that a number prints as: 0.9 → 9 × 10^−1. Figures from cells are finite; anything else is refused as zero digits. */
export function decimalOf(value: number): Decimal {
  const text = String(value);
  const point = text.indexOf(".");
  // Nearly every number prints plainly, and needs no pattern: two of them are read for each row.
  if (point > 0 && !text.includes("e"))
    return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
  return parseDecimal(text) ?? { digits: 0n, scale: 0 };
}

/** The double nearest to the decimal: equal decimals give equal doubles. */
export function toNumber(decimal: Decimal): number {
  return Number(`${decimal.digits}e${-decimal.scale}`);
}

const atScale = (decimal: Decimal, scale: number): bigint =>
  decimal.scale === scale ? decimal.digits : decimal.digits * TEN ** BigInt(scale - decimal.scale);

export function add(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale);
  return { digits: atScale(one, scale) + atScale(other, scale), scale };
}

export function subtract(one: Decimal, other: Decimal): Decimal {
  return add(one, { digits: -other.digits, scale: other.scale });
}

export function multiply(one: Decimal, other: Decimal): Decimal {
  return { digits: one.digits * other.digits, scale: one.scale + other.scale };
}

/** The decimal times a power of ten, exactly: 94.8 shifted by −2 is 0.948. */
export function shift(decimal: Decimal, power: number): Decimal {
  return multiply(
    decimal,
    power >= 0 ? { digits: TEN ** BigInt(power), scale: 0 } : { digits: 1n, scale: -power },
  );
}

export function absolute(decimal: Decimal): Decimal {
  return decimal.digits < 0n ? { digits: -decimal.digits, scale: decimal.scale } : decimal;
}

/** Rounds to a given number of decimals, ties away from zero, as Excel's ROUND does. */
export function round(decimal: Decimal, decimals: number): Decimal {
  if (decimal.scale <= decimals) return decimal;
  const unit = TEN ** BigInt(decimal.scale - decimals);
  const half = unit / 2n;
  const away = decimal.digits < 0n ? decimal.digits - half : decimal.digits + half;
  const digits = away / unit;
  return decimals >= 0
    ? { digits, scale: decimals }
    : { digits: digits * TEN ** BigInt(-decimals), scale: 0 };
}
