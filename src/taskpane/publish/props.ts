import type { PublishCallbacks } from "../state/publishing";
import type { A1Address } from "../../scorecard/sheet/position";
import type { NarrativeCallbacks } from "../state/narrative-request";
import type { TabName } from "../state/pane-state";

/** Where items are put right, and what the view asks for. */
export interface ItemCallbacks extends PublishCallbacks, Pick<NarrativeCallbacks, "onNarratives"> {
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
  readonly onApplyToSheets: (names: readonly string[]) => void;
  /** Opens a tab; `search` is what the list of indicators starts with. */
  readonly onChooseTab: (tab: TabName, search?: string) => void;
}
