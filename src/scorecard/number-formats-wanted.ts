import { mayBeGeneral, needsNumberFormat } from "./figures/figure";
import { type Grid, sheetColumn, sheetRow } from "./sheet/grid";
import {
  type ColumnIndex,
  type RowIndex,
  gridColumn,
  gridRow,
  type GridColumn,
  type GridRow,
} from "./sheet/position";
import { isUndrawn } from "./figures/number-format";
import { AppliedCorrections } from "./layout/corrections/applied-corrections";
import type { LayoutCorrections } from "./layout/corrections/layout-corrections";
import { findSections, type SectionLayout } from "./layout/sections";
import { readTarget } from "./targets/target";

/** A rectangle of cells, both ends included. */
export interface CellBlock {
  readonly top: RowIndex;
  readonly left: ColumnIndex;
  readonly bottom: RowIndex;
  readonly right: ColumnIndex;
}

interface Position {
  readonly row: GridRow;
  readonly column: GridColumn;
}

/** In a section with more period cells than this, formats that may be General are not asked for: each costs some 10 bytes of answer. */
const MOST_CELLS = 200_000;

/** Nobody formats a scorecard's figures with more decimals than this: such a number is in General. */
const MOST_DECIMALS = 4;

/**
 * The smallest rectangle of each section, as it is read with a person's corrections, that holds every figure whose text is
 * not enough (drawn as `####`, or perhaps in General format) and every target drawn as `####`, so that their number formats
 * can be asked for. Empty for most sheets.
 *
 * `87.5` of an indicator with a target is asked about: in `0.0` a later 87.46 counts as 87.5, in General it does not. So
 * are whole numbers once another one of the section is surely rounded, such as `1,036`.
 */
export function cellsNeedingNumberFormat(grid: Grid, corrections: LayoutCorrections): CellBlock[] {
  return findSections(grid, new AppliedCorrections(corrections)).flatMap((layout) => {
    const cells = [...undrawn(grid, layout), ...perhapsGeneral(grid, layout)];
    if (cells.length === 0) return [];
    const [top, bottom] = extent(cells.map(({ row }) => row));
    const [left, right] = extent(cells.map(({ column }) => column));
    return [
      {
        top: sheetRow(grid, gridRow(top)),
        left: sheetColumn(grid, gridColumn(left)),
        bottom: sheetRow(grid, gridRow(bottom)),
        right: sheetColumn(grid, gridColumn(right)),
      },
    ];
  });
}

function extent(numbers: readonly number[]): readonly [number, number] {
  let [least, most] = [Infinity, -1];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}

function undrawn(grid: Grid, { header, indicatorRows }: SectionLayout): Position[] {
  const found: Position[] = [];
  for (const row of indicatorRows) {
    const values = grid.values[row] ?? [];
    const texts = grid.text[row] ?? [];
    for (const { column } of header.periods) {
      if (needsNumberFormat(values[column] ?? "", texts[column] ?? "", grid.separators))
        found.push({ row, column });
    }
    for (const { column } of header.targets) {
      if (isUndrawn(values[column] ?? "", texts[column] ?? "")) found.push({ row, column });
    }
  }
  return found;
}

function perhapsGeneral(grid: Grid, layout: SectionLayout): Position[] {
  const { header, indicatorRows } = layout;
  if (indicatorRows.length * header.periods.length > MOST_CELLS) return [];
  const withDecimals: Position[] = [];
  const whole: Position[] = [];
  let someAreRounded = false;
  for (const row of indicatorRows) {
    if (!hasTarget(grid, layout, row)) continue;
    const values = grid.values[row] ?? [];
    const texts = grid.text[row] ?? [];
    for (const { column } of header.periods) {
      const [value, text] = [values[column] ?? "", texts[column] ?? ""];
      if (typeof value !== "number" || text.endsWith("%")) continue;
      if (!mayBeGeneral(value, text, grid.separators)) someAreRounded ||= isDigits(text, grid);
      else if (Number.isInteger(value)) whole.push({ row, column });
      else if (decimalsIn(text, grid) <= MOST_DECIMALS) withDecimals.push({ row, column });
    }
  }
  return someAreRounded ? [...withDecimals, ...whole] : withDecimals;
}

const decimalsIn = (text: string, { separators }: Grid): number =>
  text.split(separators.decimal)[1]?.length ?? 0;

/** Whether a number is drawn whole and as a number: `1,036`, not `12 days` and not `6.00`. */
const isDigits = (text: string, { separators }: Grid): boolean =>
  /^-?\d[^\p{L}%]*$/u.test(text) && !text.includes(separators.decimal);

const hasTarget = (grid: Grid, { header }: SectionLayout, row: GridRow): boolean =>
  header.targets.some(({ column }) => {
    const [value, text] = [grid.values[row]?.[column] ?? "", grid.text[row]?.[column] ?? ""];
    return readTarget(value, text, grid.separators).kind !== "none";
  });
