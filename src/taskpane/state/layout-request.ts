import { type LayoutOrder } from "../../scorecard/layout/corrections/correct-layout";
import { type RowIndex } from "../../scorecard/sheet/position";

/** What a person can ask of the view of the sheet as read. */
export type LayoutRequest =
  | { readonly kind: "open" | "readAgain" | "close" }
  | { readonly kind: "correct"; readonly sheet: string; readonly order: LayoutOrder }
  /** Makes the order from the row of the cell that is selected in the workbook. */
  | { readonly kind: "pointAt"; readonly sheet: string; readonly order: (row: RowIndex) => LayoutOrder };
