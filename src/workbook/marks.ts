import type { MarksName } from "../scorecard/settings/settings";
import { byState, STATES, type State } from "../scorecard/judgement/states";

/** Follows each mark: as wide as half a letter, and in nobody else's number format, so that a mark is recognised. */
const SPACE = "\u2002";

const LETTERS = byState((state) => STATES[state].letter);
const SHAPES = byState((state) => STATES[state].shape);

/** What stands beside a figure of each state; none where only colour tells. */
export const MARKS: Readonly<Record<MarksName, Readonly<Record<State, string>> | null>> = {
  none: null,
  letters: LETTERS,
  shapes: SHAPES,
};

/** The longest format that is made: a text in a formula has 255 characters. */
const LONGEST_FORMAT = 200;

/**
 * A cell's number format with a mark before the figure, which stays as it is: `0.0%` with R → `"R "0.0%;"R "-0.0%`. A format
 * of one part gets a second for negative figures, since Excel would put their minus before the mark. Null where the format
 * would be too long.
 */
export function markedFormat(format: string, mark: string): string | null {
  const sign = quotedMark(mark);
  const [first = "General", ...others] = sectionsOf(format);
  const isAlone = others.length === 0 && !hasCondition(first) && !first.includes("@");
  const sections = isAlone ? [first, withMinus(first)] : [first, ...others];
  // The fourth part is for text, which no rule of a number meets.
  const marked = sections.map((section, at) => (at < 3 ? marking(section, sign) : section)).join(";");
  return marked.length > LONGEST_FORMAT ? null : marked;
}

/** A text cell's format with a mark before the text. */
export const markedTextFormat = (mark: string): string => `${quotedMark(mark)}@`;

const quotedMark = (mark: string): string => `"${mark}${SPACE}"`;

/** Colours, conditions and languages that stand before a part: `[Red]`, `[<1]`, `[$-809]`; but `[h]` is part of a time. */
const BEFORE_PART = /^(?:\[(?!h+\]|m+\]|s+\])[^\]]*\])*/i;

const marking = (section: string, sign: string): string =>
  section.replace(BEFORE_PART, (before) => `${before}${sign}`);

const withMinus = (section: string): string => section.replace(BEFORE_PART, (before) => `${before}-`);

const hasCondition = (section: string): boolean => /^(?:\[[^\]]*\])*\[[<>=]/.test(section);

/** The parts of a number format; a semicolon in quotes or behind a backslash divides nothing. */
const sectionsOf = (format: string): string[] =>
  format.replace(/"[^"]*"|\\.|;/g, (found) => (found === ";" ? DIVIDER : found)).split(DIVIDER);

const DIVIDER = "\uE000";

const KNOWN = new Set<string>([...Object.values(LETTERS), ...Object.values(SHAPES)]);

/** A cell's text without the add-in's own mark: `R 64.8%` → `64.8%`. */
export function withoutMark(text: string): string {
  return text[1] === SPACE && KNOWN.has(text[0] ?? "") ? text.slice(2) : text;
}

/**
 * The texts of a sheet without the add-in's own marks. Programs differ in whether a cell's text shows the number format of
 * a conditional format; either way the same is read.
 */
export function withoutMarks(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row) => (row.some((text) => text[1] === SPACE) ? row.map(withoutMark) : row));
}
