import type { TextShape } from "../../scorecard/figures/figure-kinds";
import type { Separators } from "../../scorecard/sheet/grid";
import { CELL, quoted } from "./formula-text";

/** More decimals than any published figure has; takes off what dividing by 100 leaves in binary. */
const TEXT_DECIMALS = 12;

/** A number cell as compared: rounded to the decimals that it shows, or as stored. */
export const numberExpression = (roundTo: number | null): string =>
  roundTo === null ? CELL : `ROUND(${CELL},${roundTo})`;

/**
 * A text cell's number, read by the first of the shapes that fits: `87.0%` by NUMBERVALUE, `100.8r` without its suffix,
 * `67% (4)` up to its % sign. Gives an error for every other text.
 */
export function textExpression(shapes: readonly TextShape[], separators: Separators): string {
  const read = (text: string): string =>
    `NUMBERVALUE(${text},${quoted(separators.decimal)},${quoted(separators.group)})`;
  const readers = new Set<string>();
  for (const shape of shapes) {
    if (shape.kind === "plain") readers.add(read(CELL));
    if (shape.kind === "beforeSuffix") readers.add(beforeSuffix(shape.suffix, read));
    if (shape.kind === "upToPercent") readers.add(read(`LEFT(${CELL},FIND("%",${CELL}))`));
  }
  // A plain text is tried first: a rule by suffix would otherwise have to refuse it.
  const inOrder = [...readers].sort((one, other) => one.length - other.length);
  return `ROUND(${firstThatReads(inOrder)},${TEXT_DECIMALS})`;
}

function beforeSuffix(suffix: string, read: (text: string) => string): string {
  const size = suffix.length;
  return `IF(RIGHT(${CELL},${size})=${quoted(suffix)},${read(`LEFT(${CELL},LEN(${CELL})-${size})`)},NA())`;
}

function firstThatReads([first = "NA()", ...others]: readonly string[]): string {
  return others.length === 0 ? first : `IFERROR(${first},${firstThatReads(others)})`;
}
