import type { PaneEvent } from "./pane-state";
import { brokenInWords } from "./sentences";

/** A fault in the add-in itself, in words. */
export const eventOfFault = (fault: string): PaneEvent => ({
  kind: "refused",
  message: { intent: "error", sentence: brokenInWords(fault) },
});
