import type { GridColumn, GridRow } from "../sheet/position";
import type { Figure, Gap } from "./figure-kinds";
import { mayBeGeneral, needsNumberFormat, readFigure, type ReadingOptions } from "./figure";
import { readGap } from "./gap";
import { sheetRow, type CellValue, type Grid, sheetColumn } from "../sheet/grid";
import type { SectionLayout } from "../layout/sections";

/**
 * Reads the period cells of a section: one row of readings for each indicator, in the order of the header's periods.
 *
 * A note over several cells stands in the first of them, and the rest are empty: a text of two words or more that is no
 * figure, with an empty cell to its right or below it, is not available for each of them (Rules, section 2). A note that
 * is broken over the rows of one column (`Not`, `reported due to…`) is read as one. A text with another unreadable text
 * right beside it is a piece of something else, and stays unreadable.
 */
export function readPeriodCells(reader: CellReader, layout: SectionLayout): (Figure | Gap)[][] {
  const columns = layout.header.periods.map(({ column }) => column);
  const readings = layout.indicatorRows.map((row) => reader.readRow(row, columns));
  const leftToRight = columns.map((_, index) => index).sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0));
  spreadNotesAcross(readings, leftToRight);
  spreadNotesDown(readings, layout.indicatorRows, leftToRight);
  return readings;
}

/**
 * Reads cells one after another, and gives the same object again for a cell that shows what an earlier one showed: a sheet
 * of percentages with one decimal has few different figures, however many cells. It reads each cell as a new reader would;
 * a sheet of 5,000 rows and 36 periods is judged in three quarters of the time.
 */
export class CellReader {
  private readonly shown = new Map<string, Figure>();
  private readonly written = new Map<string, Figure | Gap>();

  constructor(
    private readonly grid: Grid,
    private readonly options: ReadingOptions,
  ) {}

  readRow(row: GridRow, columns: readonly GridColumn[]): (Figure | Gap)[] {
    const values = this.grid.values[row] ?? [];
    const texts = this.grid.text[row] ?? [];
    const readings: (Figure | Gap)[] = [];
    for (const column of columns)
      readings.push(this.read(row, column, values[column] ?? "", texts[column] ?? ""));
    return readings;
  }

  /** A text means the same in every cell. */
  private readText(row: GridRow, column: GridColumn, text: string): Figure | Gap {
    const known = this.written.get(text);
    if (known !== undefined) return known;
    const reading = this.readAnew(row, column, text, text);
    this.written.set(text, reading);
    return reading;
  }

  private read(row: GridRow, column: GridColumn, value: CellValue, text: string): Figure | Gap {
    if (typeof value === "string" && value === text) return this.readText(row, column, text);
    if (typeof value !== "number" || this.options.compare === "stored")
      return this.readAnew(row, column, value, text);
    const known = this.shown.get(text);
    if (known !== undefined && Math.abs(known.value - value) <= halfUnitOf(known)) {
      // The same text in General format is another figure: it is compared as stored.
      if (
        known.value !== value ||
        known.unit !== "number" ||
        !mayBeGeneral(value, text, this.options.separators)
      )
        return known;
    }
    const reading = this.readAnew(row, column, value, text);
    if (reading.kind === "figure" && halfUnitOf(reading) > 0) this.shown.set(text, reading);
    return reading;
  }

  private readAnew(row: GridRow, column: GridColumn, value: CellValue, text: string): Figure | Gap {
    const { grid } = this;
    const { separators } = grid;
    const isWanted = needsNumberFormat(value, text, separators) || mayBeGeneral(value, text, separators);
    const numberFormat = isWanted
      ? grid.numberFormat(sheetRow(grid, row), sheetColumn(grid, column))
      : undefined;
    return readFigure({ value, text, numberFormat }, this.options);
  }
}

/** How far a stored number may lie from what is drawn of it; nothing for one that is compared as stored or is scaled. */
function halfUnitOf({ form, powerOfTen }: Figure): number {
  if (form.kind !== "number" || form.roundTo === null || form.roundTo < 0 || powerOfTen !== 0) return 0;
  return HALF_UNITS[form.roundTo] ?? 0;
}

/** By decimals; a decimal further and the same text may stand for two figures in binary. */
const HALF_UNITS = [0.5, 0.05, 0.005, 0.0005, 0.00005, 0.000005, 0.0000005];

const WORDS = /\p{L}{2,}/gu;

/** Whether a gap's text is a note of two words or more, which people merge over the cells that it is about. */
function isNote(reading: Figure | Gap | undefined): reading is Gap {
  if (reading?.kind !== "gap" || (reading.reason !== "unreadable" && reading.reason !== "notAvailable"))
    return false;
  return (reading.text.match(WORDS)?.length ?? 0) >= 2;
}

const isFigure = (reading: Figure | Gap): boolean => reading.kind === "figure";

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
    if (row.every(isFigure)) continue;
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
    if (cells.every(isFigure)) continue;
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
