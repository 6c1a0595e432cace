import { builtAddIn } from "../../kit/built-add-in";
import { sheetIn, workbookOf } from "../../kit/workbook-of";
import { OpenPane } from "../pane/open-pane";

const page = builtAddIn();

const scorecard = (): string[][] => [
  ["ID", "Indicator", "Apr-24", "May-24", "Target"],
  ["1", "Visits completed in time", "80.0%", "45.0%", "90.0%"],
  ["2", "Plans reviewed in time", "91.0%", "40.0%", "90.0%"],
  [],
  ["ID 2: Two reviews were late."],
];

describe("narratives and publishing in the built add-in", () => {
  let pane: OpenPane;
  const open = async (workbook: ReturnType<typeof workbookOf>): Promise<OpenPane> =>
    (pane = await OpenPane.beside(page(), workbook));
  afterEach(() => {
    pane.close();
  });
  const column = (at: number): unknown[] =>
    [...sheetIn(pane.host.workbook, "Scorecard").cells]
      .sort(([one], [other]) => one - other)
      .map(([, row]) => row.get(at)?.value);

  it("writes what was typed into the section's block, in the order of the IDs", async () => {
    await open(workbookOf({ Scorecard: scorecard() }));
    await pane.click("Breaches");
    await pane.click("Write narrative, ID 1");
    await pane.shows("May-24: 45.0% against a target of 90.0%, 45.0 points short; down from 80.0% in Apr-24");
    await pane.type("Narrative for ID 1", "=Two posts are vacant.");
    await pane.click("Insert into the sheet");
    await pane.shows("Written into A5.");
    expect(column(0).slice(-2)).toEqual(["ID 1: =Two posts are vacant.", "ID 2: Two reviews were late."]);
    await pane.shows("Every other breach has a narrative.");
    await pane.click("← Back to breaches");
    await pane.shows("2 breaches, worst first; 0 without a narrative");
  });

  it("keeps the words where Excel refuses, and writes them once it can", async () => {
    await open(workbookOf({ Scorecard: scorecard() }));
    await pane.click("Breaches");
    await pane.click("Write narrative, ID 1");
    await pane.type("Narrative for ID 1", "Two posts are vacant.");
    pane.host.setEditMode(true);
    await pane.click("Insert into the sheet");
    await pane.shows("A cell is being edited");
    expect(pane.document.querySelector("textarea")?.value).toBe("Two posts are vacant.");
    pane.host.setEditMode(false);
    await pane.click("Insert into the sheet");
    await pane.shows("Written into A5.");
  });

  it("asks before it replaces words, and leaves the sheet alone when told to", async () => {
    await open(workbookOf({ Scorecard: scorecard() }));
    await pane.click("Breaches");
    await pane.click("Edit narrative, ID 2");
    await pane.type("Narrative for ID 2", "Three reviews were late.");
    await pane.click("Insert into the sheet");
    await pane.shows("Your words would replace it.");
    await pane.click("Leave the sheet as it is");
    expect(column(0).at(-1)).toBe("ID 2: Two reviews were late.");
    await pane.click("Insert into the sheet");
    await pane.click("Replace it");
    await pane.shows("Written into A5.");
    expect(column(0).at(-1)).toBe("ID 2: Three reviews were late.");
  });

  it("lists what is open before publishing, and takes it off the list once it is put right", async () => {
    await open(workbookOf({ Scorecard: scorecard() }));
    await pane.shows("2 breaches");
    await pane.click("Before you publish…");
    await pane.shows("RAG has never been applied");
    await pane.until("Apply RAG", () => pane.textsOf("li button").includes("Apply RAG") || null);
    await pane.click("Apply RAG");
    await pane.until("no such item", () => !pane.textsOf("li p").join().includes("never applied") || null);
    expect(pane.textsOf("li p").join()).toContain("ID 1 has no narrative");
    await pane.click("← Back to overview");
    await pane.shows("RAG is up to date.");
  });

  it("follows an edit while the list before publishing is open", async () => {
    await open(workbookOf({ Scorecard: scorecard() }));
    await pane.shows("2 breaches");
    await pane.click("Before you publish…");
    await pane.shows("ID 1 has no narrative");
    pane.host.typeInto("Scorecard", "D2", "'95.0%");
    await pane.until("no such item", () => !pane.textsOf("li p").join().includes("ID 1 has no") || null);
  });
});
