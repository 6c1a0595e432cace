import { runsOf, type Area } from "./area";
import { anyOf } from "./formula-text";
import type { Judged, JudgedRow, Variant } from "./judged-rows";
import { selectorConditions, type SectionRows } from "./rows-of-section";

/** Where one variant's rules go, and the conditions of the row that all of them carry. */
export interface Coverage {
  readonly variant: Variant;
  readonly areas: readonly Area[];
  readonly conditions: readonly string[];
}

/** How long the names of rows may be in one formula, in characters: half of what Excel takes. */
const LONGEST_NAMES = 4000;

/**
 * Where the rules of one set of thresholds go in a section, for its number cells or its text cells.
 *
 * As a rule they cover the section's whole block of periods, and the test of the target cell picks the rows: so a sort or
 * an inserted row keeps its colours, and no row costs a byte. Rows that must be read in another way (other decimals, in
 * points) are told apart by name. Where that would take too many names, or where a row's periods have targets of their
 * own, the areas list the rows instead.
 */
export function coverageOf(judged: Judged, rows: SectionRows, kind: Variant["kind"]): Coverage[] {
  const dominant = commonest(judged, kind);
  if (dominant === null) return [];
  const all = [...judged.rows.values()];
  const selector = selectorConditions(judged.thresholds);
  const columns = commonColumns(all);
  if (columns !== null && judged.thresholds.witnesses.length > 0) {
    const unusual = all.filter((row) => !isReadAs(row, dominant)).map(({ row }) => row);
    const strangers = rows.strangers(judged.thresholds, (row) => judged.rows.has(row));
    const without = [...unusual, ...strangers];
    const names = without.map((row) => rows.isCalledAs(row));
    if (without.every((row) => rows.hasName(row)) && lengthOf(names) <= LONGEST_NAMES) {
      const guard = names.length === 0 ? [] : [`NOT(${anyOf(names)})`];
      const block = areasOf(columns, rows.top, rows.bottom);
      const inBlock = { variant: dominant, areas: block, conditions: [...selector, ...guard] };
      return [inBlock, ...byName(judged, unusual, rows, kind, selector)];
    }
  }
  const named = judged.thresholds.witnesses.length === 0;
  const listed = all.map(({ row }) => row);
  return named
    ? byName(judged, listed, rows, kind, selector)
    : byVariant(judged, listed, kind).map(({ variant, areas }) => ({ variant, areas, conditions: selector }));
}

/** The whole of what the thresholds judge, block or rows, for figures that only their exact text tells. */
export function wholeCoverage(judged: Judged, rows: SectionRows): Omit<Coverage, "variant"> {
  const conditions = selectorConditions(judged.thresholds);
  const all = [...judged.rows.values()];
  const columns = commonColumns(all);
  const isAlone =
    judged.thresholds.witnesses.length > 0 &&
    rows.strangers(judged.thresholds, (row) => judged.rows.has(row)).length === 0;
  const areas =
    columns !== null && isAlone
      ? areasOf(columns, rows.top, rows.bottom)
      : all.flatMap((row) => areasOf(row.columns, row.row, row.row));
  return { areas, conditions };
}

const lengthOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + name.length + 1, 0);

export const areasOf = (columns: readonly number[], top: number, bottom: number): Area[] =>
  runsOf(columns).map(([left, right]) => ({ top, left, bottom, right }));

function commonest({ rows }: Judged, kind: Variant["kind"]): Variant | null {
  const counts = new Map<Variant, number>();
  for (const { byVariant: found } of rows.values()) {
    for (const [variant, columns] of found) {
      if (variant.kind === kind) counts.set(variant, (counts.get(variant) ?? 0) + columns.length);
    }
  }
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}

/** The columns that the thresholds judge, where they are the same in every row. */
function commonColumns(rows: readonly JudgedRow[]): readonly number[] | null {
  const [first] = rows;
  if (first === undefined) return null;
  const key = first.columns.join();
  return rows.every(({ columns }) => columns.join() === key) ? first.columns : null;
}

const isReadAs = ({ byVariant: found }: JudgedRow, dominant: Variant): boolean =>
  [...found.keys()].every((variant) => variant.kind !== dominant.kind || variant === dominant);

interface VariantAreas {
  readonly variant: Variant;
  readonly areas: Area[];
}

/** The cells of some rows by how they are read; a row's gaps go with the way that most of its figures are read. */
function byVariant(judged: Judged, rows: readonly number[], kind: Variant["kind"]): VariantAreas[] {
  const found = new Map<Variant, Area[]>();
  for (const row of rows) {
    const cells = judged.rows.get(row);
    if (cells === undefined) continue;
    const ofKind = [...cells.byVariant].filter(([variant]) => variant.kind === kind);
    ofKind.sort(([, one], [, other]) => other.length - one.length);
    ofKind.forEach(([variant, columns], at) => {
      const covered = at === 0 ? withoutOthers(cells, ofKind.slice(1)) : columns;
      const areas = found.get(variant) ?? [];
      areas.push(...areasOf(covered, row, row));
      found.set(variant, areas);
    });
  }
  return [...found].map(([variant, areas]) => ({ variant, areas }));
}

function withoutOthers({ columns }: JudgedRow, others: readonly (readonly [Variant, number[]])[]): number[] {
  const taken = new Set(others.flatMap(([, ofOther]) => ofOther));
  return columns.filter((column) => !taken.has(column));
}

/** Rules for rows that are known by their names only, as many rows to a rule as a formula can name. */
function byName(
  judged: Judged,
  rowsToName: readonly number[],
  rows: SectionRows,
  kind: Variant["kind"],
  selector: readonly string[],
): Coverage[] {
  const groups: { rows: number[]; names: string[]; length: number }[] = [];
  for (const row of rowsToName) {
    const name = rows.isCalledAs(row);
    const last = groups.at(-1);
    if (last === undefined || last.length + name.length > LONGEST_NAMES) {
      groups.push({ rows: [row], names: [name], length: name.length });
    } else {
      last.rows.push(row);
      last.names.push(name);
      last.length += name.length;
    }
  }
  return groups.flatMap((group) =>
    byVariant(judged, group.rows, kind).map(({ variant, areas }) => ({
      variant,
      areas,
      conditions: [...selector, anyOf(group.names)],
    })),
  );
}
