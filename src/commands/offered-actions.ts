import { loadActions, type Actions } from "../actions/load-actions";

/** The actions that a caller in this page may ask for by `ScorecardRag.applyRag(…)`, the very ones behind the buttons. */
type Offered = Pick<
  Actions,
  | "applyRag"
  | "check"
  | "clear"
  | "listSheets"
  | "makeExceptionsSheet"
  | "makeAccessibleCopy"
  | "publishCheck"
  | "markAsPublished"
  | "writeNarrative"
>;

declare global {
  var ScorecardRag: Offered | undefined;
}

/** Puts the actions within reach of the headless runner, which calls what a person's click calls. */
export function offerActions(): void {
  globalThis.ScorecardRag = {
    applyRag: async (...given) => (await loadActions()).applyRag(...given),
    check: async (...given) => (await loadActions()).check(...given),
    clear: async (...given) => (await loadActions()).clear(...given),
    makeExceptionsSheet: async (...given) => (await loadActions()).makeExceptionsSheet(...given),
    makeAccessibleCopy: async (...given) => (await loadActions()).makeAccessibleCopy(...given),
    publishCheck: async (...given) => (await loadActions()).publishCheck(...given),
    markAsPublished: async (...given) => (await loadActions()).markAsPublished(...given),
    listSheets: async (...given) => (await loadActions()).listSheets(...given),
    writeNarrative: async (...given) => (await loadActions()).writeNarrative(...given),
  };
}
