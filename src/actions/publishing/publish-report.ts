import type { Publication } from "../../scorecard/publishing/publication";
import { addressAt } from "../../scorecard/sheet/position";
import { reportOf, type Report } from "../report";
import { PUBLISH_ITEMS } from "./publish-item-kinds";
import type { PublishChecked } from "./publish-check";
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

/** Items as plain JSON, in their order. */
export const reportedItems = (items: readonly PublishItem[]): ReportedItem[] =>
  items.map((item) => {
    const { key, kind, sheet, what, accepted } = item;
    return { key, kind, sheet, cell: addressAt(item), what, why: PUBLISH_ITEMS[kind].why, accepted };
  });

/** The report on what was found before publishing. */
export const publishReportOf = ({
  assessments,
  items,
  publications,
}: Pick<PublishChecked, "assessments" | "items" | "publications">): PublishReport => ({
  ...reportOf(assessments),
  items: reportedItems(items),
  publications,
});
