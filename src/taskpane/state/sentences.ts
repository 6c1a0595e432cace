import type { Totals } from "../../scorecard/assessment";
import type { Task } from "./pane-state";

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** What the pane says while it works. */
export const WORKING: Readonly<Record<Task, string>> = {
  looking: "Reading and judging…",
  applying: "Reading, judging and colouring…",
  keeping: "Bringing RAG up to date…",
  clearing: "Taking the colours and arrows off…",
  listing: "Looking for scorecard sheets…",
  removingFills: "Removing the old fills…",
  saving: "Saving…",
  writing: "Writing into the sheet…",
  checking: "Checking what is still open…",
  making: "Making sheets for readers…",
};

/** What is said once settings and choices are kept. */
export const SETTINGS_SAVED = "Saved in this workbook. Apply RAG shows it on the sheet.";
export const CHOICE_SAVED = "Your choice is saved in this workbook. Apply RAG shows it on the sheet.";

/** `18 breaches, 12 without a narrative.` */
export function breachesInWords({ breaches, withoutNarrative }: Totals): string {
  if (breaches === 0) return "No breaches.";
  const missing =
    withoutNarrative === 0 ? "all with a narrative" : `${String(withoutNarrative)} without a narrative`;
  return `${counted(breaches, "breach", "breaches")}, ${missing}.`;
}

/** `3 cells under the new colours still have fills that somebody made by hand.` */
export const fillsInWords = (count: number): string =>
  `${counted(count, "cell under the new colours still has a fill", "cells under the new colours still have fills")} made by hand.`;

/** What is asked before fills go. */
export const ASK_ABOUT_FILLS = {
  title: "Remove the old fills?",
  question: (count: number): string =>
    `This takes the hand-made fill off ${counted(count, "period cell", "period cells")}. Excel's Undo brings them back. Figures and fonts stay as they are.`,
  yes: "Remove fills",
  no: "Keep them",
} as const;

/** What the pane says of fills once they are gone. */
export const fillsRemovedInWords = (count: number): string =>
  `${counted(count, "fill was", "fills were")} removed. Undo, or Clear, brings them back.`;

export const sheetsChosenInWords = (chosen: number, all: number): string =>
  `${String(chosen)} of ${counted(all, "scorecard sheet", "scorecard sheets")} chosen`;

/** What is said of a fault in the add-in itself: the sheet may be half done, and one more click completes it. */
export const brokenInWords = (fault: string): string =>
  `Something went wrong inside the add-in, and it may not have finished: ${fault}. No figure was changed. Please try again.`;

/** `Cleared 24 colour rules and 38 arrow cells.`, or that there was nothing to clear. */
export function clearedInWords(
  sheets: readonly { readonly rules: number; readonly cells: number }[],
): string {
  const rules = sheets.reduce((sum, sheet) => sum + sheet.rules, 0);
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  if (rules + cells === 0) return "There was nothing to clear.";
  return `Cleared ${counted(rules, "colour rule", "colour rules")} and ${counted(cells, "arrow cell", "arrow cells")}. Everything else is as it was.`;
}

export const NO_SCORECARD_SHEETS =
  "No sheet of this workbook holds a scorecard: a heading row with an indicator column, at least two periods, and a target, polarity or direction of travel.";
