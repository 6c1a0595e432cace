import type { Direction, IndicatorAssessment, SheetAssessment } from "../scorecard/assessment";
import type { Grid } from "../scorecard/grid";
import { columnIndex, type ColumnIndex, type RowIndex } from "../scorecard/position";
import type { Settings } from "../scorecard/settings";
import { valueAt } from "./rows-of-section";

/** What stands in the direction-of-travel column (Rules, section 6); with fewer than two figures it is left empty. */
export const ARROWS: Readonly<Record<Direction, string>> = { up: "▲", down: "▼", same: "►", none: "" };

/** The heading of a column that the add-in makes. */
export const MADE_HEADING = "Direction of travel";

/** A cell of the direction-of-travel column, and what it should say. */
export interface WantedArrow {
  /** Known by this from one month to the next, wherever the cell moves. */
  readonly key: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly text: string;
}

export interface ArrowColumn {
  readonly column: ColumnIndex;
  readonly top: number;
  readonly bottom: number;
  readonly arrows: readonly WantedArrow[];
}

/** Why a section has no arrows. */
export type ArrowsSkipped = "noColumn" | "columnBesideIsInUse";

export interface ArrowPlan {
  readonly columns: readonly ArrowColumn[];
  readonly skipped: readonly { readonly section: string; readonly why: ArrowsSkipped }[];
}

/**
 * The arrows that a sheet should show: in each section's direction-of-travel column; where it has none, in a new column
 * beside its last if the settings say so and nothing stands there, else none and the section is named.
 */
export function plannedArrows(grid: Grid, { sections }: SheetAssessment, settings: Settings): ArrowPlan {
  const columns: ArrowColumn[] = [];
  const skipped: { section: string; why: ArrowsSkipped }[] = [];
  const known = new Map<string, number>();
  const repeated = repeatedNames(sections);
  for (const { title, headerRow, columns: roles, indicators } of sections) {
    const rows = indicators.map(({ row }) => row);
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const isMade = roles.direction === null;
    if (isMade && settings.arrows === "existingColumn") {
      skipped.push({ section: title, why: "noColumn" });
      continue;
    }
    const column = roles.direction ?? columnIndex(roles.last + 1);
    if (isMade && !isFree(grid, column, headerRow, bottom)) {
      skipped.push({ section: title, why: "columnBesideIsInUse" });
      continue;
    }
    const arrows = indicators.map((indicator): WantedArrow => {
      const own = ownName(indicator);
      const key = numbered(hashed(repeated.has(own) ? `${title}\n${own}` : own), known);
      return { key, row: indicator.row, column, text: ARROWS[indicator.travel.direction] };
    });
    const heading = { key: headingKey(title), row: headerRow, column, text: MADE_HEADING };
    columns.push({
      column,
      top: isMade ? headerRow : top,
      bottom,
      arrows: isMade ? [heading, ...arrows] : arrows,
    });
  }
  return { columns, skipped };
}

const headingKey = (section: string): string => hashed(`heading\n${section}`);

/** The headings of direction-of-travel columns, which are the add-in's own where it made the column. */
export function headingCells({ sections }: SheetAssessment): WantedArrow[] {
  return sections.flatMap(({ title, headerRow, columns: { direction } }) =>
    direction === null
      ? []
      : [{ key: headingKey(title), row: headerRow, column: direction, text: MADE_HEADING }],
  );
}

function isFree(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (valueAt(grid, row, column) !== "") return false;
  return true;
}

/** An indicator by its ID and name, in whatever case: a section's title may change with the month and does not count. */
const ownName = ({ id, name }: IndicatorAssessment): string => `${id ?? ""}\n${name}`.toLowerCase();

/** The IDs with names that more than one row of the sheet has: those are known with their section's title. */
function repeatedNames(sections: SheetAssessment["sections"]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { indicators } of sections) {
    for (const indicator of indicators) {
      const own = ownName(indicator);
      if (seen.has(own)) repeated.add(own);
      seen.add(own);
    }
  }
  return repeated;
}

/** Two indicators of the same section, ID and name are told apart by the order in which they stand. */
function numbered(key: string, known: Map<string, number>): string {
  const count = known.get(key) ?? 0;
  known.set(key, count + 1);
  return count === 0 ? key : `${key}-${count}`;
}

const KEY_LENGTH = 7;

/** A short name for a long text, so that keeping a row's old arrow costs a few bytes (the FNV-1a hash, twice over). */
function hashed(text: string): string {
  const half = (seed: number): string => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
    }
    return (hash >>> 0).toString(36);
  };
  return `${half(0x811c9dc5)}${half(0x5bd1e995)}`.slice(0, KEY_LENGTH);
}
