import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { JSDOM } from "jsdom";
import { renderToStaticMarkup } from "react-dom/server";
import { totalsOf } from "../../src/scorecard/totals";
import { FIRST_STATE, type PaneState } from "../../src/taskpane/pane-state";
import { PaneView, type PaneCallbacks } from "../../src/taskpane/pane-view";
import { assessed } from "../scorecard/assessed";
import { referenceGrid } from "../scorecard/reference-grid";

const ignore = () => undefined;
const NO_WISHES: PaneCallbacks = {
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
};

/** The pane as a page, with its state as given. */
function paneShowing(state: Partial<PaneState>) {
  const html = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <PaneView state={{ ...FIRST_STATE, ...state }} {...NO_WISHES} />
    </FluentProvider>,
  );
  const { document } = new JSDOM(html).window;
  const textsOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim());
  return { document, textsOf };
}

const sheet = assessed(referenceGrid(), { polarity: { "36": "lower" } });
const FOUND: Partial<PaneState> = {
  findings: { sheets: [sheet], totals: totalsOf([sheet]), notes: [], handMadeFills: 0 },
  message: { intent: "success", sentence: "Applied." },
};

describe("the pane", () => {
  it("starts with its four buttons and nothing else to read", () => {
    const { textsOf } = paneShowing({});
    expect(textsOf("button")).toEqual(["Apply RAG", "Check", "Clear", "All scorecard sheets…"]);
    expect(textsOf("h2")).toEqual([]);
  });

  it("says what it is doing, and lets no second task begin", () => {
    const { document, textsOf } = paneShowing({ task: "applying" });
    expect(textsOf("[role=status]")).toEqual(["Reading, judging and colouring…"]);
    const buttons = [...document.querySelectorAll("button")];
    expect(buttons.every((button) => button.getAttribute("aria-disabled") === "true")).toBe(true);
  });

  it("says the published scorecard's totals in numbers and words", () => {
    const { textsOf } = paneShowing(FOUND);
    expect(textsOf("dl > div")).toEqual([
      "Red: beyond tolerance18",
      "Amber: within tolerance of target8",
      "Green: on target14",
      "No colour: no figure, target or polarity56",
    ]);
    expect(textsOf("section > p")).toEqual(["18 breaches, 12 without a narrative."]);
    expect(textsOf("[role=status]")).toEqual(["Applied."]);
  });

  it("lists the twelve breaches without a narrative, each with its figure, target and way to its cell", () => {
    const { textsOf } = paneShowing(FOUND);
    const lines = textsOf("section > ul > li").filter((line) => line?.startsWith("ID "));
    const [first] = lines;
    expect(lines.map((line) => /^ID (\S+)/.exec(line ?? "")?.[1]).join(" ")).toBe(
      "9a 19b 19c 32 38a 38b 44 50 54 55 56 58",
    );
    expect(first).toMatch(/64\.8% in Feb-25, target 90\.0%/);
    expect(first).toMatch(/Go to cell M\d+$/);
  });

  it("shows a refusal as one sentence", () => {
    const { textsOf } = paneShowing({ message: { intent: "error", sentence: "The sheet is protected." } });
    expect(textsOf("[role=status]")).toEqual(["The sheet is protected."]);
  });

  it("lists the scorecard sheets before it changes any", () => {
    const { document, textsOf } = paneShowing({
      choices: [
        { name: "March", chosen: false },
        { name: "April", chosen: true },
      ],
    });
    expect(textsOf("fieldset label")).toEqual(["March", "April"]);
    const ticked = [...document.querySelectorAll("input")].map((box) => box.hasAttribute("checked"));
    expect(ticked).toEqual([false, true]);
    expect(textsOf("section > p")).toEqual(["1 of 2 scorecard sheets chosen"]);
  });

  it("offers to remove fills made by hand only where there are some", () => {
    const offer = "Remove old fills…";
    expect(paneShowing(FOUND).textsOf("button")).not.toContain(offer);
    const findings = { sheets: [], totals: totalsOf([]), notes: ["Arrows were skipped."], handMadeFills: 2 };
    const { textsOf } = paneShowing({ findings });
    expect(textsOf("button")).toContain(offer);
    expect(textsOf("section > p")).toEqual([
      "No breaches.",
      "Arrows were skipped.",
      "2 cells under the new colours still have fills made by hand.",
    ]);
  });

  it("asks before old fills go, and says that Undo brings them back", () => {
    const findings = { sheets: [], totals: totalsOf([]), notes: [], handMadeFills: 2 };
    const { textsOf } = paneShowing({ findings, askingAboutFills: true });
    expect(textsOf("[role=alertdialog]")).toEqual([
      "Remove the old fills? This takes the hand-made fill off 2 period cells. Excel's Undo brings them back. Figures and fonts stay as they are.Remove fillsKeep them",
    ]);
  });
});
