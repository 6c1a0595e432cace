import { rowBelow, type GridColumn, type GridRow } from "../../sheet/position";
import type { Grid } from "../../sheet/grid";
import type { HeaderCells } from "../header-rows";
import { headingsOf, findColumn, periodsAmong, shareOf, tellingHeadings } from "./headings";
import {
  type ColumnCorrection,
  type CorrectedRole,
  type EdgeCorrection,
  type HeaderCorrection,
  type LayoutCorrections,
  NO_CORRECTIONS,
  type OrderCorrection,
} from "./layout-corrections";
import { rowLabel, type NamedColumns } from "./row-label";
import { readPeriodHeader } from "../period";
import { wordingOf } from "../../sheet/plain-text";

/** The share of headings that a header must have in common with another for a correction to hold for both. */
const ALIKE = 0.5;

/** The share of a chosen row's words that a row must have to be the same. */
const SAME_ROW = 0.6;

/** The rows of a section that hold indicators, where a person said so; null where it is for the reading to say. */
export interface Edges {
  readonly first: GridRow | null;
  readonly last: GridRow | null;
}

export const NO_EDGES: Edges = { first: null, last: null };

/** A section as far as the edges of its rows need it; rows count from the grid's first. */
export interface SectionOnSheet extends NamedColumns {
  readonly title: string;
  readonly cells: HeaderCells;
  /** The first row below the header, and the row after the section's last. */
  readonly from: GridRow;
  readonly end: GridRow;
}

/** What a person said of the layout, as the reading of one sheet asks for it. */
export class AppliedCorrections {
  readonly isEmpty: boolean;
  private readonly headings: ReadonlySet<string>;
  private readonly found = new Set<unknown>();

  constructor(private readonly corrections: LayoutCorrections) {
    const { columns, headers, rows, orders } = corrections;
    this.isEmpty = columns.length + headers.length + rows.length + orders.length === 0;
    this.headings = new Set(columns.map(({ heading }) => heading).filter((heading) => heading !== ""));
  }

  /** Whether a person said that a row is a header, or is not; null where nobody has. */
  headerAt(cells: HeaderCells): boolean | null {
    if (this.corrections.headers.length === 0) return null;
    const headings = new Set(headingsOf(cells));
    let [said, most]: [HeaderCorrection | undefined, number] = [undefined, 0];
    for (const correction of this.corrections.headers) {
      const share = sameness(correction, cells, headings);
      if (share > 0 && share >= most) [said, most] = [correction, share];
    }
    if (said === undefined) return null;
    this.found.add(said);
    return said.isHeader;
  }

  /** Whether a row holds the heading of a corrected column, and so may be a header. */
  mayBeHeader(cells: HeaderCells): boolean {
    return this.headings.size > 0 && headingsOf(cells).some((heading) => this.headings.has(heading));
  }

  /** The roles that a person gave to columns of a header. */
  rolesIn(cells: HeaderCells, isChosen: boolean): ReadonlyMap<GridColumn, CorrectedRole> {
    if (this.corrections.columns.length === 0) return NO_ROLES;
    const headings = headingsOf(cells);
    const there = new Set(headings);
    const best = new Map<GridColumn, { readonly correction: ColumnCorrection; readonly share: number }>();
    for (const correction of this.corrections.columns) {
      const share = shareOf(correction.beside, there);
      const isTold = correction.beside.length > 0 || correction.heading !== "" || isChosen;
      const at = share < ALIKE || !isTold ? null : findColumn(correction, headings);
      if (at !== null && share >= (best.get(at)?.share ?? 0)) best.set(at, { correction, share });
    }
    for (const { correction } of best.values()) this.found.add(correction);
    return new Map([...best].map(([at, { correction }]) => [at, correction.role]));
  }

  /** Which way the periods run; null where nobody has said. */
  newestOf(cells: HeaderCells): OrderCorrection["newest"] | null {
    if (this.corrections.orders.length === 0) return null;
    const [best] = this.corrections.orders
      .map((order) => ({ order, share: shareOf(order.beside, new Set(headingsOf(cells))) }))
      .filter(({ share }) => share >= ALIKE)
      .sort((one, other) => other.share - one.share);
    return best?.order.newest ?? null;
  }

  /** The first and last rows of each of a sheet's sections. */
  edgesOf(grid: Grid, sections: readonly SectionOnSheet[]): readonly Edges[] {
    if (this.corrections.rows.length === 0) return sections.map(() => NO_EDGES);
    const edges = sections.map((): { first: GridRow | null; last: GridRow | null } => ({ ...NO_EDGES }));
    const firstBeforeLast = [...this.corrections.rows].sort((one, other) => (one.edge < other.edge ? -1 : 1));
    for (const correction of firstBeforeLast) {
      for (const at of sectionsFor(correction, sections)) {
        const [section, own] = [sections[at], edges[at]];
        if (section === undefined || own === undefined) continue;
        const row = edgeIn(grid, section, correction, own.first);
        if (row === null) continue;
        this.found.add(correction);
        own[correction.edge] = row;
      }
    }
    return edges;
  }

  /**
   * The corrections of columns and rows that are for a header like this, and found nothing on the sheet. A column that was
   * headed with a period goes with its year, and is not missed.
   */
  lostAt(cells: HeaderCells): readonly (ColumnCorrection | EdgeCorrection)[] {
    const headings = new Set(tellingHeadings(cells));
    const { columns, rows } = this.corrections;
    const lasting = columns.filter(({ heading }) => readPeriodHeader(heading, heading) === null);
    return [...lasting, ...rows].filter(
      (one) => !this.found.has(one) && one.beside.length > 0 && shareOf(one.beside, headings) >= ALIKE,
    );
  }

  /** The chosen header rows that were not found on the sheet. */
  lostHeaders(): readonly HeaderCorrection[] {
    return this.corrections.headers.filter((one) => one.isHeader && !this.found.has(one));
  }
}

const NO_ROLES: ReadonlyMap<GridColumn, CorrectedRole> = new Map();

export const NOTHING_CORRECTED = new AppliedCorrections(NO_CORRECTIONS);

/**
 * How much of a chosen row's words a row has; 0 where it is another one. Rows that are like a header are headers as well;
 * to be none, a row must have all the words, since other sections may have the same columns under another title.
 */
function sameness(
  { words, hasPeriods, isHeader }: HeaderCorrection,
  cells: HeaderCells,
  headings: ReadonlySet<string>,
): number {
  if (words.length === 0 && !hasPeriods) return 0;
  const share = shareOf(words, headings);
  if (share < (isHeader ? SAME_ROW : 1)) return 0;
  if (!hasPeriods) return share;
  const { periods, filled } = periodsAmong(cells);
  const hasThem = words.length > 0 ? periods > 0 : periods >= 2 && periods === filled;
  return hasThem ? share : 0;
}

/** The sections that a correction of rows is for: those with its title, else those with the same columns. */
function sectionsFor({ title, beside }: EdgeCorrection, sections: readonly SectionOnSheet[]): number[] {
  const alike = sections.flatMap(({ cells }, at) =>
    shareOf(beside, new Set(headingsOf(cells))) >= ALIKE ? [at] : [],
  );
  const titled = alike.filter((at) => wordingOf(sections[at]?.title ?? "") === title);
  return titled.length > 0 ? titled : alike;
}

function edgeIn(
  grid: Grid,
  section: SectionOnSheet,
  { edge, row, beyond }: EdgeCorrection,
  first: GridRow | null,
): GridRow | null {
  const says = (of: GridRow): string => rowLabel(grid, of, section);
  const start = edge === "last" ? (first ?? section.from) : section.from;
  const rows = Array.from({ length: Math.max(0, section.end - start) }, (_, index) => rowBelow(start, index));
  const own = rows.find((one) => says(one) === row) ?? null;
  if (edge === "first") {
    const above = rows.findLast((one) => (own === null || one < own) && says(one) === beyond);
    return above === undefined ? own : rowBelow(above);
  }
  const below = rows.find((one) => (own === null || one > own) && says(one) === beyond);
  return below === undefined ? own : rowBelow(below, -1);
}
