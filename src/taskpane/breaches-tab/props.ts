import type { SheetAssessment } from "../../scorecard/assessment";
import type { A1Address } from "../../scorecard/sheet/position";
import type { Narratives } from "../state/narratives";
import type { NarrativeCallbacks } from "../state/narrative-request";

/** What the list of breaches shows, and what a person can ask of it. */
export interface BreachesTabProps extends NarrativeCallbacks {
  readonly sheets: readonly SheetAssessment[];
  readonly narratives: Narratives;
  /** Whether a section's own paragraph counts as the narrative of its breaches. */
  readonly sectionNarrativeCounts: boolean;
  readonly busy: boolean;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
}
