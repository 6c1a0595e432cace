/** What a person can ask for: ribbon, pane and runner call these and nothing below them. */
export { acceptItems, withdrawAcceptance } from "./accept-items";
export { applyRag, type Applied } from "./apply-rag";
export type { SheetAfterApply } from "./after-apply";
export { check, type Checked } from "./check";
export { choose } from "./choose";
export { clear, type Cleared } from "./clear";
export { listSheets, type ListedSheets } from "./list-sheets";
export { markAsPublished, type MarkedAsPublished, type PublishOptions } from "./mark-as-published";
export type { ActionOptions, Outcome } from "./outcome";
export { makeAccessibleCopy, type AccessibleCopyMade } from "./accessible-copy";
export { makeExceptionsSheet, type ExceptionsSheetMade } from "./exceptions-sheet";
export { findOutOfDate, type Compared, type OutOfDateRow, type SheetStanding } from "./out-of-date";
export { publishCheck, type PublishChecked } from "./publish-check";
export type { PublishItemKind } from "./publish-item-kinds";
export type { PublishItem } from "./publish-items";
export { removeFills, type FillsRemoved } from "./remove-fills";
export type { Report } from "./report";
export type { Scope } from "./scope";
export { changeSettings, readSettings, resetSettings, type WithSettings } from "./settings";
export { watch, type Watching, type WorkbookEvent } from "./watch";
export {
  writeNarrative,
  type NarrativeOrder,
  type NarrativeQuestion,
  type NarrativeWritten,
} from "./write-narrative";
