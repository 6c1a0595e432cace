import type { SheetAssessment } from "../../scorecard/assessment";
import { indicatorRowsOf, type IndicatorRow } from "../parts/indicator-rows";
import type { PublishItem } from "../state/publish-findings";

/** Finds the indicator that an item is about, with where it stands. */
export function rowsOfItems(
  sheets: readonly SheetAssessment[],
): (item: PublishItem) => IndicatorRow | undefined {
  const rows = indicatorRowsOf(sheets);
  return (item) =>
    rows.find(({ sheet, indicator }) => sheet === item.sheet && indicator.row === item.indicator?.row);
}
