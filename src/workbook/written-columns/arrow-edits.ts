import { type CellValue, type Grid, valueAt } from "../../scorecard/sheet/grid";
import { a1Address, type A1Address } from "../../scorecard/sheet/position";
import { writtenColumns, type ArrowPlan } from "./arrows";
import { type WantedArrow } from "./written-cell";
import type { SavedArrow, SavedArrows, Store } from "../kept/settings-store";

/** One write into a column: null leaves a cell as it is. */
export interface ColumnWrite {
  readonly column: number;
  readonly top: number;
  readonly values: readonly (CellValue | null)[];
}

export interface ArrowEdits {
  readonly writes: readonly ColumnWrite[];
  /** What the sheet's record is to be; the same object where nothing changes. */
  readonly saved: SavedArrows;
  readonly count: number;
  /** How many of them are words of RAG columns. */
  readonly words: number;
  /** Cells that hold a formula, which is never overwritten unasked. */
  readonly formulaCells: readonly A1Address[];
}

/** The formula of a cell, or undefined where it holds none. */
export type FormulaAt = (row: number, column: number) => string | undefined;

/**
 * What to write so that the arrows are as wanted, and what stood there before, to be saved first.
 *
 * A cell that holds what the add-in wrote keeps the original that was saved; what anybody else put there becomes the
 * original. A record of a sheet that was renamed or copied is found by the indicator and the arrow in its cell.
 */
export function arrowEdits(grid: Grid, plan: ArrowPlan, store: Store, formulaAt: FormulaAt): ArrowEdits {
  const saved = store.sheets.get(grid.sheet)?.arrows ?? new Map<string, SavedArrow>();
  const next = new Map(saved);
  const changed = new Map<number, Map<number, CellValue>>();
  const formulaCells: A1Address[] = [];
  const ragColumns = new Set(plan.rag.words.map(({ column }) => column));
  let [count, words] = [0, 0];
  for (const wanted of writtenColumns(plan).flatMap(({ arrows }) => arrows)) {
    const holds = valueAt(grid, wanted.row, wanted.column);
    if (wanted.onlyOverOwn === true && ownRecord(store, grid.sheet, wanted.key, holds) === undefined)
      continue;
    if (formulaAt(wanted.row, wanted.column) !== undefined) {
      formulaCells.push(a1Address(wanted.row, wanted.column));
      continue;
    }
    if (holds === wanted.text) {
      // An arrow that came with a copied or renamed sheet: its original is this sheet's own from now on.
      const own = ownRecord(store, grid.sheet, wanted.key, holds);
      if (own !== undefined) next.set(wanted.key, own);
      continue;
    }
    count += 1;
    if (ragColumns.has(wanted.column)) words += 1;
    next.set(wanted.key, recordFor(wanted, holds, ownRecord(store, grid.sheet, wanted.key, holds)));
    const ofColumn = changed.get(wanted.column) ?? new Map<number, CellValue>();
    changed.set(wanted.column, ofColumn.set(wanted.row, wanted.text));
  }
  return { writes: writesOf(changed), saved: count === 0 ? saved : next, count, words, formulaCells };
}

/** The record by which a cell's content is recognised as the add-in's own: this sheet's, else another's of the same indicator. */
export function ownRecord(
  store: Store,
  sheet: string,
  key: string,
  holds: CellValue,
): SavedArrow | undefined {
  const records = [store.sheets.get(sheet), ...store.sheets.values()].map((saved) => saved?.arrows.get(key));
  return records.find((record) => record?.written.some((text) => text === holds));
}

/** The text before this one is remembered too: should the write fail, the cell still holds that one. */
function recordFor(wanted: WantedArrow, holds: CellValue, own: SavedArrow | undefined): SavedArrow {
  if (own === undefined) return { written: [wanted.text], original: holds };
  return { written: [wanted.text, String(holds)], original: own.original };
}

/** One write for each column, from its first changed cell to its last. */
export function writesOf(changed: ReadonlyMap<number, ReadonlyMap<number, CellValue>>): ColumnWrite[] {
  return [...changed].map(([column, cells]) => {
    const rows = [...cells.keys()];
    const top = rows.reduce((one, other) => Math.min(one, other), Infinity);
    const bottom = rows.reduce((one, other) => Math.max(one, other), -1);
    const values = Array.from({ length: bottom - top + 1 }, (_, at) => cells.get(top + at) ?? null);
    return { column, top, values };
  });
}
