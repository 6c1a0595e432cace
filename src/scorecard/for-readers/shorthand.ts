import type { GapReason } from "../figures/figure-kinds";

/**
 * What stands in place of nothing, and what it means. The shorthand is that of the Government Analysis Function:
 * https://analysisfunction.civilservice.gov.uk/policy-store/symbols-in-tables-definitions-and-help/
 */
export const SHORTHAND = {
  "[x]": "Not available: no figure has been reported, or what the cell holds could not be read.",
  "[z]":
    "Not applicable: nothing is expected here, for example in a period that the section does not report, or as the status of an indicator without a target.",
  "[c]": "Confidential: the figure is withheld so that nobody can be identified.",
} as const satisfies Readonly<Record<string, string>>;

export type Shorthand = keyof typeof SHORTHAND;

/** What each reason for a gap is in shorthand. */
export const SHORTHAND_OF: Readonly<Record<GapReason, Shorthand>> = {
  empty: "[x]",
  notAvailable: "[x]",
  notApplicable: "[z]",
  suppressed: "[c]",
  error: "[x]",
  unreadable: "[x]",
};
