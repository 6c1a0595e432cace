/** How much weight items have for those who read what is published, the most first, and what the pane calls their list. */
export const SERIOUSNESS = [
  { name: "wrong", title: "Readers would be misled" },
  { name: "doubtful", title: "Worth a second look" },
  { name: "readers", title: "Some readers would miss it" },
] as const;

export type Seriousness = (typeof SERIOUSNESS)[number]["name"];

/** Where in the pane an item is put right. */
export type Fix = "narrative" | "applyRag" | "polarity" | "marks" | "cell";

/** What there is to know of items of a kind. */
export interface ItemKind {
  readonly seriousness: Seriousness;
  /** What a list of them is called. */
  readonly title: string;
  /** Why they matter to whoever reads the scorecard. */
  readonly why: string;
  readonly fix: Fix;
}

/** What the check before publishing looks for, the most serious first. A new kind is an entry here, in its place. */
export const PUBLISH_ITEMS = {
  missingNarrative: {
    seriousness: "wrong",
    title: "Breaches without a narrative",
    why: "A red figure without an explanation is what readers notice first and ask about.",
    fix: "narrative",
  },
  neverApplied: {
    seriousness: "wrong",
    title: "RAG not applied",
    why: "Readers see no colours, so nobody can tell at a glance what is off target.",
    fix: "applyRag",
  },
  outOfDate: {
    seriousness: "wrong",
    title: "RAG out of date",
    why: "Readers see a colour or an arrow that the figures no longer bear out.",
    fix: "applyRag",
  },
  handMadeFill: {
    seriousness: "wrong",
    title: "Fills that disagree with the RAG",
    why: "Two colours that disagree leave readers not knowing which of them to believe.",
    fix: "cell",
  },
  narrativeDoubt: {
    seriousness: "wrong",
    title: "Narratives that disagree with the figures",
    why: "Words that contradict the figure beside them cost the whole scorecard its credibility.",
    fix: "narrative",
  },
  targetNotUnderstood: {
    seriousness: "wrong",
    title: "Targets not understood",
    why: "Without a target that can be read, the figure is shown without any judgement.",
    fix: "cell",
  },
  unreadableFigure: {
    seriousness: "wrong",
    title: "Cells that could not be read",
    why: "A cell that cannot be read is left out of every count and comparison.",
    fix: "cell",
  },
  polarityContradictsTarget: {
    seriousness: "wrong",
    title: "Polarity that contradicts its target",
    why: "If good is the other way round, green appears where red should.",
    fix: "polarity",
  },
  unchangedNarrative: {
    seriousness: "doubtful",
    title: "Unchanged narratives",
    why: "The same words as before tell readers that nobody has looked at this figure since.",
    fix: "narrative",
  },
  polarityNotUnderstood: {
    seriousness: "doubtful",
    title: "Polarity not understood",
    why: "The row is judged by a guess instead of by what the sheet means to say.",
    fix: "polarity",
  },
  toleranceNotUnderstood: {
    seriousness: "doubtful",
    title: "Tolerance not understood",
    why: "The row is judged by the usual tolerance instead of its own.",
    fix: "cell",
  },
  latestPeriodEmpty: {
    seriousness: "doubtful",
    title: "Latest period empty",
    why: "Readers cannot tell whether a figure is late, not collected or forgotten.",
    fix: "cell",
  },
  narrativeForNoIndicator: {
    seriousness: "doubtful",
    title: "Narratives with no indicator",
    why: "The words belong to no indicator, so some figure is left without them.",
    fix: "cell",
  },
  duplicateId: {
    seriousness: "doubtful",
    title: "IDs used twice",
    why: "A reader cannot tell which indicator the ID means, and a narrative for it covers both.",
    fix: "cell",
  },
  assumedPolarity: {
    seriousness: "doubtful",
    title: "Assumed polarity",
    why: "If good is the other way round, green appears where red should: only you can know.",
    fix: "polarity",
  },
  colourOnly: {
    seriousness: "readers",
    title: "Colour as the only signal",
    why: "About one man in twelve cannot tell red from green, and a printed copy may have no colours at all.",
    fix: "marks",
  },
} satisfies Readonly<Record<string, ItemKind>>;

export type PublishItemKind = keyof typeof PUBLISH_ITEMS;

export type ItemKinds<Kind extends string> = Readonly<Record<Kind, ItemKind>>;

/** The kinds of a seriousness, in the order of their table. */
export function kindsOf<Kind extends string>(kinds: ItemKinds<Kind>, seriousness: Seriousness): Kind[] {
  const found: Kind[] = [];
  for (const kind in kinds) if (kinds[kind].seriousness === seriousness) found.push(kind);
  return found;
}

/** Items in the one order in which they are reported and shown: by seriousness, then by kind in the order of the table. */
export function mostSeriousFirst<Kind extends string, Item extends { readonly kind: Kind }>(
  kinds: ItemKinds<Kind>,
  items: readonly Item[],
): Item[] {
  const found: Item[] = [];
  for (const { name } of SERIOUSNESS)
    for (const kind of kindsOf(kinds, name)) found.push(...items.filter((item) => item.kind === kind));
  return found;
}
