import type { NarrativeState } from "../narratives/narrative-kinds";
import { byState, STATES, type Status } from "../judgement/states";
import { countOf, type StatusCounts } from "../judgement/status-counts";
import type { GapReason } from "../figures/figure-kinds";

/** What each status is called. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  ...byState((state) => STATES[state].name),
  none: "No colour",
};

/** `18 red`, `56 no colour`. */
export const countInWords = (counts: StatusCounts, status: Status): string =>
  `${String(countOf(counts, status))} ${STATUS_NAMES[status].toLowerCase()}`;

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
