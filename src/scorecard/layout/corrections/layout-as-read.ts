import { type Grid, sheetColumn, sheetRow } from "../../sheet/grid";
import { cellsOf, type HeaderCells } from "../header-rows";
import { roleOf } from "../header-words";
import { readPeriodHeader } from "../period";
import { isBlank, tidy } from "../../sheet/plain-text";
import {
  type ColumnIndex,
  type RowIndex,
  gridColumn,
  gridRow,
  rowBelow,
  type GridColumn,
  type GridRow,
} from "../../sheet/position";
import { findSections, type SectionLayout } from "../sections";
import { AppliedCorrections } from "./applied-corrections";
import type { CorrectedRole, LayoutCorrections } from "./layout-corrections";

/** A column of a section as it is read. */
export interface ColumnAsRead {
  readonly column: ColumnIndex;
  /** Its heading as written, `` where it has none. */
  readonly heading: string;
  readonly role: CorrectedRole;
  /** True where a person said so. */
  readonly byHand: boolean;
}

/** A row with the words that it is known by. */
export interface RowAsRead {
  readonly row: RowIndex;
  readonly says: string;
}

/** A section as it is read, or a chosen header row that is no section yet, with what it lacks. */
export interface SectionAsRead {
  readonly title: string;
  readonly lacks: readonly ("names" | "periods")[];
  readonly headerRow: RowIndex;
  readonly headerEnd: RowIndex;
  readonly columns: readonly ColumnAsRead[];
  readonly indicators: number;
  readonly first: RowAsRead | null;
  readonly last: RowAsRead | null;
  /** Rows with text that are no indicator's and no narrative's. */
  readonly passedOver: readonly RowAsRead[];
  /** True where the periods' headings tell no date, so that only their columns tell the order. */
  readonly isOrderUntold: boolean;
  readonly newest: "first" | "last";
}

/** A sheet as it is read, for a person to agree or to correct. */
export interface LayoutAsRead {
  readonly sheet: string;
  readonly sections: readonly SectionAsRead[];
}

/** Tells how a sheet is read: what each column of each section is taken for, and where its rows begin and end. */
export function layoutAsRead(grid: Grid, corrections: LayoutCorrections): LayoutAsRead {
  const byHand = new AppliedCorrections(corrections);
  const layouts = findSections(grid, byHand);
  const sections = [
    ...layouts.map((layout) => sectionAsRead(grid, layout, byHand)),
    ...unfinishedRows(grid, layouts, byHand).map((row) => unfinishedSection(grid, row, byHand)),
  ];
  return {
    sheet: grid.sheet,
    sections: sections.sort((one, other) => one.headerRow - other.headerRow),
  };
}

function sectionAsRead(grid: Grid, layout: SectionLayout, byHand: AppliedCorrections): SectionAsRead {
  const { header, cells, headerRow, headerEnd, indicatorRows, end, title } = layout;
  const roles = new Map<GridColumn, CorrectedRole>([...header.roles].map(([role, column]) => [column, role]));
  for (const { column } of header.targets) roles.set(column, "target");
  for (const { column } of header.periods) roles.set(column, "period");
  roles.set(header.name, "name");
  const narrative = new Set(layout.narrative.map(({ row }) => row));
  const indicators = new Set(indicatorRows);
  const passedOver: RowAsRead[] = [];
  for (let row = rowBelow(headerEnd); row < end; row = rowBelow(row)) {
    if (indicators.has(row) || narrative.has(row)) continue;
    const read = rowAsRead(grid, row, header.name);
    if (read.says !== "") passedOver.push(read);
  }
  const [first, last] = [indicatorRows[0], indicatorRows.at(-1)];
  const [earliest, latest] = [header.periods[0]?.column ?? 0, header.periods.at(-1)?.column ?? 0];
  return {
    title,
    lacks: [],
    headerRow: sheetRow(grid, headerRow),
    headerEnd: sheetRow(grid, headerEnd),
    columns: columnsAsRead(grid, cells, headerEnd, roles, byHand),
    indicators: indicatorRows.length,
    first: first === undefined ? null : rowAsRead(grid, first, header.name),
    last: last === undefined ? null : rowAsRead(grid, last, header.name),
    passedOver,
    isOrderUntold: header.periods.length > 1 && header.periods.some((period) => period.header.start === null),
    newest: earliest <= latest ? "last" : "first",
  };
}

/** Rows that were chosen as headers but could not be read as one. */
function unfinishedRows(
  grid: Grid,
  layouts: readonly SectionLayout[],
  byHand: AppliedCorrections,
): GridRow[] {
  const taken = new Set(layouts.flatMap(({ headerRow, headerEnd }) => [headerRow, headerEnd]));
  return grid.values
    .map((_, index) => gridRow(index))
    .filter((row) => !taken.has(row) && byHand.headerAt(cellsOf(grid, row)) === true);
}

function unfinishedSection(grid: Grid, row: GridRow, byHand: AppliedCorrections): SectionAsRead {
  const cells = cellsOf(grid, row);
  const roles = new Map<GridColumn, CorrectedRole>();
  cells.values.forEach((value, index) => {
    const column = gridColumn(index);
    const role = roleOf(value);
    const isPeriod = readPeriodHeader(value, cells.texts[column] ?? "") !== null;
    if (role !== null) roles.set(column, role);
    else if (isPeriod) roles.set(column, "period");
  });
  for (const [column, role] of byHand.rolesIn(cells, true)) roles.set(column, role);
  const known = new Set(roles.values());
  return {
    title: grid.sheet,
    lacks: [
      ...(known.has("name") ? [] : ["names" as const]),
      ...(known.has("period") ? [] : ["periods" as const]),
    ],
    headerRow: sheetRow(grid, row),
    headerEnd: sheetRow(grid, row),
    columns: columnsAsRead(grid, cells, row, roles, byHand),
    indicators: 0,
    first: null,
    last: null,
    passedOver: [],
    isOrderUntold: false,
    newest: "last",
  };
}

/** How many rows below a header tell whether a column without a heading holds anything. */
const ROWS_TO_LOOK_AT = 20;

function columnsAsRead(
  grid: Grid,
  cells: HeaderCells,
  headerEnd: GridRow,
  roles: ReadonlyMap<GridColumn, CorrectedRole>,
  byHand: AppliedCorrections,
): ColumnAsRead[] {
  const said = byHand.rolesIn(cells, true);
  const below = grid.text.slice(headerEnd + 1, headerEnd + 1 + ROWS_TO_LOOK_AT);
  return cells.texts.flatMap((text, index): ColumnAsRead[] => {
    const column = gridColumn(index);
    const holdsNothing = isBlank(text) && below.every((texts) => isBlank(texts[column] ?? ""));
    if (holdsNothing) return [];
    return [
      {
        column: sheetColumn(grid, column),
        heading: tidy(text),
        role: roles.get(column) ?? "none",
        byHand: said.has(column),
      },
    ];
  });
}

function rowAsRead(grid: Grid, row: GridRow, name: GridColumn): RowAsRead {
  const texts = grid.text[row] ?? [];
  const own = texts[name] ?? "";
  const says = tidy(isBlank(own) ? (texts.find((text) => !isBlank(text)) ?? "") : own);
  return { row: sheetRow(grid, row), says };
}
