import { idKey, namesIdFirst, narrativeText, readParagraph } from "../layout/paragraphs";
import { headingIn, headingText } from "../narratives/narrative-heading";

/** The longest text that a cell holds. */
export const LONGEST_CELL = 32_767;

/** A person's words, ready to be written; or what is wrong with them. */
export type NarrativeWords =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "empty" }
  | { readonly kind: "unwritable"; readonly code: string; readonly position: number }
  | { readonly kind: "otherId"; readonly heading: string };

/** What no cell of a workbook's file can hold: control characters, halves of a pair, and two that stand for nothing. */
const UNWRITABLE = /[^\t\n\u0020-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * Looks over what a person has written for an indicator. Line breaks become those of Excel, spaces and blank lines at the
 * ends go, and so does the indicator's own `ID 13:`, which is written by itself; all else stays to the letter.
 *
 * Refused: nothing said (`n/a`, dashes); a character that a cell cannot hold; a line that begins with an ID, which would be
 * read as a narrative of its own.
 */
export function narrativeWords(written: string, id: string | null): NarrativeWords {
  const text = written.replace(/\r\n?/g, "\n");
  const position = text.search(UNWRITABLE);
  if (position >= 0) return { kind: "unwritable", code: codeAt(text, position), position: position + 1 };
  const words = withoutOwnHeading(text.trim(), id).trim();
  if (narrativeText(words) === "") return { kind: "empty" };
  const headed = words.split("\n").find(namesIdFirst);
  const heading = headed === undefined ? null : headingIn(headed);
  if (heading !== null) return { kind: "otherId", heading: headingText(heading).trim() };
  return { kind: "words", text: words };
}

/** `ID 13: There is…` written for 13 → `There is…`. */
function withoutOwnHeading(text: string, id: string | null): string {
  const heading = headingIn(text);
  if (heading === null || id === null) return text;
  const isOwn = readParagraph(text).ids.every(({ from, to }) => from === to && from === idKey(id));
  return isOwn ? text.slice(headingText(heading).length) : text;
}

const codeAt = (text: string, position: number): string =>
  `U+${(text.codePointAt(position) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
