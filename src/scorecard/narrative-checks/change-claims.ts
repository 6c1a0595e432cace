import {
  CHANGE_NOUNS,
  CHANGE_VERBS,
  COUNT_WORDS,
  EMPTY_WORDS,
  FIGURE_WORDS,
  WORDS_AFTER_SUBJECT,
  type Claim,
} from "./narrative-doubt-wordings";
import { wordingOf } from "../sheet/plain-text";

/** A change that a sentence claims of the indicator's own figure, and the word that says so. */
export interface ChangeClaim {
  readonly claim: Claim;
  readonly word: string;
  /** The sentence up to the end of the clause that says so. */
  readonly upTo: string;
}

interface Wording {
  readonly word: string;
  readonly claim: Claim;
  /** Finds the word where it stands as a whole word. */
  readonly found: RegExp;
}

const wordingsOf = (table: Readonly<Record<Claim, readonly string[]>>): readonly Wording[] =>
  (["better", "worse", "up", "down"] satisfies Claim[]).flatMap((claim) =>
    table[claim].map((word) => ({
      word,
      claim,
      found: new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "u"),
    })),
  );

const NOUNS = wordingsOf(CHANGE_NOUNS);
const VERBS = wordingsOf(CHANGE_VERBS);

/**
 * What a sentence claims of an indicator's own figure: "a drop in the % of visits" of one that is about visits, "timeliness
 * has improved", "there has been a slight increase". A change of something else (an increase in demand, an improvement in
 * recruitment) is none. `isShare` is true where the figures are percentages, of which a number of something says nothing.
 */
export function changeClaims(sentence: string, name: string, isShare: boolean): readonly ChangeClaim[] {
  const about = headOf(name);
  const clauses = wordingOf(sentence)
    .replace(/[.!?]+$/, "")
    .split(CLAUSE_ENDS);
  return clauses.flatMap((clause, at) =>
    [...nounClaims(clause, about, isShare), ...verbClaims(clause, about)].map((found) => ({
      ...found,
      upTo: clauses.slice(0, at + 1).join(", "),
    })),
  );
}

const CLAUSE_ENDS = /[,:;()]|\s[–—-]\s|\b(?:and|which|where|as|due to|because)\b/;

type Found = Omit<ChangeClaim, "upTo">;

const THERE_IS = /(?:^|\s)(?:there (?:is|was|has been|have been)|we (?:saw|have seen)|has (?:shown|seen))\s/;
const ENDS_THERE = /^\s*(?:this month|this period|this quarter|in [a-z]+|since last month|again)?\s*$/;

function nounClaims(clause: string, about: string | null, isShare: boolean): Found[] {
  return NOUNS.flatMap(({ word, claim, found }): Found[] => {
    const at = clause.search(found);
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
function isOwnFigure(object: string, about: string | null, isShare: boolean): boolean {
  const [first = ""] = wordsOf(object).filter((word) => !EMPTY_WORDS.includes(word));
  const isSame = about !== null && headOf(object) === about;
  if (COUNT_WORDS.includes(first)) return !isShare && isSame;
  return isSame || (FIGURE_WORDS.includes(first) && !isOfSomething(object));
}

const isOfSomething = (words: string): boolean => / of /.test(words);

function verbClaims(clause: string, about: string | null): Found[] {
  return VERBS.flatMap(({ word, claim, found }): Found[] => {
    const at = clause.search(found);
    if (at < 0) return [];
    const subject = clause.slice(0, at);
    const [first = ""] = wordsOf(subject).filter((one) => !EMPTY_WORDS.includes(one));
    const isFigure = first === "it" || (FIGURE_WORDS.includes(first) && !isOfSomething(subject));
    return isFigure || (about !== null && headOf(subject) === about) ? [{ claim, word }] : [];
  });
}

const wordsOf = (text: string): string[] => text.match(/%|[\p{L}\p{N}']+/gu) ?? [];

const LONGEST_STEM = 6;
const stem = (word: string): string => word.replace(/(?:ies|es|s|y)$/, "").slice(0, LONGEST_STEM);

const SKIPPED: ReadonlySet<string> = new Set([...FIGURE_WORDS, ...COUNT_WORDS, ...EMPTY_WORDS]);
const STOPS: ReadonlySet<string> = new Set(WORDS_AFTER_SUBJECT);
const PARTICIPLE_OR_ADVERB = /(?:ed|ing|ly)$/;

/** The word that words are about: `Percentage of referral visits within 10 days` is about visits; none for no words. */
function headOf(text: string): string | null {
  const words = wordsOf(wordingOf(text));
  const from = words.findIndex((word) => !SKIPPED.has(word));
  if (from < 0) return null;
  const phrase = words.slice(from);
  const end = phrase.findIndex((word, at) => STOPS.has(word) || (at > 0 && PARTICIPLE_OR_ADVERB.test(word)));
  const head = (end < 0 ? phrase : phrase.slice(0, end)).filter((word) => !SKIPPED.has(word)).at(-1);
  return head === undefined ? null : stem(head);
}
