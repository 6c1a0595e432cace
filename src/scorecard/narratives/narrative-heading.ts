import { idKey, JOINED_IDS, ONE_ID, type IdRange } from "../layout/paragraphs";

/** How a paragraph is headed, piece by piece as it stands: `- `, `ID`, ` `, `36&37`, `: `. */
export interface ParagraphHeading {
  readonly lead: string;
  readonly word: string;
  readonly gap: string;
  readonly ids: string;
  readonly after: string;
}

/** How a block heads its paragraphs, whatever the ID. */
export type HeadingStyle = Omit<ParagraphHeading, "ids">;

/** `ID 13: …`, where a block shows no style of its own. */
export const USUAL_HEADING: HeadingStyle = { lead: "", word: "ID", gap: " ", after: ": " };

const HEADING = new RegExp(
  `^([-–—•*\\s]*)(IDs?\\.?\\s*:?)(\\s*)(${JOINED_IDS})(\\s*(?:[:.–—-]+\\s*|\\s|$))`,
  "i",
);

/** A paragraph's heading as it is written: `- ID 9b: There…` → `- `, `ID`, ` `, `9b`, `: `; null where it names no ID. */
export function headingIn(paragraph: string): ParagraphHeading | null {
  const match = HEADING.exec(paragraph);
  if (match === null) return null;
  const [, lead = "", word = "", gap = "", ids = "", after = ""] = match;
  return { lead, word, gap, ids, after };
}

export const headingText = ({ lead, word, gap, ids, after }: ParagraphHeading): string =>
  `${lead}${word}${gap}${ids}${after}`;

/**
 * The way in which most of a block's paragraphs are headed; the earlier of two that are equally common. Only single IDs
 * tell of the word, since `IDs 7 and 8` is the plural; what no paragraph shows is as usual.
 */
export function commonHeading(headings: readonly ParagraphHeading[]): HeadingStyle {
  const singles = headings.filter(({ word }) => !/ids/i.test(word));
  const after = headings.map((heading) => heading.after).filter((text) => text.trim() !== "");
  return {
    lead: mostCommon(headings.map(({ lead }) => lead)) ?? USUAL_HEADING.lead,
    word: mostCommon(singles.map(({ word }) => word)) ?? USUAL_HEADING.word,
    gap: mostCommon(singles.map(({ gap }) => gap)) ?? USUAL_HEADING.gap,
    after: mostCommon(after) ?? USUAL_HEADING.after,
  };
}

function mostCommon(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** One ID or one range of a heading, as written. */
export interface HeadingPart {
  readonly range: IdRange;
  readonly text: string;
}

const PART = new RegExp(`(${ONE_ID})(?:\\s*(?:to\\b|-|–|—)\\s*(${ONE_ID}))?`, "gi");

/** The IDs and ranges that a heading lists, and what stands between the first two: `36&37` → 36, 37, joined by `&`. */
export function partsOfHeading(ids: string): { parts: HeadingPart[]; joint: string | null } {
  const matches = [...ids.matchAll(PART)];
  const parts = matches.map(([text, from = "", to]): HeadingPart => ({
    text,
    range: { from: idKey(from), to: idKey(to ?? from) },
  }));
  const [first, second] = matches;
  const joint =
    first === undefined || second === undefined
      ? null
      : ids.slice(first.index + first[0].length, second.index);
  return { parts, joint };
}
