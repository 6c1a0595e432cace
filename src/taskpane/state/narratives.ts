import type { NarrativeQuestion } from "../../actions";
import type { A1Address } from "../../scorecard/sheet/position";

/** Which indicator a narrative is about, found again on the sheet by whatever is known of it. */
export interface NarrativePlace {
  readonly sheet: string;
  readonly section: string;
  readonly id: string | null;
  readonly name: string;
}

/** Words that a person typed and did not insert yet, exactly as typed. */
export interface Draft {
  readonly place: NarrativePlace;
  readonly text: string;
}

export type { NarrativeQuestion };

/** What a person has answered so far. */
export interface Agreement {
  readonly agreed: readonly NarrativeQuestion["kind"][];
  readonly shared: "ownParagraph" | "forAll";
}

/** What came of the last Insert. */
export type InsertAnswer =
  | { readonly kind: "asks"; readonly questions: readonly NarrativeQuestion[]; readonly agreement: Agreement }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "written"; readonly cell: A1Address; readonly remarks: readonly string[] };

/** The narratives being written in the pane. */
export interface Narratives {
  /** The indicator whose editor is open. */
  readonly open: NarrativePlace | null;
  /** By `placeKey`: they stay while the pane moves between indicators, tabs and sheets. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** About the indicator that is open. */
  readonly answer: InsertAnswer | null;
}

export const placeKey = ({ sheet, section, id, name }: NarrativePlace): string =>
  JSON.stringify([sheet, section, id, name]);

export const NOTHING_AGREED: Agreement = { agreed: [], shared: "ownParagraph" };

export const editorOpened = (before: Narratives, place: NarrativePlace): Narratives => ({
  ...before,
  open: place,
  answer: null,
});

export const editorClosed = (before: Narratives): Narratives => ({ ...before, open: null, answer: null });

/** The words as typed; those that say just what the sheet says are no draft. What was asked of older words is dropped. */
export function typed(
  before: Narratives,
  place: NarrativePlace,
  text: string,
  onTheSheet: string,
): Narratives {
  const key = placeKey(place);
  const drafts =
    text === onTheSheet ? without(before.drafts, key) : { ...before.drafts, [key]: { place, text } };
  return { ...before, drafts, answer: null };
}

export const discarded = (before: Narratives, place: NarrativePlace): Narratives => ({
  ...before,
  drafts: without(before.drafts, placeKey(place)),
  answer: null,
});

/** The person left the sheet as it is. */
export const answerClosed = (before: Narratives): Narratives => ({ ...before, answer: null });

/** What came of an Insert; it is shown only where its editor is still open. */
export function answered(before: Narratives, place: NarrativePlace, answer: InsertAnswer): Narratives {
  const isOpen = before.open !== null && placeKey(before.open) === placeKey(place);
  return isOpen ? { ...before, answer } : before;
}

/** The words are in the sheet: the draft goes, unless more was typed meanwhile. */
export function written(before: Narratives, { place, text }: Draft, answer: InsertAnswer): Narratives {
  const key = placeKey(place);
  const isSame = before.drafts[key]?.text === text;
  return answered(isSame ? { ...before, drafts: without(before.drafts, key) } : before, place, answer);
}

function without(drafts: Narratives["drafts"], key: string): Narratives["drafts"] {
  return Object.fromEntries(Object.entries(drafts).filter(([one]) => one !== key));
}
