import type { Figure } from "../figures/figure-kinds";
import { unitEntry, type Unit, type UnitSign } from "../figures/units";
import { MAGNITUDE_WORDINGS, UNIT_WORDINGS } from "../figures/unit-wordings";

/** A number that a sentence states, in the unit of the figures that it may be about. */
export interface StatedNumber {
  /** As the sentence writes it: `64.8%`. */
  readonly written: string;
  /** In the figures' own scale: 0.648 for `64.8%`, 1,200,000 for `£1.2m`. */
  readonly value: number;
  /** What one step in the last digit written is worth: 0.001 for `64.8%`. */
  readonly step: number;
  /** What comes before it in the sentence, and what after. */
  readonly before: string;
  readonly after: string;
}

const DIGITS = "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?";
const NOT_INSIDE = "(?<![\\d.,–—-]|\\d\\s?to\\s)";

interface NumberForm {
  readonly pattern: RegExp;
  readonly powerOfTen: (behind: string) => number | null;
}

const PERCENT: NumberForm = {
  pattern: new RegExp(
    `${NOT_INSIDE}${DIGITS}\\s?(%|per\\s?cent\\b)(?!\\s?(?:\\+|[-–]?\\s?points?\\b|[-–—]\\s?\\d|to\\s\\d))`,
    "gi",
  ),
  powerOfTen: () => -2,
};

const POUNDS: NumberForm = {
  pattern: new RegExp(`£\\s?${DIGITS}\\s?(k|m|bn)?(?![\\p{L}\\d])`, "giu"),
  powerOfTen: (behind) => (behind === "" ? 0 : (MAGNITUDE_WORDINGS.get(behind) ?? null)),
};

/** A number with a unit's own word: `12 days` where the figures are in days. */
const inUnit = (unit: Unit): NumberForm => ({
  pattern: new RegExp(`${NOT_INSIDE}${DIGITS}\\s((?:working\\s)?\\p{L}+)`, "giu"),
  powerOfTen: (behind) => (UNIT_WORDINGS.get(behind) === unit ? 0 : null),
});

const FORMS: Readonly<Record<UnitSign, NumberForm | null>> = {
  percent: PERCENT,
  pounds: POUNDS,
  clock: null,
  rate: null,
  plain: null,
};

/**
 * The numbers that a sentence writes in a figure's unit: percentages, pounds, or a number with the unit's word. Plain
 * counts and rates are passed over, since any number of a sentence may count something else; so are ranges, `90%+`, and
 * differences in points.
 *
 * "Timeliness is 64.8%, up from 50.8%." → 0.648 and 0.508.
 */
export function numbersIn(sentence: string, unit: Unit): StatedNumber[] {
  const form = formOf(unit);
  if (form === null) return [];
  return [...sentence.matchAll(form.pattern)].flatMap((match): StatedNumber[] => {
    const [written, whole = "", fraction = "", behind = ""] = match;
    const power = form.powerOfTen(behind.toLowerCase());
    if (power === null) return [];
    const digits = Number(`${whole.replaceAll(",", "")}${fraction}`);
    return [
      {
        written: written.trim(),
        value: digits * 10 ** power,
        step: 10 ** (power - Math.max(0, fraction.length - 1)),
        before: sentence.slice(0, match.index),
        after: sentence.slice(match.index + written.length),
      },
    ];
  });
}

function formOf(unit: Unit): NumberForm | null {
  const written = unitEntry(unit)?.written ?? "plain";
  return typeof written === "string" ? FORMS[written] : inUnit(unit);
}

/** Decimals are off by a hair in binary. */
const HAIR = 1e-6;

/**
 * Whether a stated number may be a value, rounded or cut by whoever wrote it: `65%` and `64%` may both be 64.8%, `66%` may
 * not; nor may `64.7%`.
 */
export function maySay({ value, step }: StatedNumber, actual: number, stepOfActual = 0): boolean {
  return Math.abs(value - actual) < Math.max(step, stepOfActual) * (1 - HAIR);
}

/** What one step in the last digit shown is worth, in the figure's own scale: 0.001 for a cell that shows `64.8%`. */
export const stepOf = ({ unit, decimals }: Pick<Figure, "unit" | "decimals">): number =>
  10 ** -(decimals + (unit === "percent" ? 2 : 0));
