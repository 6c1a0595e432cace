import type { Separators } from "../sheet/grid";

/** What a plain number says. */
export interface PlainNumber {
  /** The double nearest to what the text says, a percentage as a fraction. */
  readonly value: number;
  readonly decimals: number;
  readonly isPercent: boolean;
  /** Whether General format could have drawn it: no `%`, no groups, no leading or trailing zeros. */
  readonly isGeneral: boolean;
}

const PERCENT_SIGN = 37;
const HYPHEN = 45;
const ZERO = 48;
const NINE = 57;
const GROUP_OF = 3;

/** Digits up to here make an integer that a double holds exactly. */
const EXACT_DIGITS = 15;
const PERCENT_DECIMALS = 2;

/** Powers of ten that a double holds exactly: an exact integer divided by one of them is the nearest double. */
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + PERCENT_DECIMALS + 1 }, (_, power) =>
  Number(`1e${power}`),
);

/**
 * Reads the texts that nearly every figure has, without a pattern: digits with the workbook's separators, a hyphen
 * before them, a `%` behind them. Null for every other text, which is then read the long way.
 *
 * `87.1%` → 0.871 (871 ÷ 1000, the nearest double), 1 decimal; `1,036` → 1036; `1,03`, `(5.2)`, `12 days` → null.
 */
export function scanPlainNumber(text: string, separators: Separators): PlainNumber | null {
  const decimal = separators.decimal.charCodeAt(0);
  const group = separators.group.charCodeAt(0);
  const isPercent = text.charCodeAt(text.length - 1) === PERCENT_SIGN;
  const end = isPercent ? text.length - 1 : text.length;
  const isNegative = text.charCodeAt(0) === HYPHEN;
  const start = isNegative ? 1 : 0;
  let digits = 0;
  let point = -1;
  let lastGroup = -1;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) digits = digits * 10 + (code - ZERO);
    else if (code === decimal && point < 0 && at > start) point = at;
    else if (code === group && point < 0 && isGroupBreak(at, start, lastGroup)) lastGroup = at;
    else return null;
  }
  const wholeEnd = point < 0 ? end : point;
  if (end === start || end - start > EXACT_DIGITS || point === end - 1) return null;
  if (lastGroup >= 0 && wholeEnd - lastGroup - 1 !== GROUP_OF) return null;
  const decimals = point < 0 ? 0 : end - point - 1;
  const size = digits / (POWERS_OF_TEN[isPercent ? decimals + PERCENT_DECIMALS : decimals] ?? 1);
  const isGeneral =
    !isPercent &&
    lastGroup < 0 &&
    (wholeEnd - start === 1 || text.charCodeAt(start) !== ZERO) &&
    (point < 0 || text.charCodeAt(end - 1) !== ZERO);
  return { value: isNegative ? -size : size, decimals, isPercent, isGeneral };
}

/** A separator of groups follows one to three digits, and three after another such separator. */
const isGroupBreak = (at: number, start: number, lastGroup: number): boolean =>
  lastGroup < 0 ? at > start && at - start <= GROUP_OF : at - lastGroup - 1 === GROUP_OF;
