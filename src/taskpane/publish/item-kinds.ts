import type { PublishItemKind } from "../../actions";

/** How much weight an item has for those who read what is published. */
export type Seriousness = "wrong" | "doubtful" | "readers";

/** Where in the pane an item is put right. */
export type Fix = "narrative" | "applyRag" | "polarity" | "marks" | "cell";

interface KindOfItem {
  readonly seriousness: Seriousness;
  readonly title: string;
  readonly fix: Fix;
}

/** Each kind of item: how serious it is, what a group of them is called, and where it is put right. */
export const ITEM_KINDS: Readonly<Record<PublishItemKind, KindOfItem>> = {
  missingNarrative: { seriousness: "wrong", title: "Breaches without a narrative", fix: "narrative" },
  neverApplied: { seriousness: "wrong", title: "RAG not applied", fix: "applyRag" },
  outOfDate: { seriousness: "wrong", title: "RAG out of date", fix: "applyRag" },
  handMadeFill: { seriousness: "wrong", title: "Fills against the RAG", fix: "cell" },
  narrativeDoubt: { seriousness: "wrong", title: "Narratives against the figures", fix: "narrative" },
  targetNotUnderstood: { seriousness: "wrong", title: "Targets not understood", fix: "cell" },
  unreadableFigure: { seriousness: "wrong", title: "Cells that could not be read", fix: "cell" },
  polarityContradictsTarget: { seriousness: "wrong", title: "Polarity against its target", fix: "polarity" },
  polarityNotUnderstood: { seriousness: "doubtful", title: "Polarity not understood", fix: "polarity" },
  toleranceNotUnderstood: { seriousness: "doubtful", title: "Tolerance not understood", fix: "cell" },
  unchangedNarrative: { seriousness: "doubtful", title: "Unchanged narratives", fix: "narrative" },
  latestPeriodEmpty: { seriousness: "doubtful", title: "Latest period empty", fix: "cell" },
  narrativeForNoIndicator: { seriousness: "doubtful", title: "Narratives for no indicator", fix: "cell" },
  duplicateId: { seriousness: "doubtful", title: "IDs that stand twice", fix: "cell" },
  assumedPolarity: { seriousness: "doubtful", title: "Assumed polarity", fix: "polarity" },
  colourOnly: { seriousness: "readers", title: "Colour as the only signal", fix: "marks" },
};

/** Every kind, in the order of the table. */
export const PUBLISH_KINDS: readonly PublishItemKind[] = Object.keys(ITEM_KINDS).filter(
  (kind): kind is PublishItemKind => kind in ITEM_KINDS,
);

/** The most serious first. */
export const SERIOUSNESS: readonly { readonly name: Seriousness; readonly title: string }[] = [
  { name: "wrong", title: "Readers would be misled" },
  { name: "doubtful", title: "Worth a second look" },
  { name: "readers", title: "Some readers would miss it" },
];
