import type { ReactElement } from "react";
import { type A1Address, a1Address, columnIndex, rowIndex } from "../../../src/scorecard/sheet/position";
import { breachesOf } from "../../../src/taskpane/breaches-tab/breaches";
import { indicatorRowsOf } from "../../../src/taskpane/parts/indicator-rows";
import { placeOf } from "../../../src/taskpane/narratives/breach-order";
import { doubtsIn } from "../../../src/taskpane/narratives/doubts-of-rows";
import { NarrativeEditor } from "../../../src/taskpane/narratives/narrative-editor";
import {
  answered,
  editorOpened,
  type InsertAnswer,
  type Narratives,
  written,
} from "../../../src/taskpane/state/narratives";
import { NO_NARRATIVES } from "../../../src/taskpane/state/no-narratives";
import type { NarrativeRequest } from "../../../src/taskpane/state/narrative-request";
import { assessed } from "../../kit/assessed";
import { referenceGrid } from "../../kit/reference-grid";
import { shown } from "../../kit/shown";

const sheet = assessed(referenceGrid(), { polarity: { "36": "lower" } });
const breaches = breachesOf([sheet]);
const B31 = a1Address(rowIndex(30), columnIndex(1));

function placeCalled(id: string) {
  const row = breaches.find(({ indicator }) => indicator.id === id);
  if (row === undefined) throw new Error(`ID ${id} is no breach`);
  return placeOf(row);
}

/** The editor of a breach, with what came of each Insert as given. */
async function editorFor(id: string, answers: readonly InsertAnswer[] = [], shownSheets = [sheet]) {
  const requests: NarrativeRequest[] = [];
  const gone: string[] = [];
  let narratives: Narratives = editorOpened(NO_NARRATIVES, placeCalled(id));
  let changed = Promise.resolve();
  const editor = (): ReactElement =>
    narratives.open === null ? (
      <p>The list of breaches</p>
    ) : (
      <NarrativeEditor
        narratives={narratives}
        place={narratives.open}
        rows={indicatorRowsOf(shownSheets)}
        breaches={breachesOf(shownSheets)}
        doubtsOf={doubtsIn(shownSheets)}
        busy={false}
        onGoTo={(where: string, cell: A1Address) => {
          gone.push(`${where}!${cell}`);
        }}
        onNarratives={(change) => {
          narratives = change(narratives);
          changed = page.show(editor());
        }}
        onWriteNarrative={(request) => {
          const answer = answers[requests.length];
          requests.push(request);
          if (answer === undefined) return;
          narratives =
            answer.kind === "written"
              ? written(narratives, request, answer)
              : answered(narratives, request.place, answer);
          changed = page.show(editor());
        }}
      />
    );
  const page = await shown(editor());
  const settled = async (act: Promise<void>): Promise<void> => {
    await act;
    await changed;
  };
  return {
    ...page,
    press: (name: string | RegExp) => settled(page.press(name)),
    type: (text: string) => settled(page.type(`Narrative for ID ${id}`, text)),
    key: (key: string, held?: { readonly ctrlKey: boolean }) => settled(page.key(key, held)),
    requests,
    gone,
    drafts: () => Object.values(narratives.drafts).map(({ text }) => text),
  };
}

describe("the narrative editor", () => {
  it("sets out the facts and what readers ask, and waits for words", async () => {
    const { texts, find, button } = await editorFor("9a");
    expect(texts("h2")).toEqual(["ID 9a"]);
    expect(texts("p").join(" ")).toContain(
      "Feb-25: 64.8% against a target of 90.0%, 25.2 points short; up from 50.8% in Jan-25; red for 9 months.",
    );
    expect(texts("ul > li")).toEqual([
      "What is behind it?",
      "What is being done?",
      "When will results show?",
    ]);
    expect(find("textarea").ownerDocument.activeElement).toBe(find("textarea"));
    expect(button("Insert into the sheet").getAttribute("aria-disabled")).toBe("true");
  });

  it("inserts the words just as they were typed, by the button or by Ctrl and Enter", async () => {
    const words = '=Two social workers left — "agency" cover from May 😀\n- then 90% by July';
    const { type, press, key, requests } = await editorFor("9a");
    await type(words);
    await key("Enter");
    expect(requests).toHaveLength(0);
    await key("Enter", { ctrlKey: true });
    await press("Insert into the sheet");
    expect(requests).toHaveLength(2);
    expect(requests[1]).toEqual(requests[0]);
    expect(requests[0]).toMatchObject({
      place: { sheet: "Scorecard", id: "9a" },
      text: words,
      agreement: { agreed: [], shared: "ownParagraph" },
    });
  });

  it("counts the characters, and does not insert more than a cell holds", async () => {
    const { type, texts, button } = await editorFor("9a");
    await type("x".repeat(1204));
    expect(texts("span")).toContain("1,204 of 32,767 characters");
    await type("x".repeat(32_770));
    expect(texts("[role=alert]").join()).toContain("A cell holds 32,767 characters: shorten this by 3.");
    expect(button("Insert into the sheet").getAttribute("aria-disabled")).toBe("true");
  });

  it("starts from what the sheet says, which is no draft until it is changed", async () => {
    const { value, type, hasButton } = await editorFor("13");
    const onTheSheet = value("Narrative for ID 13");
    expect(onTheSheet.length).toBeGreaterThan(20);
    expect(hasButton("Discard draft…")).toBe(false);
    await type(`${onTheSheet} More.`);
    expect(hasButton("Discard draft…")).toBe(true);
    await type(onTheSheet);
    expect(hasButton("Discard draft…")).toBe(false);
  });

  it("loses words by no single click", async () => {
    const { type, press, value, drafts, focused } = await editorFor("9a");
    await type("Two social workers left.");
    await press("Discard draft…");
    expect(focused()).toBe("Keep them");
    await press("Keep them");
    expect(value("Narrative for ID 9a")).toBe("Two social workers left.");
    await press("Discard draft…");
    await press("Discard");
    expect(value("Narrative for ID 9a")).toBe("");
    expect(drafts()).toEqual([]);
  });

  it("says where the words went, and offers the next breach without a narrative", async () => {
    const { type, press, texts, focused, gone, drafts } = await editorFor("9a", [
      {
        kind: "written",
        cell: B31,
        remarks: ["Row 31 is as high as a row can be: some words will not print."],
      },
    ]);
    await type("Two social workers left.");
    await press("Insert into the sheet");
    expect(texts("[role=status]").join()).toContain("Written into B31.");
    expect(texts("[role=status] li")).toEqual([
      "Row 31 is as high as a row can be: some words will not print.",
    ]);
    expect(drafts()).toEqual([]);
    await press("Go to cell B31, ID 9a");
    expect(gone).toEqual(["Scorecard!B31"]);
    const next = texts("[role=status] button").find((name) => name.startsWith("Next: ")) ?? "";
    await press(next);
    expect(texts("h2")).toEqual([next.replace("Next: ", "")]);
    expect(focused()).toBe("");
  });

  it("asks before it replaces what the sheet says, and starts on the answer that changes nothing", async () => {
    const { type, press, texts, focused, requests, drafts } = await editorFor("13", [
      {
        kind: "asks",
        questions: [{ kind: "replaces", cell: B31, text: "Said before." }],
        agreement: { agreed: [], shared: "ownParagraph" },
      },
    ]);
    await type("Said now.");
    await press("Insert into the sheet");
    expect(texts("[role=alertdialog]").join()).toContain("Cell B31 already says something about ID 13.");
    expect(texts("blockquote")).toEqual(["Said before."]);
    expect(focused()).toBe("Leave the sheet as it is");
    await press("Replace it");
    expect(requests[1]?.agreement).toEqual({ agreed: ["replaces"], shared: "ownParagraph" });
    await press("Leave the sheet as it is");
    expect(texts("[role=alertdialog]")).toEqual([]);
    expect(drafts()).toEqual(["Said now."]);
  });

  it.each([
    ["Write one for 13 alone", "ownParagraph"],
    ["Change it for 13, 40 and 41", "forAll"],
  ] as const)("names who else a paragraph covers: %s", async (answer, shared) => {
    const { type, press, texts, requests } = await editorFor("13", [
      {
        kind: "asks",
        questions: [{ kind: "sharedParagraph", cell: B31, text: "For all.", others: ["40", "41"] }],
        agreement: { agreed: ["losesRichText"], shared: "ownParagraph" },
      },
    ]);
    await type("Said now.");
    await press("Insert into the sheet");
    expect(texts("h3")).toContain("This paragraph is also about 40 and 41");
    await press(answer);
    expect(requests[1]?.agreement).toEqual({ agreed: ["losesRichText", "sharedParagraph"], shared });
  });

  it("says why nothing was written, at once, and keeps the words", async () => {
    const { type, press, texts, value } = await editorFor("9a", [
      { kind: "refused", sentence: "The sheet is protected, so nothing was changed." },
    ]);
    await type("Two social workers left.");
    await press("Insert into the sheet");
    expect(texts("[role=alert]").join()).toContain("The sheet is protected");
    expect(value("Narrative for ID 9a")).toBe("Two social workers left.");
    await type("Two social workers left, one came.");
    expect(texts("[role=alert]").join()).toBe("");
  });

  it("goes round the breaches that still need words", async () => {
    const { press, texts, button } = await editorFor("9a");
    const missing = breaches.filter(({ indicator }) => indicator.narrative.state === "missing");
    const seen: string[] = [];
    for (let step = 0; step < missing.length; step += 1) {
      await press(/^Next breach without a narrative/);
      seen.push(...texts("h2"));
    }
    expect(new Set(seen).size).toBe(12);
    expect(seen.at(-1)).toBe("ID 9a");
    expect(button(/^Previous breach without a narrative/).getAttribute("aria-disabled")).not.toBe("true");
  });

  it("keeps the words where another sheet is open, and tells the way back", async () => {
    const { texts, press, gone } = await editorFor("9a", [], [{ ...sheet, sheet: "March" }]);
    expect(texts("p")).toContain("ID 9a is not on the sheet that is open");
    await press("Go to the sheet Scorecard");
    expect(gone).toEqual(["Scorecard!A1"]);
  });
});
