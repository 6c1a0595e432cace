import { tidy } from "./plain-text";

/** A paragraph of a narrative block, with the IDs that it names, as ranges of IDs; none for a section's own paragraph. */
export interface NarrativeParagraph {
  readonly ids: readonly IdRange[];
  readonly text: string;
}

/** From one ID to another, both meant: `69-72`; a single ID is a range of one. In the form of `idKey`. */
export interface IdRange {
  readonly from: string;
  readonly to: string;
}

const ID = "(?:(?!and\\b|to\\b)(?<![a-z])[a-z]{1,5}[ .-]?)?\\d+(?:\\.\\d+)*[a-z]{0,2}(?![a-z0-9])";
const JOINED = `${ID}(?:\\s*(?:,|;|&|\\+|and\\b|to\\b|-|–|—)\\s*${ID})*`;
const PARAGRAPH = new RegExp(
  `^[-–—•*\\s]*IDs?\\.?\\s*:?\\s*(${JOINED})\\s*(?:[:.–—-]+\\s*|\\s|$)(.*)$`,
  "is",
);

/** An ID in the form in which IDs are compared: `9 B` and `9b` are one. */
export function idKey(id: string): string {
  return id
    .toLowerCase()
    .replace(/[\s.]+$/, "")
    .replace(/\s+/g, "");
}

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

/** The paragraphs of one cell: each line that names an ID begins one, and the lines below it go on with it. */
export function readParagraphs(cell: string): NarrativeParagraph[] {
  const paragraphs: string[] = [];
  for (const line of cell.split(/\r\n|\r|\n/)) {
    if (tidy(line) === "") continue;
    if (paragraphs.length === 0 || PARAGRAPH.test(line)) paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop() ?? ""}\n${line}`);
  }
  return paragraphs.map(readParagraph);
}

const NOTHING_SAID = /^(?:n\/?a|none|nil|[-–—.]*)$/i;

/** What a narrative says, without its edges: nothing for `n/a`, `-` or spaces. */
export function narrativeText(written: string): string {
  const text = written.trim();
  return NOTHING_SAID.test(tidy(text)) ? "" : text;
}

function readIds(joined: string): IdRange[] {
  const parts = joined.match(new RegExp(`${ID}|-|–|—|to\\b`, "gi")) ?? [];
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

/**
 * Which of a section's IDs a range means, as positions: from the first that is its beginning to the last that is its
 * end, where `35` begins at `35a` too. Empty where either end is not there.
 */
export function positionsOf(range: IdRange, ids: readonly string[]): number[] {
  const first = ids.findIndex((id) => isIdOrPart(id, range.from));
  const last = ids.findLastIndex((id) => isIdOrPart(id, range.to));
  if (range.from === range.to) {
    const exact = ids.flatMap((id, at) => (id === range.from ? [at] : []));
    return exact;
  }
  if (first < 0 || last < first) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const isIdOrPart = (id: string, wanted: string): boolean =>
  id === wanted || (id.startsWith(wanted) && /^[a-z]+$/.test(id.slice(wanted.length)));
