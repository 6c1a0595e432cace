import type { Period } from "../layout/layout-kinds";
import { MONTHS } from "../layout/period-wordings";
import { hasWholeWords, wordingOf } from "../sheet/plain-text";

/** Which periods a sentence names. */
export interface PeriodMentions {
  readonly latest: boolean;
  /** Another period than the latest, apart from one that the latest may be compared with. */
  readonly other: boolean;
}

const MONTH_NAMED =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b[\s'’-]*((?:20)?\d{2}\b(?!%|[.,]\d|\s?(?:%|per)))?/gi;
const OTHER_SPANS =
  /\bq[1-4]\b|\bquarter [1-4]\b|\b(?:19|20)\d{2}\b|\b\d+ (?:months|weeks|quarters)\b|\bw\/[ec]\b/i;

/**
 * The periods that a sentence names by their labels or, where they are months, by the month's name: with the latest period
 * Feb-25, "In February we reached 61%" names it, "up from January" names another. A month that is also a word (`may`,
 * `march`) counts only where it is written with a capital, and not at the beginning of the sentence.
 */
export function periodsNamed(
  sentence: string,
  periods: readonly Period[],
  latest: Period,
  comparedWith: Period | null,
): PeriodMentions {
  const wording = wordingOf(sentence);
  const named = periods.filter(({ label }) => hasWholeWords(wording, wordingOf(label)));
  const months = [...sentence.matchAll(MONTH_NAMED)].flatMap((match) => {
    const [whole, name = "", year] = match;
    const isWord = /^(?:may|mar(?:ch)?)$/i.test(name) && (match.index === 0 || !/^M/.test(whole));
    return isWord ? [] : [{ name, year, before: sentence.slice(0, match.index) }];
  });
  const isLatest = (month: MonthNamed): boolean => isMonth(month, latest);
  const isComparison = (month: MonthNamed): boolean =>
    comparedWith !== null && COMPARES.test(month.before) && isMonth(month, comparedWith);
  const isCompared = (label: string): boolean =>
    label === comparedWith?.label && COMPARES.test(sentence.slice(0, sentence.indexOf(label)));
  const rest = [latest, ...periods].reduce((text, { label }) => text.replaceAll(label, " "), sentence);
  return {
    latest:
      named.includes(latest) || named.some(({ label }) => label === latest.label) || months.some(isLatest),
    other:
      named.some(({ label }) => label !== latest.label && !isCompared(label)) ||
      months.some((month) => !isLatest(month) && !isComparison(month)) ||
      OTHER_SPANS.test(rest.replace(MONTH_NAMED, " ")),
  };
}

/** `up from January` compares with January; `in January` speaks of it. */
const COMPARES = /\b(?:from|since|than|with|to|on|over)\s*$/i;

interface MonthNamed {
  readonly before: string;
  readonly name: string;
  readonly year: string | undefined;
}

function isMonth({ name, year }: MonthNamed, { start }: Period): boolean {
  if (start === null) return false;
  const isSameName = MONTHS.get(name.slice(0, 3).toLowerCase()) === Number(start.slice(5, 7));
  return isSameName && (year === undefined || start.slice(0, 4).endsWith(year));
}
