import type { SheetAssessment } from "../../scorecard/assessment";
import { narrativeDoubts, type DoubtsByRow } from "../../scorecard/narrative-checks/narrative-doubts";
import type { IndicatorRow } from "../parts/indicator-rows";

/** What in an indicator's narrative contradicts the sheet, a sentence each. */
export type DoubtsOfRow = (row: IndicatorRow) => readonly string[];

/** What contradicts the sheets in their narratives, ready to be looked up. */
export function doubtsIn(sheets: readonly SheetAssessment[]): DoubtsOfRow {
  const bySheet = new Map<string, DoubtsByRow>(
    sheets.map(({ sheet, sections }) => [sheet, narrativeDoubts(sections)]),
  );
  return ({ sheet, indicator }) => bySheet.get(sheet)?.get(indicator.row) ?? [];
}
