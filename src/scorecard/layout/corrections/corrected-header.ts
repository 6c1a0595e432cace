import type { TargetColumn } from "../layout-kinds";
import type { HeaderCells } from "../header-rows";
import { periodOfTarget, roleOf } from "../header-words";
import { type Grid, sheetColumn } from "../../sheet/grid";
import type { NameColumn } from "../name-column";
import { readPeriodHeader } from "../period";
import { spanOf, type PeriodColumn, type PeriodSpan } from "../period-run";
import { isBlank, tidy } from "../../sheet/plain-text";
import { columnLetters, gridColumn, type GridColumn, type GridRow } from "../../sheet/position";
import type { Role } from "../role-wordings";
import type { AppliedCorrections } from "./applied-corrections";
import type { CorrectedRole } from "./layout-corrections";

/** What a person said of one header, as its reading asks for it. */
export interface CorrectedHeader {
  /** True where the row was chosen as a header. */
  readonly isChosen: boolean;
  readonly roles: ReadonlyMap<Role, GridColumn>;
  readonly targets: readonly TargetColumn[];
  readonly nameColumn: NameColumn | null;
  /** The columns that are no longer to be read as periods or names. */
  readonly taken: ReadonlySet<GridColumn>;
  readonly isSaid: (column: GridColumn) => boolean;
  /** The section's periods: those that were found, with the ones that a person added. */
  readonly periods: (found: readonly PeriodColumn[]) => readonly PeriodColumn[];
  /** A chosen header's column of names may have no heading at all: the one with most text below. */
  readonly unheadedNames: () => NameColumn | null;
}

const NOTHING_SAID: CorrectedHeader = {
  isChosen: false,
  roles: new Map<Role, GridColumn>(),
  targets: [],
  nameColumn: null,
  taken: new Set<GridColumn>(),
  isSaid: () => false,
  periods: (found) => found,
  unheadedNames: () => null,
};

/** Gathers what a person said of a header; for most that is nothing. */
export function correctedHeader(
  grid: Grid,
  cells: HeaderCells,
  bodyRow: GridRow,
  byHand: AppliedCorrections,
  isChosen: boolean,
): CorrectedHeader {
  if (byHand.isEmpty) return NOTHING_SAID;
  const said = byHand.rolesIn(cells, isChosen);
  const newest = byHand.newestOf(cells);
  if (said.size === 0 && !isChosen && newest === null) return NOTHING_SAID;
  const roles = new Map<Role, GridColumn>();
  const targets: TargetColumn[] = [];
  const added: PeriodColumn[] = [];
  for (const [column, role] of [...said].sort(([one], [other]) => one - other)) {
    if (role === "target") targets.push({ column, span: spanOfTarget(cells.texts[column] ?? "") });
    if (role === "period") added.push(periodAt(grid, cells, column));
    if (isRoleOfColumn(role) && !roles.has(role)) roles.set(role, column);
  }
  const name = roles.get("name");
  return {
    isChosen,
    roles,
    targets,
    nameColumn: name === undefined ? null : { column: name, isTitle: isTitle(cells.texts[name] ?? "") },
    taken: new Set([...said.keys(), ...displaced(cells, roles)]),
    isSaid: (column) => said.has(column),
    periods: (found) => inOrder([...found, ...added], newest, added.length > 0),
    unheadedNames: () => (isChosen ? longestTextBelow(grid, cells, bodyRow, said) : null),
  };
}

const isRoleOfColumn = (role: CorrectedRole): role is Role => role !== "period" && role !== "none";

/** As where names are found without help: a heading that is no word for names is the section's own title. */
const isTitle = (text: string): boolean => !isBlank(text) && roleOf(text) === null;

/** Columns whose own heading asks for a role that a person gave to another. */
const displaced = ({ values }: HeaderCells, roles: ReadonlyMap<Role, GridColumn>): GridColumn[] =>
  values.flatMap((value, index) => {
    const role = roleOf(value);
    const given = role === null || role === "target" ? undefined : roles.get(role);
    return given === undefined || given === index ? [] : [gridColumn(index)];
  });

/** `Goal Apr-25` that was called a target stands for that period; `Goal` for every one. */
function spanOfTarget(text: string): PeriodSpan | null {
  const words = tidy(text);
  const rest = words.replace(/^\S+\s+/, "");
  const period = readPeriodHeader(words, words) ?? periodOfTarget(`Target ${rest}`);
  return period === null ? null : spanOf(period);
}

function periodAt(grid: Grid, { values, texts }: HeaderCells, column: GridColumn): PeriodColumn {
  const text = texts[column] ?? "";
  const read = readPeriodHeader(values[column] ?? "", text);
  const letters = columnLetters(sheetColumn(grid, column));
  const label = isBlank(text) ? `Column ${letters}` : tidy(text);
  return { column, header: read ?? { label, kind: "relative", order: column, start: null, end: null } };
}

/** By date where every period has one, else as the columns stand; `newest` says where those begin. */
function inOrder(
  periods: readonly PeriodColumn[],
  newest: "first" | "last" | null,
  hasAdded: boolean,
): readonly PeriodColumn[] {
  if (newest === null && !hasAdded) return periods;
  const unique = [...new Map(periods.map((period) => [period.column, period])).values()];
  if (unique.every(({ header }) => header.start !== null))
    return unique.sort((one, other) => one.header.order - other.header.order || one.column - other.column);
  const direction = newest === "first" ? -1 : 1;
  return unique.sort((one, other) => direction * (one.column - other.column));
}

const ROWS_TO_WEIGH = 8;

function longestTextBelow(
  grid: Grid,
  { texts }: HeaderCells,
  bodyRow: GridRow,
  said: ReadonlyMap<GridColumn, CorrectedRole>,
): NameColumn | null {
  const rows = grid.values.slice(bodyRow, bodyRow + ROWS_TO_WEIGH);
  const lengthAt = (column: GridColumn): number =>
    rows.reduce((sum, row) => sum + (typeof row[column] === "string" ? row[column].length : 0), 0);
  const unheaded = texts.flatMap((text, index) => {
    const column = gridColumn(index);
    return isBlank(text) && !said.has(column) ? [column] : [];
  });
  const [longest] = unheaded.sort((one, other) => lengthAt(other) - lengthAt(one));
  return longest === undefined || lengthAt(longest) === 0 ? null : { column: longest, isTitle: false };
}
