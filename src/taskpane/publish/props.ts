import type { A1Address } from "../../scorecard/position";
import type { NarrativeCallbacks } from "../narratives/props";
import type { TabName } from "../pane/pane-state";

/** What a person can ask for on the way to publishing. */
export type PublishWish =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "check" }
  | { readonly kind: "accept"; readonly keys: readonly string[]; readonly reason: string }
  | { readonly kind: "withdraw"; readonly keys: readonly string[] }
  | { readonly kind: "markAsPublished" }
  | { readonly kind: "makeExceptions" }
  | { readonly kind: "makeAccessible" };

export interface PublishCallbacks {
  readonly onPublish: (wish: PublishWish) => void;
}

/** Where items are put right, and what the view asks for. */
export interface ItemCallbacks extends PublishCallbacks, Pick<NarrativeCallbacks, "onNarratives"> {
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
  readonly onApplyToSheets: (names: readonly string[]) => void;
  /** Opens a tab; `search` is what the list of indicators starts with. */
  readonly onChooseTab: (tab: TabName, search?: string) => void;
}
