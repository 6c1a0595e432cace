/** What a person can ask for: ribbon, pane and runner call these and nothing below them. */
export { acceptItems, withdrawAcceptance } from "./publishing/accept-items";
export { applyRag, type Applied } from "./apply-rag";
export type { SheetAfterApply } from "./after-apply";
export { check, type Checked } from "./check";
export { choose } from "./settings/choose";
export { clear, type Cleared } from "./clear";
export { correctLayout, readLayout, readSelection, type LayoutShown } from "./settings/layout";
export { listSheets, type ListedSheets } from "./list-sheets";
export { markAsPublished, type MarkedAsPublished, type PublishOptions } from "./publishing/mark-as-published";
export type { ActionOptions, Outcome } from "./outcome";
export { makeAccessibleCopy, type AccessibleCopyMade } from "./sheets-for-readers/accessible-copy";
export { makeExceptionsSheet, type ExceptionsSheetMade } from "./sheets-for-readers/exceptions-sheet";
export { findOutOfDate, type Compared, type OutOfDateRow, type SheetStanding } from "./out-of-date";
export { publishCheck, type PublishChecked } from "./publishing/publish-check";
export type { PublishItemKind } from "./publishing/publish-item-kinds";
export type { PublishItem } from "./publishing/publish-items";
export { removeFills, type FillsRemoved } from "./remove-fills";
export type { Report } from "./report";
export type { Scope } from "./read-and-judge/scope";
export { changeSettings, readSettings, resetSettings, type WithSettings } from "./settings/settings";
export {
  exportSettings,
  importSettings,
  previewSettings,
  type ExportedSettings,
  type SettingsPreview,
} from "./settings/settings-file";
export { watch, type Watching, type WorkbookEvent } from "./watch";
export {
  writeNarrative,
  type NarrativeOrder,
  type NarrativeQuestion,
  type NarrativeWritten,
} from "./write-narrative";
