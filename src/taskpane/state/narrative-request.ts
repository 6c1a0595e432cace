import type { Agreement, Draft, Narratives } from "./narratives";

/** Words on their way into the sheet, with what their author has agreed to. */
export interface NarrativeRequest extends Draft {
  readonly agreement: Agreement;
}

/** What a person can ask of narratives. */
export interface NarrativeCallbacks {
  readonly onNarratives: (change: (before: Narratives) => Narratives) => void;
  readonly onWriteNarrative: (request: NarrativeRequest) => void;
}
