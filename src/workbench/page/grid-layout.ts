import { usedArea } from "../model/cells";
import { LAST_COLUMN, LAST_ROW } from "../model/area";
import type { Worksheet } from "../model";
import { pointsOfColumn, pointsOfRow } from "../host/sizes";

/** The rows and columns that are shown, hidden ones left out, and their sizes in pixels. */
export interface GridLayout {
  readonly frozenRows: readonly number[];
  readonly bodyRows: readonly number[];
  readonly columns: readonly ColumnPlace[];
  /** The width of everything, row numbers included. */
  readonly width: number;
}

export interface ColumnPlace {
  readonly column: number;
  readonly width: number;
  /** The place from the left at which a frozen column stays; null for one that scrolls. */
  readonly stuckAt: number | null;
}

/** Points are of an inch by 72, pixels by 96. */
const POINTS_OF_PIXEL = 0.75;

/** What is shown beyond the cells in use, so that there is room to type; and the least of all. */
const ROOM = { rows: 20, columns: 4 };
const LEAST = { rows: 40, columns: 20 };

/** No scorecard reaches columns this far out; each would cost a cell in every row. */
const MOST_COLUMNS = 200;

export const ROW_NUMBERS_WIDTH = 44;
export const LETTERS_HEIGHT = 24;

export const heightOf = (sheet: Worksheet, row: number): number =>
  Math.round(pointsOfRow(sheet, row) / POINTS_OF_PIXEL);

/** Lays out a sheet: its cells in use with some room around them. */
export function layoutOf(sheet: Worksheet): GridLayout {
  const used = usedArea(sheet, true);
  const rows = Math.min(LAST_ROW + 1, Math.max(LEAST.rows, (used?.bottom ?? 0) + 1 + ROOM.rows));
  const columns = Math.min(
    LAST_COLUMN + 1,
    MOST_COLUMNS,
    Math.max(LEAST.columns, (used?.right ?? 0) + 1 + ROOM.columns),
  );
  const shownRows = upTo(rows).filter((row) => !sheet.hiddenRows.has(row));
  let left = ROW_NUMBERS_WIDTH;
  const places = upTo(columns)
    .filter((column) => !sheet.hiddenColumns.has(column))
    .map((column): ColumnPlace => {
      const width = Math.round(pointsOfColumn(sheet, column) / POINTS_OF_PIXEL);
      const stuckAt = column < sheet.frozen.columns ? left : null;
      left += width;
      return { column, width, stuckAt };
    });
  return {
    frozenRows: shownRows.filter((row) => row < sheet.frozen.rows),
    bodyRows: shownRows.filter((row) => row >= sheet.frozen.rows),
    columns: places,
    width: left,
  };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** The part of the rows that is drawn, and the heights of what is left out above and below it. */
export interface RowWindow {
  readonly rows: readonly number[];
  readonly above: number;
  readonly below: number;
}

/** The most rows with which a sheet is drawn whole. */
const DRAWN_WHOLE = 500;

/** How many rows are drawn beyond what can be seen, above and below; drawn rows change by as many at once. */
const MARGIN_ROWS = 40;

/** Which rows are drawn when the sheet is scrolled so far: all of a small sheet, those near the view of a large one. */
export function windowAt(
  sheet: Worksheet,
  rows: readonly number[],
  scrollTop: number,
  viewHeight: number,
): RowWindow {
  if (rows.length <= DRAWN_WHOLE) return { rows, above: 0, below: 0 };
  const tops = topsOf(sheet, rows);
  const total = tops.at(-1) ?? 0;
  const firstSeen = Math.max(0, tops.findIndex((top) => top > scrollTop) - 1);
  const afterSeen = tops.findIndex((top) => top > scrollTop + viewHeight);
  const from = stepped(firstSeen) - MARGIN_ROWS;
  const to = stepped(afterSeen < 0 ? rows.length : afterSeen) + 2 * MARGIN_ROWS;
  const first = Math.max(0, from);
  const end = Math.min(rows.length, to);
  const above = tops[first] ?? 0;
  return { rows: rows.slice(first, end), above, below: total - (tops[end] ?? total) };
}

const stepped = (row: number): number => Math.floor(row / MARGIN_ROWS) * MARGIN_ROWS;

/** The place of each row from the first one's top, and the height of all at the end. */
function topsOf(sheet: Worksheet, rows: readonly number[]): number[] {
  const tops = [0];
  let top = 0;
  for (const row of rows) tops.push((top += heightOf(sheet, row)));
  return tops;
}

/** How far a row stands below the first of these rows. */
export function topOf(sheet: Worksheet, rows: readonly number[], row: number): number {
  let top = 0;
  for (const one of rows) {
    if (one >= row) break;
    top += heightOf(sheet, one);
  }
  return top;
}
