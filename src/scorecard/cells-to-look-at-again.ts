import { needsNumberFormat } from "./figure";
import type { Grid } from "./grid";
import { sheetColumn, sheetRow } from "./period-cells";
import type { ColumnIndex, RowIndex } from "./position";
import { isUndrawn } from "./row-judgement";
import { findSections } from "./sections";

/** A rectangle of cells, both ends included. */
export interface CellBlock {
  readonly top: RowIndex;
  readonly left: ColumnIndex;
  readonly bottom: RowIndex;
  readonly right: ColumnIndex;
}

/**
 * The smallest rectangle of each section that holds every figure whose text is not enough (drawn as `####`, or perhaps
 * in General format) and every target drawn as `####`, so that their number formats can be asked for. Empty for most
 * sheets.
 */
export function cellsNeedingNumberFormat(grid: Grid): CellBlock[] {
  return findSections(grid).flatMap(({ header, indicatorRows }) => {
    const periods = header.periods.map(({ at }) => at);
    const targets = header.targets.map(({ at }) => at);
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const row of indicatorRows) {
      const values = grid.values[row] ?? [];
      const texts = grid.text[row] ?? [];
      const include = (at: number): void => {
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, at);
        right = Math.max(right, at);
      };
      for (const at of periods) {
        if (needsNumberFormat(values[at] ?? "", texts[at] ?? "", grid.separators)) include(at);
      }
      for (const at of targets) if (isUndrawn(values[at] ?? "", texts[at] ?? "")) include(at);
    }
    if (bottom < 0) return [];
    return [
      {
        top: sheetRow(grid, top),
        left: sheetColumn(grid, left),
        bottom: sheetRow(grid, bottom),
        right: sheetColumn(grid, right),
      },
    ];
  });
}
