import type { IndicatorAssessment } from "../assessment";
import type { Period } from "../layout/layout-kinds";
import type { Figure } from "../figures/figure-kinds";
import {
  BEFORE_OTHER_NUMBERS,
  BEHIND_OTHER_NUMBERS,
  NO_PLAIN_STATEMENT,
  NOW_WORDS,
  SMALL_WORDS,
  STATING_WORDS,
} from "./narrative-doubt-wordings";
import { maySay, numbersIn, stepOf, type StatedNumber } from "./narrative-numbers";
import { periodsNamed } from "./period-mentions";
import { hasWholeWords, wordingOf } from "../sheet/plain-text";
import { a1Address } from "../sheet/position";
import { commonUnit, reportedInWords } from "../sentences/value-sentences";

/** An indicator with the periods of its section. */
export interface IndicatorInSection {
  readonly indicator: IndicatorAssessment;
  readonly periods: readonly Period[];
}

/**
 * The numbers of a sentence that the sheet does not bear out. A number counts only where it is in the figures' unit and the
 * words tie it to the latest period (by its name, by `now`, by `is` or `stands at` right before it), or where it is an
 * earlier period's figure to the decimal and no other time is spoken of. `covered` are all that the words are about: what
 * any of them says is borne out, and so are its target, the distance from there, and what is left to 100%.
 *
 * M22 shows 61.2% for Feb-25, L22 64.8% for Jan-25. "Timeliness is now 64.8%." →
 * `It says 64.8%, which was the figure for Jan-25; M22 says 61.2% for Feb-25.`
 */
export function figureDoubts(
  sentence: string,
  own: IndicatorInSection,
  covered: readonly IndicatorInSection[],
): string[] {
  const { indicator, periods } = own;
  const { latest, target, row } = indicator;
  if (latest === null) return [];
  return numbersIn(sentence, commonUnit(latest.figure.unit, target.unit)).flatMap((number) => {
    const { clause, behind, upTo } = surroundings(number);
    if (deniesOrPlans(clause) || isAnotherNumber(number)) return [];
    const behindNamed = periodsNamed(behind, periods, latest.period, null);
    const named =
      behindNamed.latest || behindNamed.other
        ? behindNamed
        : periodsNamed(upTo, periods, latest.period, null);
    if (named.other || covered.some((one) => isBorneOut(number, one))) return [];
    const isTied = named.latest || isStated(number) || holdsAny(wordingOf(upTo), NOW_WORDS);
    const before = earlierFigure(number, own);
    if (!isTied && (before === null || !isToTheDecimal(number, before.figure))) return [];
    const cell = a1Address(row, latest.period.column);
    const now = `${cell} says ${reportedInWords(latest.figure, target)} for ${latest.period.label}`;
    return before === null
      ? [`It says ${number.written}, but ${now}.`]
      : [`It says ${number.written}, which was the figure for ${before.period.label}; ${now}.`];
  });
}

/** Where one statement of a sentence ends and the next begins. */
const BOUNDARY = /,(?!\d)|[():]|\s(?:but|although|though|however|while|whilst|and|compared)\s|\s[–—-]\s/gi;

/** The statement that a number stands in, the part of it behind the number, and the sentence up to its end. */
function surroundings({ before, written, after }: StatedNumber) {
  const starts = [...before.matchAll(BOUNDARY)].map((match) => match.index + match[0].length);
  const behind = after.split(BOUNDARY)[0] ?? "";
  return {
    clause: `${before.slice(starts.at(-1) ?? 0)}${written}${behind}`,
    behind,
    upTo: `${before}${written}${behind}`,
  };
}

const holdsAny = (wording: string, words: readonly string[]): boolean =>
  words.some((word) => hasWholeWords(wording, word));

const NEGATED = /n't\b/;

/** Whether words deny, hope or plan something rather than say what is. */
export function deniesOrPlans(words: string): boolean {
  const wording = wordingOf(words);
  return NEGATED.test(wording) || holdsAny(wording, NO_PLAIN_STATEMENT);
}

/** How many words before a number show what it is. */
const WORDS_BEFORE = 4;

function isAnotherNumber({ before, after }: StatedNumber): boolean {
  const last = wordingOf(before).split(" ").slice(-WORDS_BEFORE).join(" ");
  const [next = ""] = wordingOf(after).split(" ");
  return holdsAny(last, BEFORE_OTHER_NUMBERS) || holdsAny(next, BEHIND_OTHER_NUMBERS);
}

function isBorneOut(number: StatedNumber, { indicator }: IndicatorInSection): boolean {
  const { latest, target } = indicator;
  if (latest === null) return false;
  const { value, unit } = latest.figure;
  const whole = unit === "percent" ? [1 - value] : [];
  const bounds = [target.low, target.high].filter((bound) => bound !== null);
  const distances = bounds.map((bound) => Math.abs(bound - value));
  return (
    maySay(number, value, stepOf(latest.figure)) ||
    [...bounds, ...distances, ...whole].some((one) => maySay(number, one))
  );
}

interface EarlierFigure {
  readonly figure: Figure;
  readonly period: Period;
}

/** The last period before the latest whose figure the number says. */
function earlierFigure(
  number: StatedNumber,
  { indicator, periods }: IndicatorInSection,
): EarlierFigure | null {
  const { figures, latest } = indicator;
  const at = figures.findLastIndex(
    (figure, place) =>
      figure.kind === "figure" &&
      periods[place] !== undefined &&
      periods[place] !== latest?.period &&
      isSame(number, figure),
  );
  const [figure, period] = [figures[at], periods[at]];
  return figure?.kind === "figure" && period !== undefined ? { figure, period } : null;
}

const isSame = (number: StatedNumber, figure: Figure): boolean =>
  Math.abs(number.value - figure.value) < Math.max(number.step, stepOf(figure)) / 2;

/** A round number may be said of anything; one whose decimals match a figure's is hardly a coincidence. */
const isToTheDecimal = ({ written, step }: StatedNumber, figure: Figure): boolean =>
  written.includes(".") && step <= stepOf(figure) * 1.5;

const STATED = new RegExp(`(?:^|\\s)(?:${STATING_WORDS.join("|")})(?:\\s(?:${SMALL_WORDS.join("|")}))*$`);
const CHANGED_TO =
  /\b(?:increased|risen|rose|improved|gone up|up|decreased|fallen|fell|dropped|reduced|declined|gone down|down)\b.*\sto$/;

/** Whether the words right before a number state it as the figure: `is 64.8%`, `stands at only 64.8%`, `rose to 64.8%`. */
function isStated({ before }: StatedNumber): boolean {
  const wording = wordingOf(before);
  return STATED.test(wording) || CHANGED_TO.test(wording);
}
