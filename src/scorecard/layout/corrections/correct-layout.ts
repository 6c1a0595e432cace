import { type Grid, columnInGrid, rowInGrid } from "../../sheet/grid";
import { cellsOf, type HeaderCells } from "../header-rows";
import { wordingOf } from "../../sheet/plain-text";
import { type ColumnIndex, type RowIndex, rowBelow, type GridRow } from "../../sheet/position";
import { findSections, type SectionLayout } from "../sections";
import { headingsOf, periodsAmong, placeOf, tellingHeadings } from "./headings";
import { AppliedCorrections } from "./applied-corrections";
import {
  NO_CORRECTIONS,
  withCorrections,
  withoutCorrection,
  type Correction,
  type CorrectedRole,
  type HeaderCorrection,
  type LayoutCorrections,
} from "./layout-corrections";
import { rowLabel } from "./row-label";

/** What a person asks for, by the cells that were shown; rows and columns count from the sheet's first. */
export type LayoutOrder =
  | {
      readonly kind: "role";
      readonly headerRow: RowIndex;
      readonly column: ColumnIndex;
      readonly heading: string;
      readonly role: CorrectedRole;
    }
  /** Makes a row the header of the section whose header stood in `headerRow`; of a new one where that is null. */
  | { readonly kind: "header"; readonly headerRow: RowIndex | null; readonly row: RowIndex }
  /** Says that a row is no header. */
  | { readonly kind: "noHeader"; readonly headerRow: RowIndex }
  | {
      readonly kind: "edge";
      readonly headerRow: RowIndex;
      readonly edge: "first" | "last";
      readonly row: RowIndex;
    }
  | { readonly kind: "newest"; readonly headerRow: RowIndex; readonly newest: "first" | "last" }
  | { readonly kind: "forget"; readonly correction: Correction };

export type CorrectedLayout =
  | { readonly kind: "corrected"; readonly layout: LayoutCorrections }
  | { readonly kind: "refused"; readonly why: NotCorrected };

/** Why a correction cannot be made: the sheet is not as it was shown, the row is blank, or it is not in the section. */
export type NotCorrected = "sheetChanged" | "blankRow" | "outsideSection";

/**
 * The corrections with one more, told in the words that stand in the cells now.
 *
 * Column D of the header in row 3 is headed `Goal`: `{ kind: "role", headerRow: 2, column: 3, heading: "Goal", role:
 * "target" }` → `columns: [{ heading: "goal", role: "target", beside: ["indicator", "goal"], … }]`.
 */
export function correctedLayout(grid: Grid, kept: LayoutCorrections, order: LayoutOrder): CorrectedLayout {
  if (order.kind === "forget") return corrected(withoutCorrection(kept, order.correction));
  const added = addedBy(grid, kept, order);
  return typeof added === "string"
    ? { kind: "refused", why: added }
    : corrected(withCorrections(kept, { ...NO_CORRECTIONS, ...added }));
}

const corrected = (layout: LayoutCorrections): CorrectedLayout => ({ kind: "corrected", layout });

type Added = Partial<LayoutCorrections> | NotCorrected;

function addedBy(
  grid: Grid,
  kept: LayoutCorrections,
  order: Exclude<LayoutOrder, { kind: "forget" }>,
): Added {
  if (order.kind === "header") return headerAdded(grid, order);
  const section = sectionAt(grid, kept, order.headerRow);
  const cells = section?.cells ?? cellsOf(grid, rowInGrid(grid, order.headerRow));
  const beside = tellingHeadings(cells);
  switch (order.kind) {
    case "role": {
      const column = columnInGrid(grid, order.column);
      const headings = headingsOf(cells);
      if ((headings[column] ?? "") !== wordingOf(order.heading)) return "sheetChanged";
      return { columns: [{ ...placeOf(headings, column), role: order.role, beside }] };
    }
    case "noHeader":
      return { headers: [headerCorrection(cells, false)] };
    case "newest":
      return { orders: [{ newest: order.newest, beside }] };
    case "edge":
      return section === undefined ? "sheetChanged" : edgeAdded(grid, section, order, beside);
  }
}

/** The section whose header stands in a row as the sheet is read now. */
const sectionAt = (grid: Grid, kept: LayoutCorrections, headerRow: RowIndex): SectionLayout | undefined =>
  findSections(grid, new AppliedCorrections(kept)).find(
    (one) => one.headerRow === rowInGrid(grid, headerRow),
  );

function headerCorrection(cells: HeaderCells, isHeader: boolean): HeaderCorrection {
  return { words: tellingHeadings(cells), hasPeriods: periodsAmong(cells).periods > 0, isHeader };
}

function headerAdded(grid: Grid, { headerRow, row }: Extract<LayoutOrder, { kind: "header" }>): Added {
  const cells = cellsOf(grid, rowInGrid(grid, row));
  if (periodsAmong(cells).filled === 0) return "blankRow";
  const chosen = headerCorrection(cells, true);
  if (headerRow === null || headerRow === row) return { headers: [chosen] };
  const before = headerCorrection(cellsOf(grid, rowInGrid(grid, headerRow)), false);
  const isAlike = JSON.stringify(before.words) === JSON.stringify(chosen.words);
  return { headers: isAlike ? [chosen] : [before, chosen] };
}

function edgeAdded(
  grid: Grid,
  { header, headerEnd, end, title }: SectionLayout,
  { edge, row }: Extract<LayoutOrder, { kind: "edge" }>,
  beside: readonly string[],
): Added {
  const chosen = rowInGrid(grid, row);
  if (chosen <= headerEnd || chosen >= end) return "outsideSection";
  const named = { name: header.name, id: header.roles.get("id") };
  const says = rowLabel(grid, chosen, named);
  if (says === "") return "blankRow";
  const isInside = (one: GridRow): boolean => one > headerEnd && one < end;
  const step = edge === "first" ? -1 : 1;
  let outside = rowBelow(chosen, step);
  while (isInside(outside) && rowLabel(grid, outside, named) === "") outside = rowBelow(outside, step);
  const beyond = isInside(outside) ? rowLabel(grid, outside, named) : null;
  return { rows: [{ edge, row: says, beyond, title: wordingOf(title), beside }] };
}
