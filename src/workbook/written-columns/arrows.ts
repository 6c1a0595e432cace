import type { WantedArrow, ArrowColumn } from "./written-cell";
import type { SheetAssessment } from "../../scorecard/assessment";
import type { Direction } from "../../scorecard/judgement/judgement-kinds";
import { type Grid, valueAt } from "../../scorecard/sheet/grid";
import { columnIndex, rowIndex, type ColumnIndex } from "../../scorecard/sheet/position";
import type { Settings } from "../../scorecard/settings/settings";
import type { RagPlan } from "./rag-words";
import { hashed, numbered, ownName, repeatedNames } from "./row-keys";

/** What stands in the direction-of-travel column (Rules, section 6); with fewer than two figures it is left empty. */
export const ARROWS: Readonly<Record<Direction, string>> = { up: "▲", down: "▼", same: "►", none: "" };

/** The heading of a column that the add-in makes. */
export const MADE_HEADING = "Direction of travel";

/** Why a section has no arrows. */
export type ArrowsSkipped = "noColumn" | "columnBesideIsInUse";

export interface ArrowPlan {
  /** What the RAG columns should say; nothing unless the settings have them written. */
  readonly rag: RagPlan;
  readonly columns: readonly ArrowColumn[];
  readonly skipped: readonly { readonly section: string; readonly why: ArrowsSkipped }[];
}

/**
 * The arrows that a sheet should show: in each section's direction-of-travel column; where it has none, in a new column
 * beside its last if the settings say so and nothing stands there, else none and the section is named. What the RAG columns
 * should say is planned apart, since most workbooks leave those alone.
 */
export function plannedArrows(
  grid: Grid,
  assessment: SheetAssessment,
  settings: Pick<Settings, "arrows">,
): Pick<ArrowPlan, "columns" | "skipped"> {
  const { sections } = assessment;
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

/** Every column that Apply may write: those of arrows, and those of RAG words. */
export const writtenColumns = ({ columns, rag }: ArrowPlan): readonly ArrowColumn[] => [
  ...columns,
  ...rag.words,
];

const headingKey = (section: string): string => hashed(`heading\n${section}`);

/** The headings of direction-of-travel columns, which are the add-in's own where it made the column. */
export function headingCells({ sections }: SheetAssessment): WantedArrow[] {
  return sections.flatMap(({ title, headerRow, columns: { direction } }) =>
    direction === null
      ? []
      : [{ key: headingKey(title), row: headerRow, column: direction, text: MADE_HEADING }],
  );
}

function isFree(grid: Grid, column: ColumnIndex, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (valueAt(grid, rowIndex(row), column) !== "") return false;
  return true;
}
