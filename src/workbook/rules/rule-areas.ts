import { runsOf, type Area } from "../area";
import type { Judged, JudgedRow, Variant, VariantColumns } from "./judged-rows";
import { selectorConditions, type SectionRows } from "./rows-of-section";

/** Where one variant's rules go, and the conditions of the row that all of them carry. */
export interface RuleAreas {
  readonly variant: Variant;
  readonly areas: readonly Area[];
  readonly conditions: readonly string[];
  /** The rows that the rules are for; the areas may have others between them. */
  readonly rows: readonly number[];
}

/**
 * Where the rules of one set of thresholds go in a section, for its number cells or its text cells.
 *
 * As a rule they cover the section's whole block of periods, and the test of the target cell picks the rows: so a sort or
 * an inserted row keeps its colours, and no row costs a byte. Rows that have the same target but are judged or read in
 * another way (lower is better, other decimals, in points) are told apart by what they are called. Where no formula of a
 * fair size does that, or where a row's periods have targets of their own, the areas list the rows instead.
 */
export function ruleAreasOf(judged: Judged, rows: SectionRows, kind: Variant["kind"]): RuleAreas[] {
  const all = [...judged.rows.values()];
  const columns = commonColumns(all);
  const otherRows = rows.otherRowsMatched(judged.thresholds.decidingCells, (row) => judged.rows.has(row));
  const selector = selectorConditions(judged.thresholds.decidingCells);
  const named = all.map(({ row }) => row);
  const kinds = byWayOfReading(judged, kind);
  return [...kinds.values()].flatMap((alike): RuleAreas[] => {
    const own = new Set(alike);
    const others = [...otherRows, ...named.filter((row) => !own.has(row) && kinds.size > 1)];
    const apart = rows.apart(alike, others);
    const conditions = [...selector, ...(apart ?? [])];
    const found = byVariant(judged, alike, kind);
    const [only, ...more] = found;
    if (columns !== null && apart !== null && only !== undefined && more.length === 0) {
      return [
        { variant: only.variant, areas: areasOf(columns, rows.top, rows.bottom), conditions, rows: alike },
      ];
    }
    return found.map(({ variant, areas }) => ({ variant, areas, conditions, rows: rowsIn(areas) }));
  });
}

/**
 * Rows by how their figures of a kind are read; a row with two ways is a way of its own. Rows without such figures go
 * with the most common way, since a figure that comes there later will probably be of that kind.
 */
function byWayOfReading(judged: Judged, kind: Variant["kind"]): Map<string, number[]> {
  const ways = new Map<string, number[]>();
  const without: number[] = [];
  for (const { row, byVariant: found } of judged.rows.values()) {
    const way = [...found.values()]
      .flatMap(({ variant }) => (variant.kind === kind ? [variant.key] : []))
      .sort()
      .join("\n");
    if (way === "") without.push(row);
    else if (!ways.get(way)?.push(row)) ways.set(way, [row]);
  }
  const [most] = [...ways.values()].sort((one, other) => other.length - one.length);
  most?.push(...without);
  return ways;
}

/** The whole of what the thresholds judge, block or rows, for figures that are known only by their exact text. */
export function wholeRuleAreas(judged: Judged, rows: SectionRows): Omit<RuleAreas, "variant"> {
  const all = [...judged.rows.values()];
  const columns = commonColumns(all);
  const otherRows = rows.otherRowsMatched(judged.thresholds.decidingCells, (row) => judged.rows.has(row));
  const apart = rows.apart(
    all.map(({ row }) => row),
    otherRows,
  );
  const areas =
    columns !== null && apart !== null
      ? areasOf(columns, rows.top, rows.bottom)
      : all.flatMap((row) => areasOf(row.columns, row.row, row.row));
  return {
    areas,
    conditions: [...selectorConditions(judged.thresholds.decidingCells), ...(apart ?? [])],
    rows: all.map(({ row }) => row),
  };
}

/** The rows of areas that are one row high each. */
const rowsIn = (areas: readonly Area[]): number[] => [...new Set(areas.map(({ top }) => top))];

export const areasOf = (columns: readonly number[], top: number, bottom: number): Area[] =>
  runsOf(columns).map(([left, right]) => ({ top, left, bottom, right }));

/** The columns that the thresholds judge, where they are the same in every row. */
function commonColumns(rows: readonly JudgedRow[]): readonly number[] | null {
  const [first] = rows;
  if (first === undefined) return null;
  const key = first.columns.join();
  return rows.every(({ columns }) => columns.join() === key) ? first.columns : null;
}

interface VariantAreas {
  readonly variant: Variant;
  readonly areas: Area[];
}

/** The cells of some rows by how they are read; a row's gaps go with the way in which most of its figures are read. */
function byVariant(judged: Judged, rows: readonly number[], kind: Variant["kind"]): VariantAreas[] {
  const found = new Map<string, VariantAreas>();
  for (const row of rows) {
    const cells = judged.rows.get(row);
    if (cells === undefined) continue;
    const ofKind = [...cells.byVariant.values()].filter(({ variant }) => variant.kind === kind);
    ofKind.sort((one, other) => other.columns.length - one.columns.length);
    ofKind.forEach(({ variant, columns }, at) => {
      const covered = at === 0 ? withoutOthers(cells, ofKind.slice(1)) : columns;
      const ofVariant = found.get(variant.key) ?? { variant, areas: [] };
      ofVariant.areas.push(...areasOf(covered, row, row));
      found.set(variant.key, ofVariant);
    });
  }
  return [...found.values()];
}

function withoutOthers({ columns }: JudgedRow, others: readonly VariantColumns[]): number[] {
  const taken = new Set(others.flatMap((other) => other.columns));
  return columns.filter((column) => !taken.has(column));
}
