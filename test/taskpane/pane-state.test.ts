import { FIRST_STATE, paneAfter, type PaneEvent, type PaneState } from "../../src/taskpane/pane-state";

const NO_TOTALS = { green: 0, amber: 0, red: 0, none: 0, breaches: 0, withoutNarrative: 0 };
const FINDINGS = { sheets: [], totals: NO_TOTALS, notes: [], handMadeFills: 3 };
const GOOD = { intent: "success", sentence: "Done." } as const;
const BAD = { intent: "error", sentence: "The sheet is protected." } as const;

const after = (...events: PaneEvent[]): PaneState => events.reduce(paneAfter, FIRST_STATE);

describe("the pane's state", () => {
  it("rests its buttons while a task runs, and drops the last message", () => {
    const state = after({ kind: "refused", message: BAD }, { kind: "started", task: "applying" });
    expect(state).toMatchObject({ task: "applying", message: null });
  });

  it("shows what was found, and closes the list of sheets", () => {
    const state = after(
      { kind: "sheetsListed", names: ["April"] },
      { kind: "started", task: "applying" },
      { kind: "found", findings: FINDINGS, message: GOOD },
    );
    expect(state).toEqual({ ...FIRST_STATE, findings: FINDINGS, message: GOOD });
  });

  it("keeps the findings on show when the next wish is refused", () => {
    const state = after(
      { kind: "found", findings: FINDINGS, message: GOOD },
      { kind: "refused", message: BAD },
    );
    expect(state).toMatchObject({ findings: FINDINGS, message: BAD, task: null });
  });

  it("forgets the findings once they are cleared from the sheet", () => {
    const state = after(
      { kind: "found", findings: FINDINGS, message: GOOD },
      { kind: "cleared", message: GOOD },
    );
    expect(state.findings).toBeNull();
  });

  it("chooses every scorecard sheet at first, and lets each be taken out and put back", () => {
    const listed = after({ kind: "sheetsListed", names: ["March", "April"] });
    const without = paneAfter(listed, { kind: "sheetToggled", name: "March" });
    expect(without.choices).toEqual([
      { name: "March", chosen: false },
      { name: "April", chosen: true },
    ]);
    expect(paneAfter(without, { kind: "sheetToggled", name: "March" })).toEqual(listed);
    expect(paneAfter(without, { kind: "listClosed" }).choices).toBeNull();
  });

  it("asks before old fills go, and offers no more once they are gone", () => {
    const asking = after({ kind: "found", findings: FINDINGS, message: GOOD }, { kind: "fillsAsked" });
    expect(asking.askingAboutFills).toBe(true);
    expect(paneAfter(asking, { kind: "fillsKept" })).toMatchObject({
      askingAboutFills: false,
      findings: { handMadeFills: 3 },
    });
    const gone = [
      { kind: "started", task: "removingFills" } as const,
      { kind: "fillsRemoved", message: GOOD } as const,
    ].reduce<PaneState>(paneAfter, asking);
    expect(gone).toMatchObject({ askingAboutFills: false, findings: { handMadeFills: 0 }, task: null });
  });
});
