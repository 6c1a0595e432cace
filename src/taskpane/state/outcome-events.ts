import type {
  Applied,
  Checked,
  Cleared,
  Compared,
  FillsRemoved,
  ListedSheets,
  Outcome,
  SheetStanding,
  WithSettings,
} from "../../actions";
import type { PaneRequest } from "../../actions/outcome-channel";
import { totalsOf } from "../../scorecard/totals";
import { cellsIn } from "../../workbook/area";
import type { HandMadeFill } from "../../workbook/read/hand-made-fills";
import { appliedInWords, doneInWords, notesAfterApply } from "./after-apply-sentences";
import type { Findings, Message, PaneEvent } from "./pane-state";
import { eventOfFault } from "./fault-event";
import { clearedInWords, fillsRemovedInWords, NO_SCORECARD_SHEETS } from "./sentences";

type Done<Answer> = Extract<Outcome<Answer>, { kind: "done" }>;
type Refused = Extract<Outcome<never>, { kind: "refused" }>;

/** A refusal of what a person asked for: cancelling was their own request, everything else is an error. */
const refused = ({ refusal }: Refused): PaneEvent => ({
  kind: "refused",
  message: { intent: refusal.kind === "cancelled" ? "info" : "error", sentence: refusal.sentence },
});

/** How many cells have a hand-made fill; where only some cells of a column do, the column counts as one. */
const cellsWithFills = (sheets: readonly { readonly fills: readonly HandMadeFill[] }[]): number =>
  sheets
    .flatMap(({ fills }) => fills)
    .reduce((sum, { area, isWhole }) => sum + (isWhole ? cellsIn(area) : 1), 0);

/** What the pane makes of Apply RAG: after it every painted sheet shows what it should. */
export const eventOfApply = (outcome: Outcome<Applied>): PaneEvent =>
  outcome.kind === "refused" ? refused(outcome) : appliedEvent(outcome);

/** The same after an edit: nothing is said where nothing had to change. */
export function eventOfKeeping(outcome: Done<Applied>): PaneEvent {
  const event = appliedEvent(outcome);
  return outcome.sheets.some(({ changed }) => changed) ? event : { ...event, message: null };
}

function appliedEvent(outcome: Done<Applied>): Extract<PaneEvent, { kind: "applied" }> {
  const standings = outcome.sheets.map(({ sheet }): SheetStanding => ({
    sheet,
    state: "upToDate",
    isProtected: false,
    rows: [],
  }));
  const findings = findingsOf(outcome, standings);
  const message: Message = { intent: "success", sentence: appliedInWords(outcome, findings.totals) };
  return {
    kind: "applied",
    findings,
    lastRun: {
      done: doneInWords(outcome, findings.totals),
      notes: notesAfterApply(outcome),
      handMadeFills: cellsWithFills(outcome.sheets),
    },
    message,
  };
}

const findingsOf = (
  { assessments, settings }: Pick<Done<Checked>, "assessments" | "settings">,
  standings: readonly SheetStanding[],
): Findings => ({ sheets: assessments, totals: totalsOf(assessments), standings, settings });

/** What the pane makes of reading the workbook; where nothing can be read it says why. */
export function eventOfLook(outcome: Outcome<Compared>): PaneEvent {
  return outcome.kind === "refused"
    ? nothingFor(outcome)
    : { kind: "looked", findings: findingsOf(outcome, outcome.standings) };
}

function nothingFor({ refusal }: Refused): PaneEvent {
  const { kind, sentence } = refusal;
  const isNamed = kind === "noScorecard" || kind === "settingsInvalid" || kind === "cancelled";
  return { kind: "foundNothing", nothing: { kind: isNamed ? kind : "refused", sentence } };
}

function eventOfCheck(outcome: Outcome<Checked>): PaneEvent {
  return outcome.kind === "refused"
    ? refused(outcome)
    : { kind: "looked", findings: findingsOf(outcome, []) };
}

export function eventOfClear(outcome: Outcome<Cleared>): PaneEvent {
  if (outcome.kind === "refused") return refused(outcome);
  return { kind: "cleared", message: { intent: "success", sentence: clearedInWords(outcome.sheets) } };
}

export function eventOfList(outcome: Outcome<ListedSheets>): PaneEvent {
  if (outcome.kind === "refused") return refused(outcome);
  const names = outcome.sheets.filter(({ isScorecard }) => isScorecard).map(({ name }) => name);
  if (names.length === 0)
    return { kind: "refused", message: { intent: "warning", sentence: NO_SCORECARD_SHEETS } };
  return { kind: "sheetsListed", names };
}

export function eventOfFills(outcome: Outcome<FillsRemoved>): PaneEvent {
  if (outcome.kind === "refused") return refused(outcome);
  const removed = cellsWithFills(outcome.sheets);
  return { kind: "fillsRemoved", message: { intent: "success", sentence: fillsRemovedInWords(removed) } };
}

/** What the pane makes of settings that were read or kept; `saved` is said once they are kept. */
export function eventOfSettings(outcome: Outcome<WithSettings>, saved: string | null): PaneEvent {
  if (outcome.kind === "refused") return refused(outcome);
  const message: Message | null = saved === null ? null : { intent: "success", sentence: saved };
  return { kind: "settingsRead", settings: outcome.settings, message };
}

export const eventOfGoing = (outcome: Outcome<object>): PaneEvent =>
  outcome.kind === "refused" ? refused(outcome) : { kind: "finished" };

export const eventOfReset = (outcome: Outcome<object>): PaneEvent =>
  outcome.kind === "refused" ? refused(outcome) : { kind: "finished" };

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
