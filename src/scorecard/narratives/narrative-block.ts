import {
  gridColumn,
  type GridColumn,
  type GridRow,
  type ColumnIndex,
  type RowIndex,
} from "../sheet/position";
import { type Grid, sheetColumn, sheetRow, textAt, valueAt } from "../sheet/grid";
import { positionsOf, type IdIndex } from "./id-index";
import { paragraphSpans, readParagraph, withoutLabel } from "../layout/paragraphs";
import { headingIn } from "./narrative-heading";
import type { BlockLabel, BlockParagraph, NarrativeBlock } from "./narrative-kinds";
import { isBlank } from "../sheet/plain-text";
import type { SectionLayout } from "../layout/sections";

/**
 * Describes a section's narrative block (Rules, section 7), so that another paragraph can be put in as its neighbours are;
 * null where the section has none.
 *
 * `Narrative:` above `- ID 7: …` and `- ID 9b: …` in rows of their own → layout `rows`, headed `- ID 13: `.
 */
export function narrativeBlockOf(
  grid: Grid,
  layout: SectionLayout,
  ids: () => IdIndex,
): NarrativeBlock | null {
  if (layout.narrativeRows.length === 0) return null;
  const index = ids();
  const rows = layout.narrativeRows.map((row) => readRow(grid, row, index));
  const label = rows.map((row) => row.label).find((found) => found !== null) ?? null;
  const paragraphs = rows.flatMap((row) => row.paragraphs);
  const inLines = isInLines(label, paragraphs);
  return {
    layout: inLines ? "lines" : "rows",
    label,
    paragraphs,
    spacers: inLines ? linesBetween(grid, paragraphs) : rowsBetween(label, paragraphs),
  };
}

interface BlockRow {
  readonly label: BlockLabel | null;
  readonly paragraphs: readonly BlockParagraph[];
}

interface FilledCell {
  readonly column: GridColumn;
  readonly stored: string;
}

/** What a cell holds as text: a text in full, anything else as it is shown. */
export function storedText(grid: Grid, row: RowIndex, column: ColumnIndex): string {
  const stored = valueAt(grid, row, column);
  return typeof stored === "string" ? stored : textAt(grid, row, column);
}

function readRow(grid: Grid, row: GridRow, index: IdIndex): BlockRow {
  const filled = (grid.text[row] ?? []).flatMap((text, index): FilledCell[] => {
    const column = gridColumn(index);
    return isBlank(text)
      ? []
      : [{ column, stored: storedText(grid, sheetRow(grid, row), sheetColumn(grid, column)) }];
  });
  const [first, ...others] = filled;
  if (first === undefined) return { label: null, paragraphs: [] };
  const words = withoutLabel(first.stored);
  const isLabelled = words !== first.stored;
  const isAlone = isBlank(words);
  const label = isLabelled
    ? { row: sheetRow(grid, row), column: sheetColumn(grid, first.column), hasWords: !isAlone }
    : null;
  const cells = isLabelled && isAlone ? others : filled;
  return { label, paragraphs: paragraphsOf(grid, row, cells, index) };
}

function paragraphsOf(
  grid: Grid,
  row: GridRow,
  [own, next, ...more]: readonly FilledCell[],
  index: IdIndex,
): BlockParagraph[] {
  if (own === undefined) return [];
  const offset = own.stored.length - withoutLabel(own.stored).length;
  const spans = paragraphSpans(own.stored.slice(offset));
  const place = { row: sheetRow(grid, row), column: sheetColumn(grid, own.column) };
  const [only] = spans;
  const isApart =
    next !== undefined && spans.length === 1 && only !== undefined && saysOnlyIds(own.stored.slice(offset));
  return spans.map(({ start, end }): BlockParagraph => {
    const written = own.stored.slice(offset + start, offset + end);
    const { ids, text } = readParagraph(isApart ? `${written} ${next.stored}` : written);
    return {
      ...place,
      wordsColumn: isApart ? sheetColumn(grid, next.column) : null,
      isScattered: isApart ? more.length > 0 : next !== undefined,
      start: offset + start,
      end: offset + end,
      heading: headingIn(written),
      ids,
      text,
      covers: [...new Set(ids.flatMap((range) => positionsOf(range, index)))],
    };
  });
}

/** Whether a cell holds `ID 7:` and no words. */
function saysOnlyIds(written: string): boolean {
  const { ids, text } = readParagraph(written);
  return ids.length > 0 && text === "";
}

/** Several headed paragraphs in a cell, or one that follows the label in its cell. */
function isInLines(label: BlockLabel | null, paragraphs: readonly BlockParagraph[]): boolean {
  const cells = new Set(paragraphs.map(({ row, column }) => `${row} ${column}`));
  if (cells.size * 2 <= paragraphs.length) return true;
  return cells.size === 1 && (label?.hasWords ?? false);
}

/** The blank rows that most neighbours have between them, the label and the first paragraph included. */
function rowsBetween(label: BlockLabel | null, paragraphs: readonly BlockParagraph[]): number {
  const rows = paragraphs.map(({ row }): number => row);
  const between = rows.flatMap((row, at) => {
    const before = rows[at - 1];
    return before === undefined || before === row ? [] : [row - before - 1];
  });
  const [first] = rows;
  if (between.length === 0 && label !== null && first !== undefined && first > label.row)
    between.push(first - label.row - 1);
  const blank = between.filter((gap) => gap > 0).length;
  return blank * 2 > between.length ? 1 : 0;
}

function linesBetween(grid: Grid, paragraphs: readonly BlockParagraph[]): number {
  const pairs = paragraphs.flatMap((paragraph, at) => {
    const before = paragraphs[at - 1];
    const isSameCell = before?.row === paragraph.row && before.column === paragraph.column;
    return isSameCell ? [{ before, paragraph }] : [];
  });
  const blank = pairs.filter(({ before, paragraph: { row, column, start } }) => {
    const cell = storedText(grid, row, column);
    return (cell.slice(before.end, start).match(/\n/g) ?? []).length > 1;
  });
  return blank.length * 2 > pairs.length ? 1 : 0;
}
