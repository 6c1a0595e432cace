import type { SheetAssessment } from "../../scorecard/assessment";
import type { A1Address } from "../../scorecard/sheet/position";
import type { LayoutRequest } from "../state/layout-request";

/** What the list of problems shows, and what a person can ask of it. */
export interface ProblemsTabProps {
  readonly sheets: readonly SheetAssessment[];
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
  readonly onLayout: (request: LayoutRequest) => void;
}
