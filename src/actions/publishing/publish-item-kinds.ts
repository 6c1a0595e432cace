import type { Problem } from "../../scorecard/problems/problem";

/**
 * What the check before publishing looks for, most serious first, and why each matters to whoever reads the scorecard. A new
 * kind is a line here, in its place.
 */
export const WHY_IT_MATTERS = {
  missingNarrative: "A red figure without an explanation is what readers notice first and ask about.",
  neverApplied: "Readers see no colours, so nobody can tell at a glance what is off target.",
  outOfDate: "Readers see a colour or an arrow that the figures no longer bear out.",
  handMadeFill: "Two colours that disagree leave readers not knowing which of them to believe.",
  narrativeDoubt: "Words that contradict the figure beside them cost the whole scorecard its credit.",
  unchangedNarrative: "The same words as before tell readers that nobody has looked at this figure since.",
  targetNotUnderstood: "Without a target that is understood the figure is shown without any judgement.",
  unreadableFigure: "A cell that cannot be read is left out of every count and comparison.",
  polarityContradictsTarget: "If good is the other way round, green stands where red should.",
  polarityNotUnderstood: "The row is judged by a guess in place of what the sheet means to say.",
  toleranceNotUnderstood: "The row is judged by the usual tolerance in place of its own.",
  latestPeriodEmpty: "Readers cannot tell whether a figure is late, not collected or forgotten.",
  narrativeForNoIndicator: "The words are shown with no indicator, so some figure goes without them.",
  duplicateId: "A reader cannot tell which indicator the ID means, and a narrative for it covers both.",
  assumedPolarity: "If good is the other way round, green stands where red should: only you can know.",
  colourOnly:
    "About one man in twelve does not tell red from green, and a printed copy may have no colours at all.",
} as const;

export type PublishItemKind = keyof typeof WHY_IT_MATTERS;

const IN_ORDER = Object.keys(WHY_IT_MATTERS);

/** The place of a kind among the others: the more serious, the smaller. */
export const seriousnessOf = (kind: PublishItemKind): number => IN_ORDER.indexOf(kind);

/** The problems of a sheet that are looked at before publishing; others are remarks. */
export const KIND_OF_PROBLEM: Readonly<Partial<Record<Problem["kind"], PublishItemKind>>> = {
  unreadableFigure: "unreadableFigure",
  targetNotUnderstood: "targetNotUnderstood",
  polarityContradictsTarget: "polarityContradictsTarget",
  polarityNotUnderstood: "polarityNotUnderstood",
  toleranceNotUnderstood: "toleranceNotUnderstood",
  narrativeForNoIndicator: "narrativeForNoIndicator",
  duplicateId: "duplicateId",
};
