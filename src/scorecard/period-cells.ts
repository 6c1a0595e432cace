import type { Figure, Gap } from "./assessment";
import { needsNumberFormat, readFigure, type ReadingOptions } from "./figure";
import { readGap } from "./gap";
import type { CellValue, Grid } from "./grid";
import { columnIndex, rowIndex, type ColumnIndex, type RowIndex } from "./position";
import type { SectionLayout } from "./sections";

/**
 * Reads the period cells of a section: one row of readings for each indicator, in the order of the header's periods.
 *
 * A note over several cells stands in the first of them, and the rest are empty: a text of two words or more that is no
 * figure, with an empty cell to its right or below it, is not available for each of them (Rules, section 2). A note that
 * is broken over the rows of one column (`Not`, `reported due to…`) is read as one. A text with another unreadable text
 * right beside it is a piece of something else, and stays unreadable.
 */
export function readPeriodCells(
  grid: Grid,
  layout: SectionLayout,
  options: ReadingOptions,
): (Figure | Gap)[][] {
  const columns = layout.header.periods.map(({ at }) => at);
  const readings = layout.indicatorRows.map((row) => readRow(grid, row, columns, options));
  const leftToRight = columns.map((_, index) => index).sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0));
  spreadNotesAcross(readings, leftToRight);
  spreadNotesDown(readings, layout.indicatorRows, leftToRight);
  return readings;
}

function readRow(
  grid: Grid,
  row: number,
  columns: readonly number[],
  options: ReadingOptions,
): (Figure | Gap)[] {
  const values = grid.values[row] ?? [];
  const texts = grid.text[row] ?? [];
  return columns.map((at) =>
    readFigure(contentAt(grid, row, at, values[at] ?? "", texts[at] ?? ""), options),
  );
}

function contentAt(grid: Grid, row: number, at: number, value: CellValue, text: string) {
  const numberFormat = needsNumberFormat(value, text, grid.separators)
    ? grid.numberFormat(sheetRow(grid, row), sheetColumn(grid, at))
    : undefined;
  return { value, text, numberFormat };
}

export const sheetRow = (grid: Grid, row: number): RowIndex => rowIndex(grid.firstRow + row);
export const sheetColumn = (grid: Grid, at: number): ColumnIndex => columnIndex(grid.firstColumn + at);

const WORDS = /\p{L}{2,}/gu;

/** Whether a gap's text is a note of two words or more, which people merge over the cells that it is about. */
function isNote(reading: Figure | Gap | undefined): reading is Gap {
  if (reading?.kind !== "gap" || (reading.reason !== "unreadable" && reading.reason !== "notAvailable"))
    return false;
  return (reading.text.match(WORDS)?.length ?? 0) >= 2;
}

const isEmpty = (reading: Figure | Gap | undefined): boolean =>
  reading?.kind === "gap" && reading.reason === "empty";

const notAvailable = (text: string): Gap => ({ kind: "gap", reason: "notAvailable", text });

const isUnreadable = (reading: Figure | Gap | undefined): boolean =>
  reading?.kind === "gap" && reading.reason === "unreadable";

/** Whether the cell to the left or to the right, by position, is an unreadable text too. */
function isPiece(row: readonly (Figure | Gap)[], leftToRight: readonly number[], position: number): boolean {
  return [position - 1, position + 1].some((beside) => isUnreadable(row[leftToRight[beside] ?? -1]));
}

function spreadNotesAcross(readings: (Figure | Gap)[][], leftToRight: readonly number[]): void {
  for (const row of readings) {
    leftToRight.forEach((index, position) => {
      const note = row[index];
      if (!isNote(note) || !isEmpty(row[leftToRight[position + 1] ?? -1])) return;
      if (isPiece(row, leftToRight, position)) return;
      row[index] = notAvailable(note.text);
      for (const next of leftToRight.slice(position + 1)) {
        if (!isEmpty(row[next])) break;
        row[next] = notAvailable("");
      }
    });
  }
}

function spreadNotesDown(
  readings: (Figure | Gap)[][],
  rows: readonly number[],
  leftToRight: readonly number[],
): void {
  for (let row = 0; row < readings.length; row += 1) {
    const cells = readings[row] ?? [];
    cells.forEach((reading, index) => {
      if (reading.kind === "figure" || reading.text === "") return;
      if (isPiece(cells, leftToRight, leftToRight.indexOf(index))) return;
      const run = runBelow(readings, rows, row, index);
      const joined = readGap(run.map((gap) => gap.text).join(" "));
      const isOneNote = run.length > 1 && joined?.reason === "notAvailable";
      if (!isOneNote && !(isNote(reading) && isEmptyBelow(readings, rows, row, index))) return;
      const last = isOneNote ? row + run.length - 1 : row;
      for (let below = row; below <= last; below += 1)
        setReading(readings, below, index, notAvailable(reading.text));
      if (isOneNote) return;
      for (let below = row + 1; isFollowing(rows, below) && isEmpty(readings[below]?.[index]); below += 1) {
        setReading(readings, below, index, notAvailable(""));
      }
    });
  }
}

function setReading(readings: (Figure | Gap)[][], row: number, index: number, gap: Gap): void {
  const cells = readings[row];
  if (cells !== undefined) cells[index] = gap;
}

/** The unreadable texts that stand one under another from a cell down. */
function runBelow(
  readings: readonly (Figure | Gap)[][],
  rows: readonly number[],
  row: number,
  index: number,
): Gap[] {
  const run: Gap[] = [];
  for (let below = row; below < readings.length; below += 1) {
    const reading = readings[below]?.[index];
    if (reading?.kind !== "gap" || reading.reason !== "unreadable") break;
    if (below > row && !isFollowing(rows, below)) break;
    run.push(reading);
  }
  return run;
}

const isEmptyBelow = (
  readings: readonly (Figure | Gap)[][],
  rows: readonly number[],
  row: number,
  index: number,
): boolean => isFollowing(rows, row + 1) && isEmpty(readings[row + 1]?.[index]);

/** Whether an indicator's row lies directly under the one before it. */
function isFollowing(rows: readonly number[], position: number): boolean {
  const [before, here] = [rows[position - 1], rows[position]];
  return before !== undefined && here === before + 1;
}
