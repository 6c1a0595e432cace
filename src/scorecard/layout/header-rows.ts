import type { GridRow } from "../sheet/position";
import type { CellValue, Grid } from "../sheet/grid";
import { isFigureHeader, isPartHeader, periodOfTarget, roleOf } from "./header-words";
import { readPeriodHeader } from "./period";
import { isBlank, tidy } from "../sheet/plain-text";
import type { Role } from "./role-wordings";

/** A header's row as it is read: what its cells store and show, one for each of the grid's columns. */
export interface HeaderCells {
  readonly values: readonly CellValue[];
  readonly texts: readonly string[];
}

interface HeaderCell {
  readonly value: CellValue;
  readonly text: string;
}

const EMPTY: HeaderCell = { value: "", text: "" };

const written = (text: string): HeaderCell => ({ value: text, text });

/** A row of the grid as a header's row. */
export const cellsOf = (grid: Grid, row: GridRow): HeaderCells => ({
  values: grid.values[row] ?? [],
  texts: grid.text[row] ?? [],
});

const cellAt = ({ values, texts }: HeaderCells, at: number): HeaderCell => ({
  value: values[at] ?? "",
  text: texts[at] ?? "",
});

const isFilled = ({ text }: HeaderCell): boolean => !isBlank(text);
const isPeriod = ({ value, text }: HeaderCell): boolean => readPeriodHeader(value, text) !== null;

const isHeaderWord = (cell: HeaderCell): boolean =>
  roleOf(cell.value) !== null ||
  isFigureHeader(cell.value) ||
  isPartHeader(cell.value) ||
  isPeriod(cell) ||
  periodOfTarget(cell.value) !== null;

/**
 * Whether a row may be one of two that make a header: it holds nothing but words of headers, apart from one text such as
 * a section's title or `Month audit was allocated`.
 */
export function isHeaderRow(cells: HeaderCells): boolean {
  let [words, others] = [0, 0];
  for (let at = 0; at < cells.texts.length && others <= 1; at += 1) {
    const cell = cellAt(cells, at);
    if (!isFilled(cell)) continue;
    if (isHeaderWord(cell)) words += 1;
    else others += 1;
  }
  return words >= 1 && others <= 1;
}

/**
 * Makes one header of two rows (Rules, section 1). A text of the upper row stands over the empty cells to its right, as
 * a merged cell shows.
 *
 * `Quarter 1` over `Actual` and `Target` → `Quarter 1`, `Target Quarter 1`; `Actuals` over `2023/24` → `2023/24`;
 * `Targets` over `2023/24` → `Target 2023/24`; `2024/25` over `Q1` → `Q1 2024/25`; `Direction of` over `travel` →
 * `Direction of travel`; `Apr-24` over `Mar-24` (the month an audit was allocated) → `Apr-24`.
 */
export function combineRows(upper: HeaderCells, lower: HeaderCells): HeaderCells {
  const width = Math.max(upper.texts.length, lower.texts.length);
  const values: CellValue[] = [];
  const texts: string[] = [];
  const below = wordsBelow(lower);
  let group = EMPTY;
  for (let at = 0; at < width; at += 1) {
    const [own, under] = [cellAt(upper, at), cellAt(lower, at)];
    if (isFilled(own) || !isFilled(under)) group = own;
    const combined = combineCells(own, group, under, below);
    values.push(combined.value);
    texts.push(combined.text);
  }
  return { values, texts };
}

/** What the lower of two header rows says as a whole. */
interface WordsBelow {
  /** Whether there is a target for more than one group. */
  readonly hasTargets: boolean;
  /** Whether columns say that they hold the figures, so that the numbers beside them are parts of those. */
  readonly hasFigures: boolean;
  /** The roles that stand below more than one group. */
  readonly repeated: ReadonlySet<Role>;
}

function wordsBelow({ values }: HeaderCells): WordsBelow {
  const seen = new Set<Role>();
  const repeated = new Set<Role>();
  for (const value of values) {
    const role = roleOf(value);
    if (role === null) continue;
    if (seen.has(role)) repeated.add(role);
    seen.add(role);
  }
  return { hasTargets: repeated.has("target"), hasFigures: values.some(isFigureHeader), repeated };
}

/**
 * One column's header: `own` is the upper cell itself, `group` the cell that spans the column. A lone target below
 * is the row's own, whatever stands to the left above it; targets below several groups are their groups'.
 */
function combineCells(own: HeaderCell, group: HeaderCell, below: HeaderCell, words: WordsBelow): HeaderCell {
  if (!isFilled(below)) return own;
  if (!isFilled(group)) return below;
  const isOverPeriod = isPeriod(group);
  if (isOverPeriod && words.hasFigures && isPartHeader(below.value)) return below;
  const joined = tidy(`${own.text} ${below.text}`);
  if (isFilled(own) && roleOf(joined) !== null && !isOverPeriod) return written(joined);
  if (isOverPeriod && isFigureHeader(below.value)) return group;
  const turned = tidy(`${below.text} ${group.text.replace(VALUE_WORDS, "")}`);
  if (isOverPeriod && readPeriodHeader(turned, turned) !== null) return written(turned);
  if (isPeriod(below)) return combineWithPeriod(own, group, below);
  const role = roleOf(below.value);
  if (isOverPeriod && words.hasTargets && role === "target") return written(`Target ${tidy(group.text)}`);
  const besidePeriod = `${tidy(below.text)} ${tidy(group.text)}`;
  const isRepeated = role !== null && words.repeated.has(role);
  if (isOverPeriod && isRepeated && roleOf(besidePeriod) !== null) return written(besidePeriod);
  if (role !== null) return below;
  return isFilled(own) ? own : below;
}

/** What a year's heading may say of the figures below it: `2024/25 performance` over `Q1`. */
const VALUE_WORDS = /\b(?:actuals?|outturns?|results?|performance)\b/gi;

function combineWithPeriod(own: HeaderCell, group: HeaderCell, below: HeaderCell): HeaderCell {
  const role = roleOf(group.value);
  if (role === "target") return written(`Target ${tidy(below.text)}`);
  // A benchmark's own periods are context: its heading keeps them out of the section's run.
  if (role === "benchmark") return written(`${tidy(group.text)} ${tidy(below.text)}`);
  return isPeriod(own) ? own : below;
}
