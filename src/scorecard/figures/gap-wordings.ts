import type { GapReason } from "./figure-kinds";

/**
 * How people say that there is no figure (Rules, section 2). Written in lower case with single spaces.
 * A `whole` wording must be the whole cell, so that `-5` and `closed` are not gaps; a `start` wording may go on
 * (`Not reported due to…`), up to the end of a word.
 */
export interface GapWording {
  readonly wording: string;
  readonly match: "whole" | "start";
  readonly reason: GapReason;
}

export const GAP_WORDINGS: readonly GapWording[] = [
  { wording: "n/a", match: "start", reason: "notApplicable" },
  { wording: "na", match: "whole", reason: "notApplicable" },
  { wording: "not applicable", match: "start", reason: "notApplicable" },
  { wording: "-", match: "whole", reason: "notApplicable" },
  { wording: "–", match: "whole", reason: "notApplicable" },
  { wording: "—", match: "whole", reason: "notApplicable" },
  { wording: "[z]", match: "whole", reason: "notApplicable" },
  { wording: "z", match: "whole", reason: "notApplicable" },
  { wording: "nyc", match: "start", reason: "notAvailable" },
  { wording: "not yet", match: "start", reason: "notAvailable" },
  { wording: "tbc", match: "start", reason: "notAvailable" },
  { wording: "tba", match: "start", reason: "notAvailable" },
  { wording: "to be confirmed", match: "start", reason: "notAvailable" },
  { wording: "not reported", match: "start", reason: "notAvailable" },
  { wording: "not available", match: "start", reason: "notAvailable" },
  { wording: "no data", match: "start", reason: "notAvailable" },
  { wording: "awaiting", match: "start", reason: "notAvailable" },
  { wording: "new measure", match: "start", reason: "notAvailable" },
  { wording: "new indicator", match: "start", reason: "notAvailable" },
  { wording: "annual kpi", match: "start", reason: "notAvailable" },
  { wording: "annual measure", match: "start", reason: "notAvailable" },
  { wording: "measured", match: "start", reason: "notAvailable" },
  { wording: "process commenced", match: "start", reason: "notAvailable" },
  { wording: "..", match: "whole", reason: "notAvailable" },
  { wording: "[x]", match: "whole", reason: "notAvailable" },
  { wording: "x", match: "whole", reason: "notAvailable" },
  { wording: "*", match: "whole", reason: "suppressed" },
  { wording: "[c]", match: "whole", reason: "suppressed" },
  { wording: "c", match: "whole", reason: "suppressed" },
  { wording: "suppressed", match: "start", reason: "suppressed" },
];

/** Excel's own error values, as a cell shows them. */
export const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
]);
