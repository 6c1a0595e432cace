import type { Actions } from "../actions/load-actions";
import type { PaneRequest } from "../actions/outcome-channel";
import type { goToCell } from "../actions/go-to-cell";
import { totalsOf } from "../scorecard/totals";
import { cellsIn } from "../workbook/area";
import type { HandMadeFill } from "../workbook/hand-made-fills";
import { appliedInWords, notesAfterApply } from "./after-apply-sentences";
import type { PaneEvent } from "./pane-state";
import {
  brokenInWords,
  CHECKED,
  clearedInWords,
  fillsRemovedInWords,
  NO_SCORECARD_SHEETS,
} from "./sentences";

type OutcomeOf<Name extends keyof Actions> = Actions[Name] extends (...given: never[]) => infer Answer
  ? Awaited<Answer>
  : never;

const refused = ({ refusal }: { readonly refusal: { readonly sentence: string } }): PaneEvent => ({
  kind: "refused",
  message: { intent: "error", sentence: refusal.sentence },
});

/** How many cells have a hand-made fill; where only some cells of a column do, the column counts as one. */
const cellsWithFills = (sheets: readonly { readonly fills: readonly HandMadeFill[] }[]): number =>
  sheets
    .flatMap(({ fills }) => fills)
    .reduce((sum, { area, isWhole }) => sum + (isWhole ? cellsIn(area) : 1), 0);

/** What the pane makes of each action's outcome: what was found and a sentence, or why it was refused. */
export function eventOfApply(outcome: OutcomeOf<"applyRag">): PaneEvent {
  if (outcome.kind === "refused") return refused(outcome);
  const { assessments, sheets } = outcome;
  return {
    kind: "found",
    findings: {
      sheets: assessments,
      totals: totalsOf(assessments),
      notes: notesAfterApply(outcome),
      handMadeFills: cellsWithFills(sheets),
    },
    message: { intent: "success", sentence: appliedInWords(outcome) },
  };
}

export function eventOfCheck(outcome: OutcomeOf<"check">): PaneEvent {
  if (outcome.kind === "refused") return refused(outcome);
  const { assessments } = outcome;
  return {
    kind: "found",
    findings: { sheets: assessments, totals: totalsOf(assessments), notes: [], handMadeFills: 0 },
    message: { intent: "info", sentence: CHECKED },
  };
}

export function eventOfClear(outcome: OutcomeOf<"clear">): PaneEvent {
  if (outcome.kind === "refused") return refused(outcome);
  return { kind: "cleared", message: { intent: "success", sentence: clearedInWords(outcome.sheets) } };
}

export function eventOfList(outcome: OutcomeOf<"listSheets">): PaneEvent {
  if (outcome.kind === "refused") return refused(outcome);
  const names = outcome.sheets.filter(({ isScorecard }) => isScorecard).map(({ name }) => name);
  if (names.length === 0)
    return { kind: "refused", message: { intent: "warning", sentence: NO_SCORECARD_SHEETS } };
  return { kind: "sheetsListed", names };
}

export function eventOfFills(outcome: OutcomeOf<"removeFills">): PaneEvent {
  if (outcome.kind === "refused") return refused(outcome);
  const removed = cellsWithFills(outcome.sheets);
  return { kind: "fillsRemoved", message: { intent: "success", sentence: fillsRemovedInWords(removed) } };
}

export const eventOfGoing = (outcome: Awaited<ReturnType<typeof goToCell>>): PaneEvent =>
  outcome.kind === "refused" ? refused(outcome) : { kind: "finished" };

/** A fault in the add-in itself, in words. */
export const eventOfFault = (fault: string): PaneEvent => ({
  kind: "refused",
  message: { intent: "error", sentence: brokenInWords(fault) },
});

/** What the ribbon asks the pane to show, once it is done. */
export function eventOfRequest(request: Exclude<PaneRequest, { kind: "chooseSheets" }>): PaneEvent {
  switch (request.kind) {
    case "applied":
      return eventOfApply(request.outcome);
    case "checked":
      return eventOfCheck(request.outcome);
    case "cleared":
      return eventOfClear(request.outcome);
    case "broken":
      return eventOfFault(request.fault);
  }
}
