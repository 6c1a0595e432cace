import { applyRag, changeSettings, clear, findOutOfDate } from "../../src/actions";
import { recalculate } from "../../src/workbench";
import { openInExcel, type InExcel } from "../kit/office";
import { workbookOf, type WrittenCell } from "../kit/workbook-of";
import { ACTIVE, held, percent, SHEET } from "../kit/on-the-sheet";
import { cellAt } from "../kit/cell-at";

const WRITE = { settings: { ragColumn: "write" } };

/** Three measures, red, amber and green by their latest figures, and one without a target. */
const sheet = (heading: string, words: readonly WrittenCell[]): WrittenCell[][] => [
  ["ID", "Measures", "Apr-24", "May-24", "Target", heading],
  ["1", "Visits completed in time", percent(0.8), percent(0.6), percent(0.9), words[0] ?? null],
  ["2", "Plans reviewed in time", percent(0.8), percent(0.85), percent(0.9), words[1] ?? null],
  ["3", "Reviews held in time", percent(0.8), percent(0.95), percent(0.9), words[2] ?? null],
  ["4", "Contacts", 628, 683, "Monitor", words[3] ?? null],
];
const CELLS = ["F2", "F3", "F4", "F5"];

let excel: InExcel;
async function opened(heading: string, ...words: WrittenCell[]) {
  const workbook = workbookOf({ [SHEET]: sheet(heading, words) });
  excel = await openInExcel(workbook, { recalculate });
  return { workbook, words: (): unknown[] => held(workbook, CELLS) };
}
afterEach(() => {
  excel.close();
});

describe("a RAG column", () => {
  it("is left alone unless the settings have it written", async () => {
    const { words } = await opened("RAG", "G", "", "R", "");
    await applyRag(ACTIVE);
    expect(words()).toEqual(["G", "", "R", ""]);
  });

  it.each<[string, WrittenCell[], string[]]>([
    ["RAG", ["G", "", "R"], ["R", "A", "G", ""]],
    ["RAG", [], ["R", "A", "G", ""]],
    ["Status", ["GREEN", "TBC", "RED"], ["RED", "AMBER", "GREEN", ""]],
    ["On target?", [], ["No", "No", "Yes", ""]],
    ["Target met", ["✓", "✗", ""], ["✗", "✗", "✓", ""]],
    [
      "Status",
      ["Off target", "On target", "On hold", "On hold"],
      ["Off target", "Near", "On hold", "On hold"],
    ],
  ])("headed %s that says %j is written in its own style", async (heading, before, after) => {
    const { words } = await opened(heading, ...before);
    const outcome = await applyRag(ACTIVE, WRITE);
    expect(words()).toEqual(after);
    expect(outcome).toMatchObject({ sheets: [{ rag: { leftAlone: [] }, arrows: { set: 0 } }] });
  });

  it("in no known style is left alone, and the section is named", async () => {
    const { words } = await opened("Status", "Open", "Closed", "Open");
    expect(await applyRag(ACTIVE, WRITE)).toMatchObject({
      sheets: [{ rag: { set: 0, leftAlone: [SHEET] } }],
    });
    expect(words()).toEqual(["Open", "Closed", "Open", ""]);
  });

  it("whose cells hold formulas keeps them, and says which", async () => {
    const { words } = await opened("RAG");
    excel.host.typeInto(SHEET, "F2", '=IF(D2<E2,"R","G")');
    expect(await applyRag(ACTIVE, WRITE)).toMatchObject({ sheets: [{ arrows: { formulaCells: ["F2"] } }] });
    expect(words()).toEqual(["R", "A", "G", ""]);
    await clear(ACTIVE);
    expect(words()).toEqual(["R", "", "", ""]);
  });

  it("is out of date once a figure changes its state, and right again after Apply", async () => {
    const { words } = await opened("RAG", "G", "G", "G");
    await changeSettings(WRITE.settings);
    await applyRag(ACTIVE);
    expect(await findOutOfDate(ACTIVE)).toMatchObject({ standings: [{ state: "upToDate" }] });
    excel.host.typeInto(SHEET, "D2", 0.92);
    expect(await findOutOfDate(ACTIVE)).toMatchObject({
      standings: [
        {
          state: "outOfDate",
          rows: [{ id: "1", ...cellAt("F2"), colours: false, arrow: false, ragWord: true }],
        },
      ],
    });
    await applyRag(ACTIVE);
    expect(words()).toEqual(["G", "A", "G", ""]);
  });

  it("is emptied in a row that has no colour any more, though not of what a person wrote there", async () => {
    const { words } = await opened("RAG", "G", "G", "G", "A");
    await applyRag(ACTIVE, WRITE);
    excel.host.typeInto(SHEET, "E2", "Monitor");
    await applyRag(ACTIVE, WRITE);
    expect(words()).toEqual(["", "A", "G", "A"]);
  });

  it("gets back at Clear what stood there, though the settings leave the column alone by then", async () => {
    const { words } = await opened("Status", "Green", "TBC", "", "Amber");
    await applyRag(ACTIVE, WRITE);
    expect(words()).toEqual(["Red", "Amber", "Green", "Amber"]);
    excel.host.typeInto(SHEET, "D2", 0.88);
    await applyRag(ACTIVE, WRITE);
    expect(words()).toEqual(["Amber", "Amber", "Green", "Amber"]);
    excel.host.typeInto(SHEET, "F4", "Red");
    await clear(ACTIVE);
    expect(words()).toEqual(["Green", "TBC", "Red", "Amber"]);
  });

  it("is not written twice: a second Apply changes nothing", async () => {
    await opened("RAG", "G", "", "R");
    await applyRag(ACTIVE, WRITE);
    expect(await applyRag(ACTIVE, WRITE)).toMatchObject({ sheets: [{ changed: false, rag: { set: 0 } }] });
  });

  it("goes along to a copied sheet, whose own originals come back", async () => {
    const { workbook } = await opened("RAG", "G", "", "R");
    await applyRag(ACTIVE, WRITE);
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getActiveWorksheet().copy("End");
      copy.name = "June";
      await context.sync();
    });
    excel.host.activate("June");
    await clear(ACTIVE);
    expect(held(workbook, CELLS, "June")).toEqual(["G", "", "R", ""]);
    expect(held(workbook, CELLS)).toEqual(["R", "A", "G", ""]);
  });
});
