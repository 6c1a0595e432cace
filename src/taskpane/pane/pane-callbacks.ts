import type { A1Address } from "../../scorecard/position";
import type { Settings } from "../../scorecard/settings";
import type { IndicatorChoice } from "../indicators-tab/props";
import type { LayoutWish } from "../layout-view/props";
import type { SettingsFileWish } from "../settings-file/props";
import type { NarrativeCallbacks } from "../narratives/props";
import type { PublishCallbacks } from "../publish/props";
import type { TabName } from "./pane-state";

/** What a person can ask for in the pane. */
export interface PaneCallbacks extends NarrativeCallbacks, PublishCallbacks {
  readonly onChooseTab: (tab: TabName, search?: string) => void;
  readonly onApply: () => void;
  readonly onCheck: () => void;
  readonly onClear: () => void;
  readonly onListSheets: () => void;
  readonly onToggleSheet: (name: string) => void;
  readonly onApplyToSheets: (names: readonly string[]) => void;
  readonly onCloseList: () => void;
  readonly onAskAboutFills: () => void;
  readonly onRemoveFills: (sheets: readonly string[]) => void;
  readonly onKeepFills: () => void;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
  readonly onKeepUpToDate: (on: boolean) => void;
  readonly onChangeSettings: (change: Partial<Settings>) => void;
  readonly onChoose: (choice: IndicatorChoice) => void;
  readonly onForgetSettings: () => void;
  readonly onLayout: (wish: LayoutWish) => void;
  readonly onSettingsFile: (wish: SettingsFileWish) => void;
  readonly onCancel: () => void;
  readonly onCloseMessage: () => void;
}
