import type { CellValue, Grid } from "./grid";
import { readPeriodHeader, type PeriodHeader, type PeriodKind } from "./period";
import { VALUE_HEADERS } from "./period-wordings";
import { tidy, wordingOf } from "./plain-text";
import { ROLE_WORDINGS, SCORECARD_ROLES, type Role } from "./role-wordings";

/** A period's column; `at` counts from the grid's first column. */
export interface PeriodColumn {
  readonly at: number;
  readonly header: PeriodHeader;
}

/** A target's column: for every period, or for those within `span` (days, the end not included). */
export interface TargetColumn {
  readonly at: number;
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** What a header row says of its columns. Positions count from the grid's first column. */
export interface Header {
  readonly roles: ReadonlyMap<Role, number>;
  readonly name: number;
  /** The text in the name column, when that is the section's own title and not a word such as `Indicator`. */
  readonly title: string | null;
  readonly periods: readonly PeriodColumn[];
  readonly targets: readonly TargetColumn[];
  readonly last: number;
}

const ROLE_BY_WORDING = new Map(
  Object.entries(ROLE_WORDINGS).flatMap(([role, wordings]) =>
    wordings.map((wording) => [wording, role as Role] as const),
  ),
);

const LONGEST_ROLE = 40;

/** The role that a header's words give, or null: `Direction of` → direction. */
export function roleOf(value: CellValue): Role | null {
  if (typeof value !== "string" || value === "" || value.length > LONGEST_ROLE) return null;
  return ROLE_BY_WORDING.get(wordingOf(value).replace(/:$/, "")) ?? null;
}

/** `Target Apr-25`, `Aim 2019/20`, `2022/23 target`: the period for which a target stands, or null. */
export function periodOfTarget(value: CellValue): PeriodHeader | null {
  if (typeof value !== "string" || value.length > LONGEST_ROLE) return null;
  const wording = tidy(value);
  const period =
    /^(?:target|aim|standard)\s(?:for\s)?(.+)$/i.exec(wording)?.[1] ??
    /^(.+)\s(?:target|aim|standard)$/i.exec(wording)?.[1];
  return period === undefined ? null : readPeriodHeader(period, period);
}

/**
 * Reads a grid's row as a section's header; null for any other row (Rules, section 1).
 *
 * It needs two periods of one kind (or one column of values), a column of names, and one of target, direction, RAG,
 * polarity and benchmark. Roles are found by wording, never by position.
 */
export function readHeader(grid: Grid, row: number): Header | null {
  const values = grid.values[row] ?? [];
  const texts = grid.text[row] ?? [];
  const { roles, targets } = rolesIn(values);
  if (targets.length === 0 && !SCORECARD_ROLES.some((role) => roles.has(role))) return null;
  const periods = periodsIn(values, texts, new Set([...roles.values(), ...targets.map(({ at }) => at)]));
  const firstPeriod = periods[0]?.at;
  if (firstPeriod === undefined) return null;
  const taken = new Set([...roles.values(), ...targets.map(({ at }) => at), ...periods.map(({ at }) => at)]);
  const named = roles.get("name");
  const name = named ?? titleColumn(values, taken, firstPeriod);
  if (name === null) return null;
  const title = named === undefined ? tidy(texts[name] ?? "") : null;
  return { roles, name, title, periods, targets, last: lastFilled(texts) };
}

/** Whether a row goes on with the header above it: no ID, and periods under periods (`Month audit was allocated`). */
export function continuesHeader(grid: Grid, row: number, header: Header): boolean {
  const values = grid.values[row] ?? [];
  const texts = grid.text[row] ?? [];
  const id = header.roles.get("id");
  if (id !== undefined && (texts[id] ?? "") !== "") return false;
  const under = header.periods.filter(
    ({ at }) => readPeriodHeader(values[at] ?? "", texts[at] ?? "") !== null,
  );
  return under.length >= 2 && under.length * 2 > header.periods.length;
}

function rolesIn(values: readonly CellValue[]): { roles: Map<Role, number>; targets: TargetColumn[] } {
  const roles = new Map<Role, number>();
  const targets: TargetColumn[] = [];
  values.forEach((value, at) => {
    const role = roleOf(value);
    const period = role === null ? periodOfTarget(value) : null;
    if (role === "target") targets.push({ at, span: null });
    if (role !== null && !roles.has(role)) roles.set(role, at);
    if (period?.start != null && period.end !== null) {
      targets.push({ at, span: { start: period.start, end: period.end } });
    }
  });
  return { roles, targets };
}

/** The section's run of periods: the kind with most columns; the finer one where two have as many. */
function periodsIn(
  values: readonly CellValue[],
  texts: readonly string[],
  taken: ReadonlySet<number>,
): PeriodColumn[] {
  const found: PeriodColumn[] = [];
  let single: PeriodColumn | null = null;
  values.forEach((value, at) => {
    if (value === "" || taken.has(at)) return;
    const header = readPeriodHeader(value, texts[at] ?? "");
    if (header !== null) found.push({ at, header });
    else if (typeof value === "string" && VALUE_HEADERS.has(wordingOf(value)))
      single ??= { at, header: onlyPeriod(value) };
  });
  const run = FINEST_FIRST.map((kinds) => found.filter(({ header }) => kinds.includes(header.kind))).reduce(
    (longest, columns) => (columns.length > longest.length ? columns : longest),
    [],
  );
  if (run.length >= 2) return inOrder(run);
  return single === null ? [] : [single];
}

const onlyPeriod = (value: string): PeriodHeader => ({
  label: tidy(value),
  kind: "relative",
  order: 0,
  start: null,
  end: null,
});

const FINEST_FIRST: readonly (readonly PeriodKind[])[] = [
  ["day"],
  ["week"],
  ["month"],
  ["quarter"],
  ["half"],
  ["year"],
  ["relative"],
];

/** Earliest first, whatever the order of the columns. */
function inOrder(columns: readonly PeriodColumn[]): PeriodColumn[] {
  return [...columns].sort((one, other) => one.header.order - other.header.order || one.at - other.at);
}

/** Where no column is headed as names: the last text before the periods that has no role is the section's own title. */
function titleColumn(
  values: readonly CellValue[],
  taken: ReadonlySet<number>,
  firstPeriod: number,
): number | null {
  for (let at = firstPeriod - 1; at >= 0; at -= 1) {
    const value = values[at];
    if (typeof value === "string" && tidy(value) !== "" && !taken.has(at)) return at;
  }
  return null;
}

function lastFilled(texts: readonly string[]): number {
  for (let at = texts.length - 1; at >= 0; at -= 1) if (tidy(texts[at] ?? "") !== "") return at;
  return 0;
}
