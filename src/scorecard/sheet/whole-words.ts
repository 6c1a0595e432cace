import { hasWholeWords } from "./plain-text";

/** A wording and what it means. */
export type Meant<Meaning> = readonly [wording: string, meaning: Meaning];

/** Wordings by their first word, so that a text is searched only for those that it might hold. */
export type WordingIndex<Meaning> = ReadonlyMap<string, readonly Meant<Meaning>[]>;

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

const firstWordOf = (wording: string): string =>
  wording.split(BETWEEN_WORDS).find((word) => word !== "") ?? "";

export function indexWordings<Meaning>(wordings: readonly Meant<Meaning>[]): WordingIndex<Meaning> {
  const index = new Map<string, Meant<Meaning>[]>();
  for (const meant of wordings) {
    const first = firstWordOf(meant[0]);
    index.set(first, [...(index.get(first) ?? []), meant]);
  }
  return index;
}

/** The wordings that a text holds as whole words: `re-referrals within 12 months` holds `re-referrals`. */
export function wordingsIn<Meaning>(text: string, index: WordingIndex<Meaning>): Meant<Meaning>[] {
  const found: Meant<Meaning>[] = [];
  for (const word of text.split(BETWEEN_WORDS)) {
    for (const meant of index.get(word) ?? []) if (hasWholeWords(text, meant[0])) found.push(meant);
  }
  return found;
}
