import { decimalOf, round, toNumber } from "./decimal";
import type { CellValue } from "../sheet/grid";

/** What a number format does to a number, as far as a figure needs to know. */
export type NumberFormat =
  | { readonly kind: "general" }
  | { readonly kind: "date" }
  | { readonly kind: "duration" }
  | {
      readonly kind: "number";
      readonly decimals: number;
      readonly percent: boolean;
      readonly currency: boolean;
      /** Commas behind the digits divide by a thousand each. */
      readonly thousands: number;
      /** Letters written behind the number, such as `r`. */
      readonly suffix: string;
    };

/** Letters that make an English number format one of dates and times. */
const DATE_LETTERS = /[ymdhs]/i;

/** A power of ten: the digits drawn depend on the number, so it is compared as stored, as General is. */
const SCIENTIFIC = /[0#?]E[+-]/i;
const CURRENCY = /[£€]|\[\$[^\]-]|(?:^|")\$/;
const ELAPSED = /\[[hms]+\]/i;
const CLOCK = /h.*m|m.*s/i;

/**
 * Reads an English number format code: its section for positive numbers only.
 *
 * `0.0%` → a percentage with 1 decimal; `0.0"r"` → 1 decimal with suffix `r`; `General` → general; `mmm-yy` → date;
 * `[h]:mm` → duration.
 */
export function readNumberFormat(code: string): NumberFormat {
  const section = code.split(";")[0] ?? "";
  if (/^general$/i.test(section.trim()) || section.trim() === "" || section.trim() === "@")
    return { kind: "general" };
  if (SCIENTIFIC.test(section)) return { kind: "general" };
  if (ELAPSED.test(section)) return { kind: "duration" };
  const literals = [...section.matchAll(/"([^"]*)"|\\(.)/g)].map(
    ([, quoted, escaped]) => quoted ?? escaped ?? "",
  );
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  if (DATE_LETTERS.test(bare)) return { kind: CLOCK.test(bare) && !/[yd]/i.test(bare) ? "duration" : "date" };
  return {
    kind: "number",
    decimals: /\.([0#?]*)/.exec(bare)?.[1]?.length ?? 0,
    percent: bare.includes("%"),
    currency: CURRENCY.test(section),
    thousands: /[0#?](,*)[^0#?,]*$/.exec(bare)?.[1]?.length ?? 0,
    suffix: literals.join("").trim(),
  };
}

/** Excel draws at most this many digits of a number. */
const SIGNIFICANT_DIGITS = 15;

/** A stored number rounded as Excel draws it: ties away from zero, on the fifteen digits that Excel keeps. */
export function roundAsDrawn(stored: number, decimals: number): number {
  return toNumber(round(decimalOf(Number(stored.toPrecision(SIGNIFICANT_DIGITS))), decimals));
}

/** A number drawn as `####`, or not at all: its text does not show its unit. */
export const isUndrawn = (value: CellValue, text: string): boolean =>
  typeof value === "number" && /^#*$/.test(text);
