import {
  CHANGE_NOUNS,
  CHANGE_VERBS,
  COUNT_WORDS,
  EMPTY_WORDS,
  FIGURE_WORDS,
  type Claim,
} from "./narrative-doubt-wordings";
import { wordingOf } from "./plain-text";

/** A change that a sentence claims of the indicator's own figure, and the word that says so. */
export interface ChangeClaim {
  readonly claim: Claim;
  readonly word: string;
}

type Wordings = readonly (readonly [word: string, claim: Claim])[];

const wordingsOf = (table: Readonly<Record<Claim, readonly string[]>>): Wordings =>
  (["better", "worse", "up", "down"] satisfies Claim[]).flatMap((claim) =>
    table[claim].map((word) => [word, claim] as const),
  );

const NOUNS = wordingsOf(CHANGE_NOUNS);
const VERBS = wordingsOf(CHANGE_VERBS);

/**
 * What a sentence claims of an indicator's own figure: "a drop in the % of visits" of one that is about visits, "timeliness
 * has improved", "there has been a slight increase". A change of something else (an increase in demand, an improvement in
 * recruitment) is none. `isShare` is true where the figures are percentages, of which a number of something says nothing.
 */
export function changeClaims(sentence: string, name: string, isShare: boolean): ChangeClaim[] {
  const about = headOf(name);
  return wordingOf(sentence)
    .replace(/[.!?]+$/, "")
    .split(/[,:;()]|\s[–—-]\s|\band\b|\bwhich\b|\bas\b|\bdue to\b|\bbecause\b/)
    .flatMap((clause) => [...nounClaims(clause, about, isShare), ...verbClaims(clause, about)]);
}

const THERE_IS = /(?:^|\s)(?:there (?:is|was|has been|have been)|we (?:saw|have seen)|has (?:shown|seen))\s/;
const ENDS_THERE = /^\s*(?:this month|this period|this quarter|in [a-z]+|since last month|again)?\s*$/;

function nounClaims(clause: string, about: string, isShare: boolean): ChangeClaim[] {
  return NOUNS.flatMap(([word, claim]): ChangeClaim[] => {
    const at = indexOfWord(clause, word);
    if (at < 0) return [];
    const [before, after] = [clause.slice(0, at), clause.slice(at + word.length)];
    const object = /^\s+(?:in|to|of|on)\s+(.*)$/.exec(after)?.[1];
    const isAbout =
      object !== undefined && !ENDS_THERE.test(after)
        ? isOwnFigure(object, about, isShare)
        : THERE_IS.test(before) && ENDS_THERE.test(after);
    return isAbout ? [{ claim, word }] : [];
  });
}

/** What the change is of: `the % of strategy discussions`, `timeliness`, `visits within 10 days`. */
function isOwnFigure(object: string, about: string, isShare: boolean): boolean {
  const words = wordsOf(object).filter((word) => !EMPTY_WORDS.includes(word));
  const [first = "", second = ""] = words;
  if (COUNT_WORDS.includes(first)) return !isShare && stem(second) === about;
  if (!FIGURE_WORDS.includes(first)) return stem(first) === about;
  const isOfSomething = / of /.test(` ${object} `);
  return !isOfSomething || stem(second) === about;
}

function verbClaims(clause: string, about: string): ChangeClaim[] {
  return VERBS.flatMap(([word, claim]): ChangeClaim[] => {
    const at = indexOfWord(clause, word);
    if (at < 0) return [];
    const words = wordsOf(clause.slice(0, at)).filter((one) => !EMPTY_WORDS.includes(one));
    const [first = "", second = ""] = words;
    const isFigure = FIGURE_WORDS.includes(first) && (!/ of /.test(clause) || stem(second) === about);
    return isFigure || first === "it" || stem(first) === about ? [{ claim, word }] : [];
  });
}

function indexOfWord(clause: string, word: string): number {
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "u").exec(clause);
  return match?.index ?? -1;
}

const wordsOf = (text: string): string[] => text.match(/%|[\p{L}\p{N}']+/gu) ?? [];

const LONGEST_STEM = 6;
const stem = (word: string): string => word.replace(/(?:ies|es|s|y)$/, "").slice(0, LONGEST_STEM);

/** The word that an indicator is about: `Percentage of visits within 5 days` is about visits. */
function headOf(name: string): string {
  const skipped = [...FIGURE_WORDS, ...COUNT_WORDS, ...EMPTY_WORDS];
  return stem(wordsOf(wordingOf(name)).find((word) => !skipped.includes(word)) ?? "");
}
