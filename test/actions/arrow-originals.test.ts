import { applyRag, clear } from "../../src/actions";
import { openInExcel, type InExcel } from "../kit/office";
import { workbookOf, type WrittenCell } from "../kit/workbook-of";
import { ACTIVE, held, percent, SHEET } from "../kit/on-the-sheet";

const ARROWS = ["G3", "G4"];
const rows = (one: WrittenCell, other: WrittenCell): WrittenCell[][] => [
  ["Performance, June 2024"],
  ["ID", "Measures", "Apr-24", "May-24", "Jun-24", "Target", "Direction of travel"],
  ["1", "Visits completed in time", percent(0.8), percent(0.85), percent(0.91), percent(0.9), one],
  ["2", "Children missing", percent(0.05), percent(0.06), percent(0.2), "Below 8%", other],
];

let excel: InExcel;
const open = async (one: WrittenCell, other: WrittenCell) => {
  const workbook = workbookOf({ [SHEET]: rows(one, other) });
  excel = await openInExcel(workbook);
  await applyRag(ACTIVE);
  expect(held(workbook, ARROWS)).toEqual(["▲", "▲"]);
  return workbook;
};
afterEach(() => {
  excel.close();
});

/** Copies the active sheet behind itself, as a person does for the next month, and goes there. */
async function copySheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getActiveWorksheet().copy("End");
    copy.name = name;
    await context.sync();
  });
}

describe("what stood in an arrow cell comes back at Clear", () => {
  it.each([
    ["Apr-24", "50%"],
    ["1/2", "£5"],
    ["=1+1", "+ rising"],
    ["TRUE", "@home"],
    ["007", "#N/A"],
    ["'quoted", "▲"],
    ["see note 3", "★"],
  ])("as the texts %j and %j that it was", async (one, other) => {
    const workbook = workbookOf({ [SHEET]: rows("x", "x") });
    excel = await openInExcel(workbook);
    excel.host.typeInto(SHEET, "G3:G4", [[`'${one}`], [`'${other}`]]);
    const before = held(workbook, ARROWS);
    expect(before).toEqual([one, other]);
    await applyRag(ACTIVE);
    await clear(ACTIVE);
    expect(held(workbook, ARROWS)).toEqual(before);
  });

  it("as the number, the truth or the date that it was", async () => {
    const workbook = await open(-0.5, true);
    await clear(ACTIVE);
    expect(held(workbook, ARROWS)).toEqual([-0.5, true]);
    excel.close();
    const dated = await open([45383, "dd/mm/yyyy"], null);
    await clear(ACTIVE);
    expect(held(dated, ARROWS)).toEqual([45383, ""]);
  });

  it("though the month in the section's title has changed since", async () => {
    const workbook = await open("•", "★");
    excel.host.typeInto(SHEET, "A1", "Performance, July 2024");
    excel.host.typeInto(SHEET, "E3", 0.1);
    await applyRag(ACTIVE);
    expect(held(workbook, ARROWS)).toEqual(["▼", "▲"]);
    await clear(ACTIVE);
    expect(held(workbook, ARROWS)).toEqual(["•", "★"]);
  });

  it("though the indicator's name was written in another case since", async () => {
    const workbook = await open("•", "★");
    excel.host.typeInto(SHEET, "B3", "Visits Completed In Time");
    await clear(ACTIVE);
    expect(held(workbook, ARROWS)).toEqual(["•", "★"]);
  });

  it("once the header can be read again, where it could not at the first Clear", async () => {
    const workbook = await open("•", "★");
    excel.host.typeInto(SHEET, "B2:F2", [["", "", "", "", ""]]);
    await clear(ACTIVE);
    excel.host.typeInto(SHEET, "B2:F2", [["Measures", "Apr-24", "May-24", "Jun-24", "Target"]]);
    await clear(ACTIVE);
    expect(held(workbook, ARROWS)).toEqual(["•", "★"]);
  });
});

describe("a copied sheet", () => {
  it("gives its own arrows back, also after the first sheet has done so", async () => {
    const workbook = await open("•", "★");
    await copySheet("July");
    excel.host.activate("July");
    excel.host.typeInto("July", "E3", 0.1);
    await applyRag(ACTIVE);
    expect(held(workbook, ARROWS, "July")).toEqual(["▼", "▲"]);
    excel.host.activate(SHEET);
    await clear(ACTIVE);
    expect(held(workbook, ARROWS)).toEqual(["•", "★"]);
    excel.host.activate("July");
    await clear(ACTIVE);
    expect(held(workbook, ARROWS, "July")).toEqual(["•", "★"]);
  });
});

describe("a renamed sheet", () => {
  it("is cleared as if it had its old name", async () => {
    const workbook = await open("•", "★");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = "Q1";
      await context.sync();
    });
    await applyRag(ACTIVE);
    await clear(ACTIVE);
    expect(held(workbook, ARROWS, "Q1")).toEqual(["•", "★"]);
    expect(workbook.worksheets[0]?.conditionalFormats).toEqual([]);
  });
});
