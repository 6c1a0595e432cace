import type { SheetAssessment } from "../../scorecard/assessment";
import { rowOf } from "../parts/cell-row";
import { shortName, indicatorRowsOf, type IndicatorRow } from "../parts/indicator-rows";
import type { PublishItem } from "../state/publish-findings";

/**
 * Finds the indicator that an item is about: the one of the item's row, or one whose narrative is in the item's cell;
 * where several have theirs in one cell, the one that the item names.
 */
export function rowsOfItems(
  sheets: readonly SheetAssessment[],
): (item: PublishItem) => IndicatorRow | undefined {
  const rows = indicatorRowsOf(sheets);
  return ({ sheet, cell, what }) => {
    const ofSheet = rows.filter((row) => row.sheet === sheet);
    const inRow = ofSheet.find(({ indicator }) => indicator.row + 1 === rowOf(cell));
    if (inRow !== undefined) return inRow;
    const told = ofSheet.filter(({ indicator }) => indicator.narrative.cell === cell);
    return told.find(({ indicator }) => what.includes(`${shortName(indicator)} `)) ?? told[0];
  };
}
