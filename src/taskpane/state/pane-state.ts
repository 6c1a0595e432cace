import type { LayoutShown, SheetStanding } from "../../actions";
import type { SheetAssessment, Totals } from "../../scorecard/assessment";
import type { Settings } from "../../scorecard/settings/settings";
import type { SettingsFileShown } from "./settings-file";
import { NO_NARRATIVES } from "./no-narratives";
import type { Narratives } from "./narratives";
import { NOT_PUBLISHING } from "./not-publishing";
import type { PublishFindings, Publishing } from "./publish-findings";

export type TabName = "overview" | "breaches" | "indicators" | "problems" | "settings";

/** What the add-in is doing just now. */
export type Task =
  | "looking"
  | "applying"
  | "keeping"
  | "clearing"
  | "listing"
  | "removingFills"
  | "saving"
  | "writing"
  | "checking"
  | "making";

export interface Message {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly sentence: string;
}

/** What was found by the last reading of the workbook. */
export interface Findings {
  readonly sheets: readonly SheetAssessment[];
  readonly totals: Totals;
  /** How each sheet stands against what Apply would write; empty until they were compared. */
  readonly standings: readonly SheetStanding[];
  /** The settings by which the sheets were judged. */
  readonly settings: Settings;
}

/** What the last Apply RAG did. */
export interface LastRun {
  readonly done: readonly string[];
  /** What a person should know about how the sheets were painted, one sentence each. */
  readonly notes: readonly string[];
  readonly handMadeFills: number;
}

/** Why there is nothing to show. */
export interface Nothing {
  readonly kind: "noScorecard" | "settingsInvalid" | "refused" | "cancelled";
  readonly sentence: string;
}

export interface SheetChoice {
  readonly name: string;
  readonly chosen: boolean;
}

export interface PaneState {
  readonly tab: TabName;
  readonly task: Task | null;
  /** True once the task has taken a second. */
  readonly isLong: boolean;
  readonly message: Message | null;
  readonly findings: Findings | null;
  readonly nothing: Nothing | null;
  /** As the workbook keeps them; null until they were read. */
  readonly settings: Settings | null;
  readonly lastRun: LastRun | null;
  /** Whether edits are followed by an Apply; null where Excel cannot tell of edits. */
  readonly keepsUpToDate: boolean | null;
  /** The scorecard sheets of the workbook while one is choosing among them, else null. */
  readonly choices: readonly SheetChoice[] | null;
  /** True while the pane asks whether the old fills may go. */
  readonly askingAboutFills: boolean;
  /** How the active sheet is read, while that is shown instead of the problems; otherwise null. */
  readonly layout: LayoutShown | null;
  readonly settingsFile: SettingsFileShown | null;
  readonly narratives: Narratives;
  readonly publishing: Publishing;
  /** What the list of indicators starts with when it is opened from elsewhere. */
  readonly search: string;
}

export type PaneEvent =
  | { readonly kind: "tabChosen"; readonly tab: TabName; readonly search?: string | undefined }
  | { readonly kind: "started"; readonly task: Task }
  | { readonly kind: "tookLong" }
  | { readonly kind: "looked"; readonly findings: Findings }
  | {
      readonly kind: "applied";
      readonly findings: Findings;
      readonly lastRun: LastRun;
      readonly message: Message | null;
    }
  | { readonly kind: "foundNothing"; readonly nothing: Nothing }
  | { readonly kind: "refused"; readonly message: Message }
  | { readonly kind: "cleared"; readonly message: Message }
  | { readonly kind: "fillsRemoved"; readonly message: Message }
  | { readonly kind: "settingsRead"; readonly settings: Settings; readonly message: Message | null }
  | {
      readonly kind: "layoutShown";
      readonly layout: LayoutShown | null;
      /** Whether a person asked for it, wherever in the pane. */
      readonly opens: boolean;
      readonly message: Message | null;
    }
  | { readonly kind: "settingsFileShown"; readonly shown: SettingsFileShown | null }
  | { readonly kind: "finished" }
  | { readonly kind: "keepingSwitched"; readonly on: boolean | null }
  | { readonly kind: "sheetsListed"; readonly names: readonly string[] }
  | { readonly kind: "sheetToggled"; readonly name: string }
  | { readonly kind: "listClosed" }
  | { readonly kind: "fillsAsked" }
  | { readonly kind: "fillsKept" }
  | { readonly kind: "messageClosed" }
  | { readonly kind: "narrativesChanged"; readonly narratives: Narratives }
  | {
      readonly kind: "narrativeAnswered";
      readonly narratives: Narratives;
      /** How the sheet was judged with the words in it; null where the writing was refused. */
      readonly judged: { readonly findings: Findings; readonly settings: Settings } | null;
      readonly message: Message | null;
    }
  | { readonly kind: "publishingOpened" }
  | { readonly kind: "publishingClosed" }
  | {
      readonly kind: "checkedToPublish";
      readonly findings: Findings;
      readonly settings: Settings;
      readonly found: PublishFindings;
      readonly message: Message | null;
    }
  | { readonly kind: "sheetMade"; readonly message: Message };

export const FIRST_STATE: PaneState = {
  tab: "overview",
  task: null,
  isLong: false,
  message: null,
  findings: null,
  nothing: null,
  settings: null,
  lastRun: null,
  keepsUpToDate: false,
  choices: null,
  askingAboutFills: false,
  layout: null,
  settingsFile: null,
  narratives: NO_NARRATIVES,
  publishing: NOT_PUBLISHING,
  search: "",
};

/** Tasks that go on beside whatever the person does: their buttons stay enabled, and the last message stays. */
const QUIET: ReadonlySet<Task> = new Set(["looking", "keeping", "checking"]);

/** Whether buttons are disabled because something that the person asked for is going on. */
export const isBusy = ({ task }: Pick<PaneState, "task">): boolean => task !== null && !QUIET.has(task);

/** Tasks that can be cancelled: until the moment they write, they only read. */
const CANCELLABLE: ReadonlySet<Task> = new Set(["looking", "applying", "keeping", "listing", "checking"]);

export const isCancellable = ({ task }: Pick<PaneState, "task">): boolean =>
  task !== null && CANCELLABLE.has(task);

/** The pane's one place of state: what each event makes of it. Nothing here calls Excel. */
export function paneAfter(state: PaneState, event: PaneEvent): PaneState {
  const idle: PaneState = { ...state, task: null, isLong: false };
  switch (event.kind) {
    case "tabChosen":
      return { ...state, tab: event.tab, search: event.search ?? "" };
    case "started":
      return QUIET.has(event.task)
        ? { ...state, task: event.task, isLong: false }
        : { ...state, task: event.task, isLong: false, message: null, askingAboutFills: false };
    case "tookLong":
      return { ...state, isLong: state.task !== null };
    case "looked":
      return { ...idle, findings: event.findings, settings: event.findings.settings, nothing: null };
    case "applied":
      return {
        ...idle,
        message: event.message ?? state.message,
        findings: event.findings,
        settings: event.findings.settings,
        lastRun: event.lastRun,
        nothing: null,
        choices: null,
      };
    case "foundNothing":
      return { ...idle, findings: null, nothing: event.nothing };
    case "refused":
      return { ...idle, message: event.message };
    case "sheetMade":
      return { ...idle, message: event.message };
    case "narrativeAnswered":
      return {
        ...idle,
        ...event.judged,
        narratives: event.narratives,
        message: event.message ?? state.message,
      };
    case "checkedToPublish":
      return {
        ...idle,
        findings: event.findings,
        settings: event.settings,
        nothing: null,
        publishing: { ...state.publishing, found: event.found },
        message: event.message ?? state.message,
      };
    case "cleared":
      return { ...idle, message: event.message, lastRun: null };
    case "fillsRemoved":
      return { ...idle, message: event.message, lastRun: withoutFills(state.lastRun) };
    case "settingsRead":
      return { ...idle, settings: event.settings, message: event.message ?? state.message };
    case "layoutShown":
      return {
        ...idle,
        layout: event.layout,
        tab: event.opens ? "problems" : state.tab,
        message: event.message ?? state.message,
      };
    case "settingsFileShown":
      return { ...idle, settingsFile: event.shown };
    case "finished":
      return idle;
    default:
      return afterChoice(state, event);
  }
}

type ChoiceEvent = Extract<
  PaneEvent,
  {
    readonly kind:
      | "keepingSwitched"
      | "sheetsListed"
      | "sheetToggled"
      | "listClosed"
      | "fillsAsked"
      | "fillsKept"
      | "messageClosed"
      | "narrativesChanged"
      | "publishingOpened"
      | "publishingClosed";
  }
>;

/** What a person's choices in the pane make of its state. */
function afterChoice(state: PaneState, event: ChoiceEvent): PaneState {
  switch (event.kind) {
    case "keepingSwitched":
      return { ...state, keepsUpToDate: event.on };
    case "sheetsListed":
      return {
        ...state,
        task: null,
        isLong: false,
        tab: "overview",
        choices: event.names.map((name) => ({ name, chosen: true })),
      };
    case "sheetToggled":
      return { ...state, choices: toggled(state.choices, event.name) };
    case "listClosed":
      return { ...state, choices: null };
    case "fillsAsked":
      return { ...state, askingAboutFills: true };
    case "fillsKept":
      return { ...state, askingAboutFills: false };
    case "messageClosed":
      return { ...state, message: null };
    case "narrativesChanged":
      return { ...state, narratives: event.narratives };
    case "publishingOpened":
      return { ...state, publishing: { ...state.publishing, isOpen: true } };
    case "publishingClosed":
      return { ...state, publishing: NOT_PUBLISHING };
  }
}

const withoutFills = (lastRun: LastRun | null): LastRun | null =>
  lastRun === null ? null : { ...lastRun, handMadeFills: 0 };

const toggled = (choices: readonly SheetChoice[] | null, name: string): readonly SheetChoice[] | null =>
  choices?.map((choice) => (choice.name === name ? { ...choice, chosen: !choice.chosen } : choice)) ?? null;
