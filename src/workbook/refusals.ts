/** Why an action was not done: the reason and what to do, in one sentence for a person. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly sentence: string;
}

export type RefusalKind = keyof typeof SENTENCES;

/** Every refusal and its sentence; `detail` is what only the moment knows. */
const SENTENCES = {
  noScorecard: (detail: string) => detail,
  sheetProtected: (sheet: string) =>
    `The sheet "${sheet}" is protected, so nothing was changed: unprotect it (Review, Unprotect Sheet) and try again.`,
  cellBeingEdited: () =>
    "A cell is being edited, so nothing was changed: press Enter to finish it, or Esc to leave it, and try again.",
  tooLarge: (sheet: string) =>
    `The sheet "${sheet}" is too large for Excel to hand over in one go: delete unused rows and columns, or split it, and try again.`,
  requestFailedHalfway: (detail: string) =>
    `Excel stopped half way (${detail}): no figure was changed, and some cells may have no colour yet; click again to complete it.`,
  settingsInvalid: (faults: string) => `The settings cannot be used: ${faults}.`,
  settingsFileInvalid: (fault: string) =>
    `This settings file cannot be used, so nothing was changed: ${fault}.`,
  sheetChanged: (sheet: string) =>
    `The sheet "${sheet}" has changed since it was shown, so the correction was not made: look at the sheet again and repeat it.`,
  blankRow: () => "The selected row is blank, so nothing was changed: select a cell in a row with text.",
  outsideSection: () =>
    "The selected row is not among the section's rows below its header, so nothing was changed: select a cell there.",
  selectionElsewhere: (sheets: string) =>
    `The selected cell is on another sheet, so nothing was changed: ${sheets}.`,
  hostTooOld: () =>
    "This Excel is too old for Scorecard RAG: it needs Microsoft 365, or Office 2021 or later.",
  cancelled: () => "Cancelled: nothing was changed.",
  madeForReaders: (sheet: string) =>
    `The sheet "${sheet}" was made by Scorecard RAG for readers: go to the scorecard sheet and try again from there.`,
  noSuchSheet: (name: string) => `The workbook has no sheet "${name}": choose one of its sheets.`,
  notAllClear: (open: string) =>
    `The scorecard was not marked as published: ${open} Fix it, or accept it with a reason, and try again.`,
  reasonMissing: () =>
    "Nothing was accepted: say in a few words why it can stay as it is, so that others can understand it later.",
  noSuchIndicator: (detail: string) => detail,
  narrativeEmpty: () =>
    "The narrative says nothing, so nothing was written: say what is behind the figure, what is being done and when results will show.",
  narrativeTooLong: (detail: string) =>
    `The narrative is too long for a cell, which holds 32,767 characters (${detail}), so nothing was written: shorten it.`,
  narrativeUnwritable: (detail: string) =>
    `The narrative holds a character that no cell can hold (${detail}), so nothing was written: delete it, or type it again.`,
  narrativeNamesOthers: (heading: string) =>
    `A line of the narrative begins with "${heading}", which would be read as another narrative, so nothing was written: begin the line with other words, or write it for that ID.`,
  narrativeHasNoPlace: (detail: string) => detail,
  narrativeInSeveralCells: (cell: string) =>
    `The narrative stands in several cells of the row of ${cell}, so nothing was written: put its words into one cell, and try again.`,
  narrativeOverFormula: (cells: string) =>
    `${cells} holds a formula, which is never overwritten, so nothing was written: change the formula, or what it takes its text from.`,
  narrativeHalfway: (detail: string) =>
    `Excel stopped half way (${detail}): look at the section's narratives, undo what is not right (Ctrl+Z), and try again.`,
  hostError: (detail: string) => `Excel could not do it (${detail}): nothing was changed; try again.`,
} as const satisfies Readonly<Record<string, (detail: string) => string>>;

export const refusal = (kind: RefusalKind, detail = ""): Refusal => ({
  kind,
  sentence: SENTENCES[kind](detail),
});

/** Codes of Office.js that say which refusal it is (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
const REFUSAL_OF_CODE: Readonly<Record<string, RefusalKind>> = {
  InvalidOperationInCellEditMode: "cellBeingEdited",
  AccessDenied: "sheetProtected",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotFound: "hostTooOld",
  ItemNotFound: "noSuchSheet",
};

/** The code and message of an error of Office.js; null for any other error, which is a fault of ours. */
export function hostErrorOf(error: unknown): { readonly code: string; readonly message: string } | null {
  if (typeof error !== "object" || error === null || !("code" in error) || !("message" in error)) return null;
  const { code, message } = error;
  return typeof code === "string" && typeof message === "string" ? { code, message } : null;
}

/** The refusal that an error of Office.js means for the sheet that was being read or painted. */
export function refusalOf(error: unknown, sheet: string): Refusal {
  const host = hostErrorOf(error);
  if (host === null) throw error;
  const kind = REFUSAL_OF_CODE[host.code];
  return kind === undefined ? refusal("hostError", `${host.code}: ${host.message}`) : refusal(kind, sheet);
}

/** Errors that come before anything is done. */
const BEFORE_ALL = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "AccessDenied",
]);

/** The refusal that an error means once writing had begun: `kind` says so where some of it may have been done. */
export function refusalHalfway(
  error: unknown,
  sheet: string,
  kind: "requestFailedHalfway" | "narrativeHalfway",
): Refusal {
  const host = hostErrorOf(error);
  if (host === null || BEFORE_ALL.has(host.code)) return refusalOf(error, sheet);
  return refusal(kind, `${host.code}: ${host.message}`);
}

/** Whether Excel would not take or give so much at once. */
export function isTooLarge(error: unknown): boolean {
  return REFUSAL_OF_CODE[hostErrorOf(error)?.code ?? ""] === "tooLarge";
}
