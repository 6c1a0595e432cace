import type { A1Address } from "../../scorecard/sheet/position";
import type { Settings } from "../../scorecard/settings/settings";
import type { IndicatorChoice } from "./indicator-choice";
import type { LayoutRequest } from "./layout-request";
import type { SettingsFileRequest } from "./settings-file";
import type { NarrativeCallbacks } from "./narrative-request";
import type { PublishCallbacks } from "./publishing";
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
  readonly onLayout: (request: LayoutRequest) => void;
  readonly onSettingsFile: (request: SettingsFileRequest) => void;
  readonly onCancel: () => void;
  readonly onCloseMessage: () => void;
}
