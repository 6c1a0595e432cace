import type { SheetAssessment } from "../../scorecard/assessment";
import type { Publication } from "../../scorecard/publishing/publication";
import { addressAt } from "../../scorecard/sheet/position";
import { reportOf, type Report } from "../report";
import { PUBLISH_ITEMS } from "./publish-item-kinds";
import type { PublishItem } from "./publish-items";

/** An item as plain JSON: its cell in A1 notation, and why it matters to readers. */
export interface ReportedItem extends Pick<PublishItem, "key" | "kind" | "sheet" | "what" | "accepted"> {
  readonly cell: string;
  readonly why: string;
}

/** What was read and judged, with what to look at before it is published and what was published before. */
export interface PublishReport extends Report {
  readonly items: readonly ReportedItem[];
  readonly publications: readonly Publication[];
}

export const reportedItems = (items: readonly PublishItem[]): ReportedItem[] =>
  items.map((item) => {
    const { key, kind, sheet, what, accepted } = item;
    return { key, kind, sheet, cell: addressAt(item), what, why: PUBLISH_ITEMS[kind].why, accepted };
  });

export const publishReportOf = (
  assessments: readonly SheetAssessment[],
  items: readonly PublishItem[],
  publications: readonly Publication[],
): PublishReport => ({ ...reportOf(assessments), items: reportedItems(items), publications });
