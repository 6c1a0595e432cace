/** What a person can ask for: ribbon, pane and runner call these and nothing below them. */
export { applyRag, type Applied } from "./apply-rag";
export type { SheetAfterApply } from "./after-apply";
export { check, type Checked } from "./check";
export { choose } from "./choose";
export { clear, type Cleared } from "./clear";
export { listSheets, type ListedSheets } from "./list-sheets";
export type { ActionOptions, Outcome } from "./outcome";
export { makeAccessibleCopy, type AccessibleCopyMade } from "./accessible-copy";
export { makeExceptionsSheet, type ExceptionsSheetMade } from "./exceptions-sheet";
export { findOutOfDate, type Compared, type OutOfDateRow, type SheetStanding } from "./out-of-date";
export { removeFills, type FillsRemoved } from "./remove-fills";
export type { Report } from "./report";
export type { Scope } from "./scope";
export { changeSettings, readSettings, resetSettings, type WithSettings } from "./settings";
export { watch, type Watching, type WorkbookEvent } from "./watch";
