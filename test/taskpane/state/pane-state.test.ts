import { DEFAULT_SETTINGS } from "../../../src/scorecard/settings/settings";
import {
  FIRST_STATE,
  isCancellable,
  isBusy,
  paneAfter,
  type Findings,
  type LastRun,
  type PaneEvent,
  type PaneState,
} from "../../../src/taskpane/state/pane-state";

const NO_TOTALS = { green: 0, amber: 0, red: 0, none: 0, breaches: 0, withoutNarrative: 0 };
const FINDINGS: Findings = { sheets: [], totals: NO_TOTALS, standings: [], settings: DEFAULT_SETTINGS };
const RUN: LastRun = { done: ["Coloured 2 figures."], notes: [], handMadeFills: 3 };
const GOOD = { intent: "success", sentence: "Done." } as const;
const BAD = { intent: "error", sentence: "The sheet is protected." } as const;
const APPLIED: PaneEvent = { kind: "applied", findings: FINDINGS, lastRun: RUN, message: GOOD };

const after = (...events: PaneEvent[]): PaneState => events.reduce(paneAfter, FIRST_STATE);

describe("the pane's state", () => {
  it("rests its buttons while a person's task runs, and drops the last message", () => {
    const state = after({ kind: "refused", message: BAD }, { kind: "started", task: "applying" });
    expect(state).toMatchObject({ task: "applying", message: null });
    expect(isBusy(state)).toBe(true);
  });

  it("leaves buttons and the last message alone while it reads of its own accord", () => {
    const state = after(APPLIED, { kind: "started", task: "looking" });
    expect(state.message).toBe(GOOD);
    expect(isBusy(state)).toBe(false);
  });

  it("calls only a running task long", () => {
    expect(after({ kind: "started", task: "applying" }, { kind: "tookLong" }).isLong).toBe(true);
    expect(after({ kind: "started", task: "applying" }, APPLIED, { kind: "tookLong" }).isLong).toBe(false);
    expect(after({ kind: "started", task: "clearing" }, { kind: "tookLong" }, APPLIED).isLong).toBe(false);
  });

  it("offers to cancel what reads, and nothing that takes colours off", () => {
    expect(isCancellable(after({ kind: "started", task: "applying" }))).toBe(true);
    expect(isCancellable(after({ kind: "started", task: "clearing" }))).toBe(false);
  });

  it("shows what was found, and closes the list of sheets", () => {
    const state = after(
      { kind: "sheetsListed", names: ["April"] },
      { kind: "started", task: "applying" },
      APPLIED,
    );
    expect(state).toEqual({
      ...FIRST_STATE,
      findings: FINDINGS,
      settings: DEFAULT_SETTINGS,
      lastRun: RUN,
      message: GOOD,
    });
  });

  it("keeps the findings on show when the next request is refused", () => {
    expect(after(APPLIED, { kind: "refused", message: BAD })).toMatchObject({
      findings: FINDINGS,
      message: BAD,
      task: null,
    });
  });

  it("forgets the findings where a sheet without a scorecard is shown, and says why", () => {
    const nothing = { kind: "noScorecard", sentence: "No scorecard was found." } as const;
    const state = after(APPLIED, { kind: "foundNothing", nothing });
    expect(state).toMatchObject({ findings: null, nothing });
    expect(paneAfter(state, { kind: "looked", findings: FINDINGS }).nothing).toBeNull();
  });

  it("forgets the last run once its colours are cleared from the sheet", () => {
    expect(after(APPLIED, { kind: "cleared", message: GOOD }).lastRun).toBeNull();
  });

  it("chooses every scorecard sheet at first, and lets each be taken out and put back", () => {
    const listed = after(
      { kind: "tabChosen", tab: "settings" },
      { kind: "sheetsListed", names: ["March", "April"] },
    );
    expect(listed.tab).toBe("overview");
    const without = paneAfter(listed, { kind: "sheetToggled", name: "March" });
    expect(without.choices).toEqual([
      { name: "March", chosen: false },
      { name: "April", chosen: true },
    ]);
    expect(paneAfter(without, { kind: "sheetToggled", name: "March" })).toEqual(listed);
    expect(paneAfter(without, { kind: "listClosed" }).choices).toBeNull();
  });

  it("asks before old fills go, and offers no more once they are gone", () => {
    const asking = after(APPLIED, { kind: "fillsAsked" });
    expect(asking.askingAboutFills).toBe(true);
    expect(paneAfter(asking, { kind: "fillsKept" })).toMatchObject({
      askingAboutFills: false,
      lastRun: { handMadeFills: 3 },
    });
    const gone = [
      { kind: "started", task: "removingFills" } as const,
      { kind: "fillsRemoved", message: GOOD } as const,
    ].reduce<PaneState>(paneAfter, asking);
    expect(gone).toMatchObject({ askingAboutFills: false, lastRun: { handMadeFills: 0 }, task: null });
  });

  it("keeps drafts while sheets are read, tabs are chosen and tasks are refused", () => {
    const place = { sheet: "May", section: "Visits", id: "9a", name: "Visits in time" };
    const narratives = { open: place, drafts: { key: { place, text: "'Half" } }, answer: null };
    const state = after(
      { kind: "narrativesChanged", narratives },
      { kind: "looked", findings: FINDINGS },
      { kind: "tabChosen", tab: "overview" },
      { kind: "started", task: "writing" },
      { kind: "refused", message: BAD },
      { kind: "foundNothing", nothing: { kind: "noScorecard", sentence: "None." } },
    );
    expect(state.narratives).toBe(narratives);
  });

  it("ends a task with what came of it, and leaves alone what it says nothing of", () => {
    const state = after(
      { kind: "looked", findings: FINDINGS },
      { kind: "started", task: "making" },
      { kind: "sheetMade", message: GOOD },
    );
    expect(state).toMatchObject({ task: null, message: GOOD, findings: FINDINGS });
  });

  it("starts the list of indicators with what was looked for, once", () => {
    const opened = after({ kind: "tabChosen", tab: "indicators", search: "36" });
    expect(opened.search).toBe("36");
    expect(paneAfter(opened, { kind: "tabChosen", tab: "indicators" }).search).toBe("");
  });
});
