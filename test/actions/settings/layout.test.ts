import {
  applyRag,
  changeSettings,
  check,
  correctLayout,
  readLayout,
  readSelection,
  readSettings,
  type LayoutShown,
  type Outcome,
} from "../../../src/actions";
import type { CorrectedRole } from "../../../src/scorecard/layout/corrections/layout-corrections";
import type { LayoutOrder } from "../../../src/scorecard/layout/corrections/correct-layout";
import { breachInWords } from "../../../src/scorecard/sentences/breach-sentences";
import { columnIndex, columnLetters, rowIndex } from "../../../src/scorecard/sheet/position";
import { addInReference, cellFor, readXlsx, type Workbook, writeXlsx } from "../../../src/workbench";
import { indicatorsOf } from "../../kit/assessed";
import { openInExcel, type InExcel } from "../../kit/office";
import { sheetIn, workbookOf, type WrittenCell } from "../../kit/workbook-of";
import { ACTIVE, coloursSeen, percent, SHEET } from "../../kit/on-the-sheet";

const unusual = (): WrittenCell[][] => [
  ["Housing performance"],
  ["Service", "What we count", "Apr-24", "May-24", "Goal"],
  ["Repairs", "Repairs done in time", percent(0.95), percent(0.7), percent(0.9)],
  ["Lettings", "Homes let in time", percent(0.8), percent(0.91), percent(0.9)],
];

let excel: InExcel;
const open = async (workbook: Workbook): Promise<Workbook> => {
  excel = await openInExcel(workbook);
  excel.host.counts.reset();
  return workbook;
};
afterEach(() => {
  excel.close();
});

function done<Done>(outcome: Outcome<Done>): Done {
  if (outcome.kind === "done") return outcome;
  throw new Error(outcome.refusal.sentence);
}

const sentence = (outcome: Awaited<ReturnType<typeof correctLayout>>): string =>
  outcome.kind === "refused" ? outcome.refusal.sentence : "done";

const rolesIn = ({ layout }: LayoutShown): string[] =>
  layout.sections.flatMap(({ columns }) =>
    columns.map(({ column, role }) => `${columnLetters(column)} ${role}`),
  );

const chooseHeader: LayoutOrder = { kind: "header", headerRow: null, row: rowIndex(1) };
const role = (heading: string, column: number, chosen: CorrectedRole): LayoutOrder => ({
  kind: "role",
  headerRow: rowIndex(1),
  column: columnIndex(column),
  heading,
  role: chosen,
});

async function settle(): Promise<void> {
  done(await correctLayout(SHEET, chooseHeader));
  done(await correctLayout(SHEET, role("Goal", 4, "target")));
}

describe("a sheet that is not understood", () => {
  it("is judged once its header row and its target were shown, and changes no cell by that", async () => {
    const workbook = await open(workbookOf({ [SHEET]: unusual() }));
    expect((await applyRag(ACTIVE)).kind).toBe("refused");
    expect(done(await readLayout()).layout.sections).toEqual([]);
    await settle();
    expect(rolesIn(done(await readLayout()))).toEqual([
      "A none",
      "B name",
      "C period",
      "D period",
      "E target",
    ]);
    done(await applyRag(ACTIVE));
    expect(coloursSeen(workbook, "C3:D4")).toEqual(["gr", "ag"]);
  });

  it("costs two requests a correction", async () => {
    await open(workbookOf({ [SHEET]: unusual() }));
    await correctLayout(SHEET, chooseHeader);
    expect(excel.host.counts.requests).toBe(2);
  });

  it("is then judged on 50%, not on 0.5, also where the column is too narrow to draw it", async () => {
    const workbook = workbookOf({ [SHEET]: unusual() });
    const narrow = sheetIn(workbook, SHEET);
    const cell = cellFor(narrow, 2, 3);
    [cell.value, cell.style.numberFormat] = [0.5, "0.0%"];
    narrow.columnWidths.set(3, 2);
    await open(workbook);
    await settle();
    const [repairs] = done(await check(ACTIVE)).assessments.flatMap(indicatorsOf);
    expect(repairs === undefined ? null : breachInWords(repairs)).toBe(
      "50.0%, target 90.0%: 40.0 points short",
    );
  });

  it("is not understood again once the correction is forgotten, and nothing is kept of it", async () => {
    await open(workbookOf({ [SHEET]: unusual() }));
    const { corrections } = done(await correctLayout(SHEET, chooseHeader));
    const [correction] = corrections.headers;
    if (correction === undefined) throw new Error("Nothing was kept");
    done(await correctLayout(SHEET, { kind: "forget", correction: { kind: "header", correction } }));
    expect((await check(ACTIVE)).kind).toBe("refused");
  });
});

describe("corrections in the workbook", () => {
  it("hold for a copy of the sheet, next month's column and an inserted one", async () => {
    const workbook = await open(workbookOf({ [SHEET]: unusual() }));
    await settle();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const copy = sheet.copy("End");
      copy.name = "June";
      copy.getRange("E:E").insert("Right");
      copy.getRange("A:A").insert("Right");
      copy.getRange("F2:F4").values = [["Jun-24"], [0.99], [0.5]];
      await context.sync();
    });
    done(await applyRag({ kind: "sheets", names: ["June"] }));
    expect(coloursSeen(workbook, "D3:G4", "June")).toEqual(["grg.", "agr."]);
  });

  it("are there again when the saved workbook is opened", async () => {
    const before = await open(workbookOf({ [SHEET]: unusual() }));
    await settle();
    const bytes = writeXlsx(before, addInReference());
    excel.close();
    const read = readXlsx(bytes, addInReference());
    if (read.kind !== "workbook") throw new Error(read.why);
    const reopened = await open(read.workbook);
    done(await applyRag(ACTIVE));
    expect(coloursSeen(reopened, "C3:D4")).toEqual(["gr", "ag"]);
  });

  it("stay beside other settings, and those beside them", async () => {
    await open(workbookOf({ [SHEET]: unusual() }));
    await settle();
    done(
      await changeSettings({ compare: "stored", layout: { columns: [{ heading: "Owner", role: "none" }] } }),
    );
    const { settings } = done(await readSettings());
    expect(settings.compare).toBe("stored");
    expect(settings.layout.columns.map(({ heading }) => heading)).toEqual(["goal", "owner"]);
    expect(settings.layout.headers).toHaveLength(1);
  });
});

describe("pointing at cells", () => {
  it("tells which cell is selected, and on which sheet", async () => {
    await open(workbookOf({ [SHEET]: unusual(), Notes: [["a"]] }));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Notes").activate();
      context.workbook.worksheets.getItem("Notes").getRange("B7:C9").select();
      await context.sync();
    });
    expect(done(await readSelection())).toEqual({ kind: "done", sheet: "Notes", cell: "B7", row: 6 });
  });

  it("refuses a blank row, a row outside the section, and a sheet that has changed since it was shown", async () => {
    await open(workbookOf({ [SHEET]: [...unusual(), [], ["Notes"]] }));
    await settle();
    const edge = (row: number): LayoutOrder => ({
      kind: "edge",
      headerRow: rowIndex(1),
      edge: "last",
      row: rowIndex(row - 1),
    });
    expect(sentence(await correctLayout(SHEET, edge(5)))).toContain("The selected row is blank");
    expect(sentence(await correctLayout(SHEET, edge(1)))).toContain("not among the section's rows");
    expect(sentence(await correctLayout(SHEET, role("Aim", 4, "target")))).toContain(
      "has changed since it was shown",
    );
    expect(sentence(await correctLayout("Gone", chooseHeader))).toContain('no sheet "Gone"');
  });

  it("waits for no cell that is being edited", async () => {
    await open(workbookOf({ [SHEET]: unusual() }));
    excel.host.setEditMode(true);
    expect(sentence(await correctLayout(SHEET, chooseHeader))).toContain("A cell is being edited");
  });
});
