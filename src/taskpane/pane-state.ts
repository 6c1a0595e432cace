import type { A1Address } from "../scorecard/position";
import type { Problem, SheetAssessment, Totals } from "../scorecard/assessment";

/** What the add-in is doing just now; while it does, the buttons rest. */
export type Task = "applying" | "checking" | "clearing" | "listing" | "removingFills";

export interface Message {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly sentence: string;
}

/** What was found by the last Apply RAG or check, as the pane shows it. */
export interface Findings {
  readonly sheets: readonly SheetAssessment[];
  readonly totals: Totals;
  /** What a person should know about how the sheets were painted, one sentence each. */
  readonly notes: readonly string[];
  readonly handMadeFills: number;
}

export interface SheetChoice {
  readonly name: string;
  readonly chosen: boolean;
}

export interface PaneState {
  readonly task: Task | null;
  readonly message: Message | null;
  readonly findings: Findings | null;
  /** The scorecard sheets of the workbook while one is choosing among them, else null. */
  readonly choices: readonly SheetChoice[] | null;
  /** True while the pane asks whether the old fills may go. */
  readonly askingAboutFills: boolean;
}

export type PaneEvent =
  | { readonly kind: "started"; readonly task: Task }
  | { readonly kind: "found"; readonly findings: Findings; readonly message: Message }
  | { readonly kind: "refused"; readonly message: Message }
  | { readonly kind: "cleared"; readonly message: Message }
  | { readonly kind: "fillsRemoved"; readonly message: Message }
  | { readonly kind: "finished" }
  | { readonly kind: "sheetsListed"; readonly names: readonly string[] }
  | { readonly kind: "sheetToggled"; readonly name: string }
  | { readonly kind: "listClosed" }
  | { readonly kind: "fillsAsked" }
  | { readonly kind: "fillsKept" };

export const FIRST_STATE: PaneState = {
  task: null,
  message: null,
  findings: null,
  choices: null,
  askingAboutFills: false,
};

/** Where a cell is, for a button that goes there. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: A1Address;
}

export interface PlacedProblem extends CellPlace {
  readonly kind: Problem["kind"];
  readonly what: string;
}

/** The pane's one place of state: what each event makes of it. Nothing here calls Excel. */
export function paneAfter(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "started":
      return { ...state, task: event.task, message: null, askingAboutFills: false };
    case "found":
      return { ...state, task: null, message: event.message, findings: event.findings, choices: null };
    case "refused":
      return { ...state, task: null, message: event.message };
    case "cleared":
      return { ...state, task: null, message: event.message, findings: null };
    case "fillsRemoved":
      return {
        ...state,
        task: null,
        message: event.message,
        findings: state.findings === null ? null : { ...state.findings, handMadeFills: 0 },
      };
    case "finished":
      return { ...state, task: null };
    case "sheetsListed":
      return { ...state, task: null, choices: event.names.map((name) => ({ name, chosen: true })) };
    case "sheetToggled":
      return {
        ...state,
        choices:
          state.choices?.map((choice) =>
            choice.name === event.name ? { ...choice, chosen: !choice.chosen } : choice,
          ) ?? null,
      };
    case "listClosed":
      return { ...state, choices: null };
    case "fillsAsked":
      return { ...state, askingAboutFills: true };
    case "fillsKept":
      return { ...state, askingAboutFills: false };
  }
}
