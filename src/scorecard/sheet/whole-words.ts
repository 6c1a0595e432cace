import { hasWholeWords } from "./plain-text";

/** Wordings by their first word, so that a text is searched only for those that it might hold. */
export type WordingIndex = ReadonlyMap<string, readonly string[]>;

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

const firstWordOf = (wording: string): string =>
  wording.split(BETWEEN_WORDS).find((word) => word !== "") ?? "";

export function indexWordings(wordings: readonly string[]): WordingIndex {
  const index = new Map<string, string[]>();
  for (const wording of wordings) {
    const first = firstWordOf(wording);
    index.set(first, [...(index.get(first) ?? []), wording]);
  }
  return index;
}

/** The words of a text, each once, for a search in several indexes. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(BETWEEN_WORDS));

/** The wordings that a text holds as whole words: `re-referrals within 12 months` holds `re-referrals`. */
export function wordingsIn(text: string, words: ReadonlySet<string>, index: WordingIndex): string[] {
  const found: string[] = [];
  for (const word of words) {
    for (const wording of index.get(word) ?? []) if (hasWholeWords(text, wording)) found.push(wording);
  }
  return found;
}
