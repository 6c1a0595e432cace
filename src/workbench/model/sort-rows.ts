import { movedFormula } from "./formula-references";
import type { Area, Cell, StoredValue, Worksheet } from "./workbook";

/** One column to sort by, counted from the first column of the area. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Excel's order of kinds: numbers, then texts, truth values and errors; empty cells come last either way. */
const RANK_EMPTY = 4;

function rankOf(value: StoredValue): number {
  if (value === null || value === "") return RANK_EMPTY;
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compare(one: StoredValue, other: StoredValue): number {
  const byRank = rankOf(one) - rankOf(other);
  if (byRank !== 0) return byRank;
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string")
    return one.localeCompare(other, undefined, { sensitivity: "accent" });
  return Number(one) - Number(other) || 0;
}

interface SortedRow {
  readonly from: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/**
 * Sorts the rows of an area by some of its columns; equal rows keep their order. Cells move with their own look and their
 * formulas, conditional formats stay where they are, and rows above (a header) are not part of the area.
 */
export function sortRows(sheet: Worksheet, area: Area, keys: readonly SortKey[]): void {
  const rows: SortedRow[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const inside = [...(sheet.cells.get(row) ?? [])].filter(([at]) => at >= area.left && at <= area.right);
    rows.push({ from: row, cells: new Map(inside) });
  }
  const valueIn = ({ cells }: SortedRow, key: SortKey): StoredValue =>
    cells.get(area.left + key.column)?.value ?? null;
  rows.sort((one, other) => {
    for (const key of keys) {
      const [first, second] = [valueIn(one, key), valueIn(other, key)];
      const order = compare(first, second);
      if (order === 0) continue;
      const isEmptyLast = rankOf(first) === RANK_EMPTY || rankOf(second) === RANK_EMPTY;
      return key.ascending || isEmptyLast ? order : -order;
    }
    return 0;
  });
  rows.forEach(({ from, cells }, at) => {
    putRow(sheet, area, area.top + at, from, cells);
  });
}

function putRow(
  sheet: Worksheet,
  area: Area,
  to: number,
  from: number,
  cells: ReadonlyMap<number, Cell>,
): void {
  const target = sheet.cells.get(to) ?? new Map<number, Cell>();
  for (const column of [...target.keys()])
    if (column >= area.left && column <= area.right) target.delete(column);
  for (const [column, cell] of cells) {
    if (cell.formula !== undefined) cell.formula = movedFormula(cell.formula, to - from, 0);
    target.set(column, cell);
  }
  if (target.size > 0) sheet.cells.set(to, target);
}
