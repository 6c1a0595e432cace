import { page } from "../../kit/window";
import { shown } from "../../kit/shown";
import { columnIndex, rowIndex } from "../../../src/scorecard/sheet/position";
import { DEFAULT_SETTINGS } from "../../../src/scorecard/settings/settings";
import { totalsOf } from "../../../src/scorecard/totals";
import type { PaneCallbacks } from "../../../src/taskpane/state/pane-callbacks";
import { FIRST_STATE, type Findings, type PaneState } from "../../../src/taskpane/state/pane-state";
import { PaneView } from "../../../src/taskpane/pane/pane-view";
import { assessed } from "../../kit/assessed";
import { referenceGrid } from "../../kit/reference-grid";

const ignore = () => undefined;
const NO_WISHES: PaneCallbacks = {
  onChooseTab: ignore,
  onApply: ignore,
  onCheck: ignore,
  onClear: ignore,
  onListSheets: ignore,
  onToggleSheet: ignore,
  onApplyToSheets: ignore,
  onCloseList: ignore,
  onAskAboutFills: ignore,
  onRemoveFills: ignore,
  onKeepFills: ignore,
  onGoTo: ignore,
  onKeepUpToDate: ignore,
  onChangeSettings: ignore,
  onChoose: ignore,
  onForgetSettings: ignore,
  onLayout: ignore,
  onSettingsFile: ignore,
  onNarratives: ignore,
  onWriteNarrative: ignore,
  onPublish: ignore,
  onCancel: ignore,
  onCloseMessage: ignore,
};

/** The pane on a page, with its state as given, once all its parts are loaded. */
async function paneShowing(state: Partial<PaneState>) {
  const { texts } = await shown(<PaneView state={{ ...FIRST_STATE, ...state }} {...NO_WISHES} />);
  const busy = () => [...page.querySelectorAll("[role=tabpanel] button")].map(isDisabled);
  return { textsOf: texts, busy, body: () => texts("[role=tabpanel]").join(" ") };
}

const isDisabled = (button: Element): boolean => button.getAttribute("aria-disabled") === "true";

const sheet = assessed(referenceGrid(), { polarity: { "36": "lower" } });
const FINDINGS: Findings = {
  sheets: [sheet],
  totals: totalsOf([sheet]),
  standings: [],
  settings: DEFAULT_SETTINGS,
};
const standing = (rows: number) => ({
  sheet: "Scorecard",
  state: "outOfDate" as const,
  isProtected: false,
  rows: Array.from({ length: rows }, (_, at) => ({
    id: String(at + 1),
    name: "Visits",
    row: rowIndex(at + 4),
    column: columnIndex(12),
    colours: true,
    arrow: at === 0,
    ragWord: false,
  })),
});

describe("the pane", () => {
  it("starts with its tabs and buttons, and says that it reads", async () => {
    const { textsOf } = await paneShowing({ task: "looking" });
    expect(textsOf("[role=tab]")).toEqual(["Overview", "Breaches", "Indicators", "Problems", "Settings"]);
    expect(textsOf("[role=tab][aria-selected=true]")).toEqual(["Overview"]);
    expect(textsOf("[role=tabpanel] button")).toEqual([
      "Apply RAG",
      "Clear",
      "Check",
      "All scorecard sheets…",
      "Before you publish…",
    ]);
    expect(textsOf("[role=tabpanel] p")[0]).toBe("Reading and judging…");
  });

  it("says what it is doing, and lets no second task begin", async () => {
    const { busy, textsOf } = await paneShowing({ task: "applying" });
    expect(textsOf("[role=status]")).toEqual(["Reading, judging and colouring…"]);
    expect(busy()).toEqual([true, true, true, true, true]);
  });

  it("says the published scorecard's totals in numbers and words, in all and by section", async () => {
    const { textsOf } = await paneShowing({ findings: FINDINGS });
    expect(textsOf("h2")).toEqual(["Scorecard", "By section"]);
    expect(textsOf("section > p")).toEqual([
      "Latest period: Feb-25",
      "18 red, 8 amber, 14 green, 56 no colour",
      "18 breaches, 12 without a narrative.",
    ]);
    const bars = textsOf("[data-status=red]").length;
    expect(bars).toBeGreaterThan(2);
    expect(textsOf("h3").length).toBe(sheet.sections.length);
  });

  it("tells refusals at once and everything else when there is time", async () => {
    const bad = await paneShowing({ message: { intent: "error", sentence: "The sheet is protected." } });
    expect(bad.textsOf("[role=alert]")).toEqual(["The sheet is protected.Close"]);
    expect(bad.textsOf("[role=status]")).toEqual([""]);
    const good = await paneShowing({ message: { intent: "success", sentence: "RAG applied." } });
    expect(good.textsOf("[role=status]")).toEqual(["RAG applied.Close"]);
  });

  it.each([
    ["noScorecard", "No scorecard on this sheet"],
    ["settingsInvalid", "The workbook's settings cannot be used"],
    ["refused", "The sheet could not be read"],
    ["cancelled", "Nothing read yet"],
  ] as const)("says why there is nothing to show: %s", async (kind, title) => {
    const { body } = await paneShowing({ nothing: { kind, sentence: "This is why." } });
    expect(body()).toContain(`${title}This is why.`);
  });

  it("names the rows that are out of date, the first few of many", async () => {
    const { textsOf } = await paneShowing({ findings: { ...FINDINGS, standings: [standing(7)] } });
    expect(textsOf("[data-standing] > p")).toEqual(["RAG is out of date in 7 rows."]);
    expect(textsOf("[data-standing] li")[0]).toBe("ID 1 Visits colours and arrowM5");
    expect(textsOf("[data-standing] li")).toHaveLength(5);
    expect(textsOf("[data-standing] > button")).toEqual(["Show all 7 rows"]);
  });

  it("says whether edits are followed, and that it ends with the pane", async () => {
    const nothing = { kind: "noScorecard", sentence: "Rota has no header row." } as const;
    const hint = async (keepsUpToDate: boolean | null) =>
      (await paneShowing({ keepsUpToDate, nothing })).body();
    expect(await hint(true)).toContain("until the pane is closed");
    expect(await hint(false)).toContain("wait for Apply RAG");
    expect(await hint(null)).toContain("This Excel does not tell add-ins about edits");
  });

  it("says what the last run did, and offers to remove fills made by hand only where there are some", async () => {
    const run = { done: ["Coloured 2 figures."], notes: ["Arrows were skipped."], handMadeFills: 2 };
    const { textsOf } = await paneShowing({ lastRun: run });
    expect(textsOf("section li")).toEqual([
      "Coloured 2 figures.",
      "Arrows were skipped.",
      "2 cells under the new colours still have fills made by hand.",
    ]);
    expect(textsOf("section > button")).toEqual(["Remove old fills…"]);
    const without = await paneShowing({ lastRun: { ...run, handMadeFills: 0 } });
    expect(without.textsOf("section > button")).toEqual([]);
  });
});
