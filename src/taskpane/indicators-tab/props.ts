import type { IndicatorChoice } from "../state/indicator-choice";
import type { SheetAssessment } from "../../scorecard/assessment";
import type { A1Address } from "../../scorecard/sheet/position";
import type { Settings } from "../../scorecard/settings/settings";

/** What the list of indicators shows, and what a person can ask of it. */
export interface IndicatorsTabProps {
  /** What the search starts with. */
  readonly search?: string;
  readonly sheets: readonly SheetAssessment[];
  /** The settings by which the sheets were judged: they tell a person's choices from what the sheet says. Null before any were read. */
  readonly settings: Settings | null;
  /** True while an action runs: no choice can then be made. */
  readonly busy: boolean;
  readonly onChoose: (choice: IndicatorChoice) => void;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
}
