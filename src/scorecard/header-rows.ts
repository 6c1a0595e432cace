import type { CellValue, Grid } from "./grid";
import { isValueHeader, periodOfTarget, roleOf } from "./header-words";
import { readPeriodHeader } from "./period";
import { isBlank, tidy } from "./plain-text";

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
export const cellsOf = (grid: Grid, row: number): HeaderCells => ({
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
  isValueHeader(cell.value) ||
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
  const isPaired = lower.values.filter((value) => roleOf(value) === "target").length >= 2;
  let group = EMPTY;
  for (let at = 0; at < width; at += 1) {
    const [own, below] = [cellAt(upper, at), cellAt(lower, at)];
    if (isFilled(own) || !isFilled(below)) group = own;
    const combined = combineCells(own, group, below, isPaired);
    values.push(combined.value);
    texts.push(combined.text);
  }
  return { values, texts };
}

/**
 * One column's header: `own` is the upper cell itself, `group` the one that stands over the column. A lone target below
 * is the row's own, whatever stands to the left above it; `isPaired` targets are their groups'.
 */
function combineCells(own: HeaderCell, group: HeaderCell, below: HeaderCell, isPaired: boolean): HeaderCell {
  if (!isFilled(below)) return own;
  if (!isFilled(group)) return below;
  const joined = tidy(`${own.text} ${below.text}`);
  if (isFilled(own) && roleOf(joined) !== null) return written(joined);
  const isOverPeriod = isPeriod(group);
  if (isOverPeriod && isValueHeader(below.value)) return group;
  const turned = tidy(`${below.text} ${group.text.replace(VALUE_WORDS, "")}`);
  if (isOverPeriod && readPeriodHeader(turned, turned) !== null) return written(turned);
  if (isPeriod(below)) return combineWithPeriod(own, group, below);
  if (isOverPeriod && isPaired && roleOf(below.value) === "target")
    return written(`Target ${tidy(group.text)}`);
  const besidePeriod = `${tidy(below.text)} ${tidy(group.text)}`;
  if (isOverPeriod && isPaired && roleOf(besidePeriod) !== null) return written(besidePeriod);
  if (roleOf(below.value) !== null) return below;
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
