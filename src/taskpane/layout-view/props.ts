import type { LayoutShown } from "../../actions";
import type { LayoutOrder } from "../../scorecard/by-hand/correct-layout";
import type { A1Address, RowIndex } from "../../scorecard/position";

/** What a person can ask of the view of the sheet as read. */
export type LayoutWish =
  | { readonly kind: "open" | "readAgain" | "close" }
  | { readonly kind: "correct"; readonly sheet: string; readonly order: LayoutOrder }
  /** Makes the order from the row of the cell that is selected in the workbook. */
  | { readonly kind: "pointAt"; readonly sheet: string; readonly order: (row: RowIndex) => LayoutOrder };

export interface LayoutViewProps {
  readonly shown: LayoutShown;
  readonly resting: boolean;
  readonly onLayout: (wish: LayoutWish) => void;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
}

/** What the parts of one sheet's view share. */
export type PartProps = Pick<LayoutViewProps, "resting" | "onLayout" | "onGoTo"> & {
  readonly sheet: string;
};
