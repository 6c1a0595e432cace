import type { NarrativeState } from "../narratives/narrative-kinds";
import type { GapReason } from "../figures/figure-kinds";

/** What is said of a cell that holds no figure. */
export const GAP_WORDS: Readonly<Record<GapReason, string>> = {
  empty: "empty",
  notApplicable: "not applicable",
  notAvailable: "not available yet",
  suppressed: "suppressed",
  error: "an Excel error",
  unreadable: "not readable",
};

/** How the narrative of an indicator stands. */
export const NARRATIVE_WORDS: Readonly<Record<NarrativeState, string>> = {
  missing: "Narrative missing",
  unchanged: "Narrative unchanged since an earlier period",
  present: "Narrative written",
  notNeeded: "No narrative needed",
};
