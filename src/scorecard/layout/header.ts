import { gridColumn, rowBelow, type GridColumn, type GridRow } from "../sheet/position";
import { correctedHeader, type CorrectedHeader } from "./corrections/corrected-header";
import { NOTHING_CORRECTED, type AppliedCorrections } from "./corrections/applied-corrections";
import type { CellValue, Grid } from "../sheet/grid";
import { cellsOf, combineRows, isHeaderRow, type HeaderCells } from "./header-rows";
import { type BenchmarkColumn, benchmarkNamed } from "./benchmark-columns";
import {
  isValueHeader,
  LONGEST_WORDING,
  periodOfTarget,
  roleOf,
  roleWordsOf,
  type RoleWords,
} from "./header-words";
import { nameColumn } from "./name-column";
import { readPeriodHeader } from "./period";
import { onlyPeriod, runOfPeriods, spanOf, type PeriodColumn } from "./period-run";
import { isBlank, tidy } from "../sheet/plain-text";
import { SCORECARD_ROLES, type Role } from "./role-wordings";
import type { Header, PlacedHeader, TargetColumn } from "./layout-kinds";

/**
 * Reads a section's header that begins in a grid's row; null where none does (Rules, section 1).
 *
 * It needs two periods of one kind (or one column of values), a column of names, and one of target, direction, RAG,
 * polarity and benchmark. Roles are found by wording, never by position. Two rows combine where both hold words of
 * headers only; further rows of periods under periods (`Month audit was allocated`) belong to the header as well.
 * What a person said of rows and columns (`byHand`) wins; a row that was chosen as the header needs no more than names
 * and one column of figures.
 */
export function readHeaderAt(
  grid: Grid,
  row: GridRow,
  byHand: AppliedCorrections = NOTHING_CORRECTED,
): PlacedHeader | null {
  const cells = cellsOf(grid, row);
  const isChosen = byHand.headerAt(cells);
  if (isChosen === false) return null;
  const read = (header: HeaderCells, bodyRow: GridRow): Header | null =>
    readHeader(grid, header, bodyRow, correctedHeader(grid, header, bodyRow, byHand, isChosen === true));
  if (isChosen === null && !cells.values.some(namesRole) && !byHand.mayBeHeader(cells))
    return readUnderGroups(grid, row, cells, read);
  const below = cellsOf(grid, rowBelow(row));
  if (isHeaderRow(below)) {
    const combined = combineRows(cells, below);
    const both = read(combined, rowBelow(row, 2));
    const lower = both === null ? null : read(below, rowBelow(row, 2));
    if (both !== null && (lower === null || !saysTheSame(both, lower)))
      return placed(grid, { header: both, cells: combined, headerRow: row, headerEnd: rowBelow(row) });
  }
  const single = read(cells, rowBelow(row));
  return single === null ? null : placed(grid, { header: single, cells, headerRow: row, headerEnd: row });
}

type ReadHeader = (cells: HeaderCells, bodyRow: GridRow) => Header | null;

/** A row of nothing but periods and words such as `Actuals`, over the row with the roles: merged cells over their columns. */
function readUnderGroups(
  grid: Grid,
  row: GridRow,
  cells: HeaderCells,
  read: ReadHeader,
): PlacedHeader | null {
  if (countFilled(cells.values) > MOST_GROUPS || !isHeaderRow(cells)) return null;
  const below = cellsOf(grid, rowBelow(row));
  if (rolesIn(below.values).roles.size === 0) return null;
  const combined = combineRows(cells, below);
  const [both, single] = [read(combined, rowBelow(row, 2)), read(below, rowBelow(row, 2))];
  if (both === null || (single !== null && saysTheSame(both, single))) return null;
  return placed(grid, { header: both, cells: combined, headerRow: row, headerEnd: rowBelow(row) });
}

const namesRole = (value: CellValue): boolean =>
  typeof value === "string" &&
  value !== "" &&
  value.length <= LONGEST_WORDING &&
  (roleOf(value) !== null || periodOfTarget(value) !== null);

/** How many cells are filled; the count stops at one more than a row of groups has. */
function countFilled(values: readonly CellValue[]): number {
  let filled = 0;
  for (let column = 0; column < values.length && filled <= MOST_GROUPS; column += 1)
    if (values[column] !== "") filled += 1;
  return filled;
}

/** A row of figures has more filled cells than a row of groups; such a row is passed over without a closer look. */
const MOST_GROUPS = 8;

/** Whether the row above adds nothing, like the title `2024/25` over a header of months. */
function saysTheSame(one: Header, other: Header): boolean {
  const said = ({ roles, periods, targets }: Header): string =>
    JSON.stringify([[...roles], periods.map(({ column, header }) => [column, header.label]), targets]);
  return said(one) === said(other);
}

/** The header with the further rows that continue it. */
function placed(grid: Grid, read: PlacedHeader): PlacedHeader {
  let { headerEnd } = read;
  while (headerEnd + 1 < grid.values.length && continuesHeader(grid, rowBelow(headerEnd), read.header))
    headerEnd = rowBelow(headerEnd);
  return { ...read, headerEnd };
}

/** Reads one row, or two made one, as a header; `bodyRow` is the row below it. */
function readHeader(
  grid: Grid,
  { values, texts }: HeaderCells,
  bodyRow: GridRow,
  said: CorrectedHeader,
): Header | null {
  const { roles, targets, benchmarks, taken: told } = rolesIn(values, said);
  const isScorecard = targets.length > 0 || SCORECARD_ROLES.some((role) => roles.has(role));
  if (!isScorecard && !said.isChosen) return null;
  const taken = new Set([...told, ...said.taken]);
  const read = periodsIn(values, texts, taken);
  const periods = { ...read, columns: said.periods(read.columns) };
  const judging = targetsOf(periods.columns, periods.found, targets);
  if (periods.columns.length === 0) return null;
  const named =
    said.nameColumn ??
    nameColumn(grid, values, roles, new Set([...taken, ...periods.read]), bodyRow) ??
    said.unheadedNames();
  if (named === null) return null;
  if (roles.get("id") === named.column) roles.delete("id");
  const title = named.isTitle ? tidy(texts[named.column] ?? "") : null;
  return {
    roles,
    name: named.column,
    title,
    periods: periods.columns,
    targets: judging,
    benchmarks,
    last: lastFilled(texts),
  };
}

/** Whether a row goes on with the header above it: no ID, and periods under periods. */
function continuesHeader(grid: Grid, row: GridRow, header: Header): boolean {
  const { values, texts } = cellsOf(grid, row);
  const id = header.roles.get("id");
  if (id !== undefined && (texts[id] ?? "") !== "") return false;
  const under = header.periods.filter(
    ({ column }) => readPeriodHeader(values[column] ?? "", texts[column] ?? "") !== null,
  );
  return under.length >= 2 && under.length * 2 > header.periods.length;
}

interface ColumnsByRole {
  readonly roles: Map<Role, GridColumn>;
  readonly targets: readonly TargetColumn[];
  readonly benchmarks: readonly BenchmarkColumn[];
  /** Every column that has a role, even where another column has that role for the section. */
  readonly taken: ReadonlySet<number>;
}

/** The roles of a header's columns by their wording; what a person said of a column stands before that. */
function rolesIn(values: readonly CellValue[], said?: CorrectedHeader): ColumnsByRole {
  const found = new Map<Role, PlacedWords>();
  const targets: TargetColumn[] = [...(said?.targets ?? [])];
  const benchmarks: BenchmarkColumn[] = [];
  const taken = new Set<number>([...(said?.roles.values() ?? []), ...targets.map(({ column }) => column)]);
  const oneForEach = new Set<Role>();
  for (const [index, value] of values.entries()) {
    const column = gridColumn(index);
    if (said?.isSaid(column) === true) continue;
    if (typeof value !== "string" || value === "") continue;
    const words = roleWordsOf(value);
    const period = words === null ? periodOfTarget(value) : null;
    if (words !== null || period !== null) taken.add(column);
    if (period !== null) targets.push({ column, span: spanOf(period) });
    if (words === null) continue;
    if (words.role === "target") targets.push({ column, span: null });
    const benchmark = benchmarkNamed(words.wording);
    if (benchmark !== null) benchmarks.push({ column, benchmark, end: words.period?.end ?? null });
    const before = found.get(words.role);
    if (before !== undefined && isOneForEach(words, before.words)) oneForEach.add(words.role);
    if (before === undefined || isLater(words, before.words)) found.set(words.role, { column, words });
  }
  for (const role of WRITTEN_ROLES) if (oneForEach.has(role)) found.delete(role);
  const byWording = [...found].map(([role, { column }]) => [role, column] as const);
  return { roles: new Map([...byWording, ...(said?.roles ?? [])]), targets, benchmarks, taken };
}

/** Columns that may be written into: where every period has its own, none is the section's. */
const WRITTEN_ROLES: readonly Role[] = ["rag", "direction"];

/** Whether two columns of one role are each a period's own: headed with periods, or alike. */
const isOneForEach = (words: RoleWords, before: RoleWords): boolean =>
  words.wording === before.wording || (words.period !== null && before.period !== null);

interface PlacedWords {
  readonly column: GridColumn;
  readonly words: RoleWords;
}

/** Of columns with one role the first is the section's, but of those that name periods the latest: `Q1 RAG`, `Q2 RAG`. */
function isLater({ period }: RoleWords, before: RoleWords): boolean {
  if (before.period === null) return false;
  return period === null || period.order > before.period.order;
}

/**
 * The targets of periods that tell no year: `2024/25 Target` beside `Q1`, `Q2` is the row's own. A target for a year that
 * has a column of figures itself (`2023/24 outturn`) belongs to that year; where more than one is left, it cannot be told which is the row's.
 */
function targetsOf(
  run: readonly PeriodColumn[],
  found: readonly PeriodColumn[],
  targets: readonly TargetColumn[],
): readonly TargetColumn[] {
  if (run.length === 0 || run.some(({ header }) => header.start !== null)) return targets;
  if (targets.some(({ span }) => span === null)) return targets;
  const hasFigures = ({ span }: TargetColumn): boolean =>
    found.some(({ header }) => span !== null && header.start !== null && header.start === span.start);
  const isDated = ({ span }: TargetColumn): boolean => span !== null && span.end > 0;
  const [only, ...others] = targets.filter((target) => isDated(target) && !hasFigures(target));
  if (only === undefined || others.length > 0) return targets;
  return targets.map((target) => (target === only ? { column: only.column, span: null } : target));
}

/** The section's run of periods, and every column that reads as one or as a column of values. */
function periodsIn(
  values: readonly CellValue[],
  texts: readonly string[],
  taken: ReadonlySet<number>,
): {
  readonly columns: readonly PeriodColumn[];
  readonly found: readonly PeriodColumn[];
  readonly read: readonly number[];
} {
  const found: PeriodColumn[] = [];
  const ofValues: PeriodColumn[] = [];
  values.forEach((value, index) => {
    const column = gridColumn(index);
    if (value === "" || taken.has(column)) return;
    const text = texts[column] ?? "";
    const header = readPeriodHeader(value, text);
    if (header !== null) found.push({ column, header });
    if (isValueHeader(value)) ofValues.push({ column, header: onlyPeriod(text) });
  });
  const run = runOfPeriods(found);
  const columns = run.length >= 2 ? run : ofValues.slice(0, 1);
  return { columns, found, read: [...found, ...ofValues].map(({ column }) => column) };
}

const lastFilled = (texts: readonly string[]): GridColumn =>
  gridColumn(
    Math.max(
      0,
      texts.findLastIndex((text) => !isBlank(text)),
    ),
  );
