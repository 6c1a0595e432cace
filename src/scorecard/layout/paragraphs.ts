import { FOOTNOTE_BEGINNINGS, NARRATIVE_LABELS, NOTHING_SAID, PAGE_MARKS } from "./paragraph-wordings";
import { isBlank, wordingOf } from "../sheet/plain-text";

/** A paragraph of a narrative block, with the IDs that it names, as ranges of IDs; none for a section's own paragraph. */
export interface NarrativeParagraph {
  readonly ids: readonly IdRange[];
  readonly text: string;
}

/** From one ID to another, inclusive: `69-72`; a single ID is a range of one. In the form of `idKey`. */
export interface IdRange {
  readonly from: string;
  readonly to: string;
}

/** One ID, as a piece of a pattern. */
export const ONE_ID = "(?:(?!and\\b|to\\b)(?<![a-z])[a-z]{1,5}[ .-]?)?\\d+(?:\\.\\d+)*[a-z]{0,2}(?![a-z0-9])";

/** IDs joined by commas, dashes, `&`, `and` or `to`. */
export const JOINED_IDS = `${ONE_ID}(?:\\s*(?:,|;|&|\\+|and\\b|to\\b|-|–|—)\\s*${ONE_ID})*`;
const PARAGRAPH = new RegExp(
  `^[-–—•*\\s]*IDs?\\.?\\s*:?\\s*(${JOINED_IDS})\\s*(?:[:.–—-]+\\s*|\\s|$)(.*)$`,
  "is",
);

/** An ID in the form in which IDs are compared: `9 B` and `9b` are one. */
export const idKey = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[\s.]+$/, "")
    .replace(/\s+/g, "");

/**
 * Reads one paragraph of a narrative block (Rules, section 7).
 *
 * `- ID 9b: There is…` → ids 9b; `ID 36&37: …` → 36 and 37; `ID 69-72: …` → from 69 to 72; `Data has only…` → no ids.
 * A narrative of nothing but `n/a`, `-` or spaces has the text ``.
 */
export function readParagraph(written: string): NarrativeParagraph {
  const match = PARAGRAPH.exec(written);
  if (match === null) return { ids: [], text: narrativeText(written) };
  const [, ids = "", text = ""] = match;
  return { ids: readIds(ids), text: narrativeText(text) };
}

/** Where a paragraph stands in its cell's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of one cell: each line that names an ID begins one, and the lines below it go on with it. */
export const readParagraphs = (cell: string): readonly NarrativeParagraph[] =>
  paragraphSpans(cell).map(({ start, end }) => readParagraph(cell.slice(start, end)));

/** The same paragraphs by where they stand, blank lines at their ends left out. */
export function paragraphSpans(cell: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of cell.split(/(?<=\n|\r(?!\n))/)) {
    const end = start + line.trimEnd().length;
    const last = spans.at(-1);
    if (!isBlank(line)) {
      if (last === undefined || PARAGRAPH.test(line)) spans.push({ start, end });
      else spans[spans.length - 1] = { start: last.start, end };
    }
    start += line.length;
  }
  return spans;
}

/** Whether a line begins a paragraph of its own: it names an ID first. */
export const namesIdFirst = (line: string): boolean => PARAGRAPH.test(line);

const LABEL = new RegExp(`^\\s*(?:${NARRATIVE_LABELS.join("|")})\\s*(?::\\s*|$)`, "i");

/** A cell's text without the word that heads a narrative block: `Narrative: ID 7: …` → `ID 7: …`, `Narrative:` → nothing. */
export const withoutLabel = (text: string): string => text.replace(LABEL, "");

const PAGE_NUMBER = /^page \d+(?: of \d+)?$/;

/** Whether a text is what a printed page leaves on a sheet, or a note on where the table's figures are from. */
export function isNoNarrative(text: string): boolean {
  const wording = wordingOf(text);
  if (FOOTNOTE_BEGINNINGS.some((words) => wording.startsWith(words))) return true;
  return PAGE_NUMBER.test(wording) || PAGE_MARKS.includes(wording);
}

const ONLY_MARKS = /^[-–—.]*$/;

/** What a narrative says, without its edges: nothing for `n/a`, `-` or spaces. */
export function narrativeText(written: string): string {
  const text = written.trim();
  const wording = wordingOf(text);
  return ONLY_MARKS.test(wording) || NOTHING_SAID.has(wording) ? "" : text;
}

function readIds(joined: string): IdRange[] {
  const parts = joined.match(new RegExp(`${ONE_ID}|-|–|—|to\\b`, "gi")) ?? [];
  const ranges: IdRange[] = [];
  let open = false;
  for (const part of parts) {
    if (/^(?:-|–|—|to)$/i.test(part)) {
      open = true;
      continue;
    }
    const key = idKey(part);
    const before = open ? ranges.pop() : undefined;
    ranges.push({ from: before?.from ?? key, to: key });
    open = false;
  }
  return ranges;
}
