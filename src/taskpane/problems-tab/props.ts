import type { SheetAssessment } from "../../scorecard/assessment";
import type { A1Address } from "../../scorecard/position";
import type { LayoutWish } from "../layout-view/props";

/** What the list of problems shows, and what a person can ask of it. */
export interface ProblemsTabProps {
  readonly sheets: readonly SheetAssessment[];
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
  readonly onLayout: (wish: LayoutWish) => void;
}
