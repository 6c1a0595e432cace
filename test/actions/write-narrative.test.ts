import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyRag } from "../../src/actions/apply-rag";
import { check } from "../../src/actions/check";
import { findOutOfDate } from "../../src/actions/out-of-date";
import { withReport } from "../../src/actions/with-report";
import type { NarrativeWritten } from "../../src/actions/write-narrative";
import { sheetToWriteIn } from "../../src/scorecard/narrative-writing/sheet-to-write-in";
import { DEFAULT_SETTINGS } from "../../src/scorecard/settings/settings";
import type { Grid } from "../../src/scorecard/sheet/grid";
import { readSheets } from "../../src/workbook/read/read-sheet";
import { totalsOf } from "../../src/scorecard/totals";
import {
  addInReference,
  addressOf,
  type Cell,
  readXlsx,
  type Workbook,
  type Worksheet,
  writeXlsx,
} from "../../src/workbench";
import { openInExcel, type InExcel } from "../kit/office";
import { sheetIn } from "../kit/workbook-of";
import { narrated } from "./narrated";
import { ACTIVE, coloursSeen, SHEET } from "../kit/on-the-sheet";

const SAMPLE = join(__dirname, "../../assets/sample-scorecard.xlsx");
const MISSING = "9a 19b 19c 32 38a 38b 44 50 54 55 56 58".split(" ");

function opened(bytes: Uint8Array): Workbook {
  const read = readXlsx(bytes, addInReference());
  if (read.kind !== "workbook") throw new Error(read.why);
  return read.workbook;
}

/** The active sheet as the add-in reads it. */
const gridNow = (): Promise<Grid> =>
  Excel.run(async (context) => {
    const read = await readSheets(context, [{ kind: "active" }]);
    const [sheet] = read.kind === "read" ? read.sheets : [];
    if (sheet === undefined) throw new Error("The sheet could not be read");
    return sheet.grid;
  });

/** What a cell holds and how it looks. */
const whole = ({ value, formula, richText, style, format, quotePrefix }: Cell): unknown => ({
  value,
  formula,
  richText,
  style,
  format,
  quotePrefix,
});

/** Every cell with content or a look, by its address. */
function cellsOf({ cells }: Worksheet, rowOf: (row: number) => number): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [row, inRow] of cells)
    for (const [column, cell] of inRow) found.set(`${rowOf(row)} ${column}`, whole(cell));
  return found;
}

describe("the twelve narratives that the sample lacks", () => {
  let excel: InExcel;
  let workbook: Workbook;
  let before: Workbook;
  let colours: string[];
  const written: NarrativeWritten[] = [];
  const requests: number[] = [];
  /** The rows of the new paragraphs, as they are once all are in. */
  const added: number[] = [];
  const rowAfter = (row: number): number => added.reduce((now, one) => (one <= now ? now + 1 : now), row);

  beforeAll(async () => {
    workbook = opened(readFileSync(SAMPLE));
    const sheet = sheetIn(workbook, SHEET);
    workbook.names.push({ name: "Sickness", formula: `=${SHEET}!$M$135` });
    sheet.cells.set(145, new Map([[12, { value: null, formula: "=SUM(M134:M135)", style: {} }]]));
    excel = await openInExcel(workbook);
    await applyRag(ACTIVE);
    before = structuredClone(workbook);
    colours = coloursSeen(workbook, "C11:M135");
    for (const id of MISSING) {
      excel.host.counts.reset();
      const outcome = await narrated({
        id,
        text: `What is behind ${id}, what is done, and when it will show.`,
      });
      requests.push(excel.host.counts.requests);
      written.push(outcome);
      const row = Number(/\d+/.exec(outcome.written?.cell ?? "")?.[0]) - 1;
      added.push(row);
    }
  }, 60_000);
  afterAll(() => {
    excel.close();
  });

  it("are all written without a question, in three requests each", () => {
    expect(written.map(({ written: one }) => one?.text.slice(0, 12))).toEqual([
      "- ID 9a: Wha",
      ...MISSING.slice(1).map((id) => `ID ${id}: What is`.slice(0, 12)),
    ]);
    expect(Math.max(...requests)).toBe(3);
    expect(totalsOf(written.at(-1)?.assessments ?? [])).toMatchObject({ breaches: 18, withoutNarrative: 0 });
  });

  it("stand under their own sections in the order of the IDs", async () => {
    const [assessment] = written.at(-1)?.assessments ?? [];
    if (assessment === undefined) throw new Error("Nothing was written");
    const { sections } = sheetToWriteIn(await gridNow(), assessment, DEFAULT_SETTINGS.layout);
    const blocks = sections.map(({ narrativeBlock }) =>
      narrativeBlock?.paragraphs.map(({ heading }) => heading?.ids ?? "section").join(" "),
    );
    expect(blocks).toEqual([
      "7 9a 9b 13",
      "19a 19b 19c 21 22 26",
      "29 & 30 32 36&37 38a 38b 39 44",
      "49 50 51&52",
      "54 55 56 58 section",
      "69-72 75-81 82-83 84",
    ]);
  });

  it("leave every other cell as it was, one row lower for each that is above", () => {
    const [old, now] = [sheetIn(before, SHEET), sheetIn(workbook, SHEET)];
    const expected = cellsOf(old, rowAfter);
    const found = cellsOf(now, (row) => row);
    for (const place of [...found.keys()])
      if (added.includes(Number(place.split(" ")[0]))) found.delete(place);
    // A formula below reads the same cells as before.
    expect(now.cells.get(157)?.get(12)?.formula).toBe("=SUM(M146:M147)");
    expected.delete("157 12");
    found.delete("157 12");
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    expect(workbook.names).toEqual([{ name: "Sickness", formula: `=${SHEET}!$M$147` }]);
  });

  it("look like their neighbours: merged, in the same format, wrapped, high enough", () => {
    const sheet = sheetIn(workbook, SHEET);
    const merges = sheetIn(before, SHEET).merges.map(({ top, bottom, ...columns }) =>
      addressOf({ ...columns, top: rowAfter(top), bottom: rowAfter(bottom) }),
    );
    const own = added.map((row) => `A${row + 1}:P${row + 1}`);
    expect(sheet.merges.map(addressOf).sort()).toEqual([...merges, ...own].sort());
    for (const row of added) {
      const [cell, ...beside] = [row, row - 1, row + 1].map((one) => sheet.cells.get(one));
      expect(cell?.get(0)?.style).toMatchObject({ font: { size: 10 }, wrapText: true, vertical: "center" });
      expect(beside.map((other) => other?.get(15)?.format)).toContain(cell?.get(15)?.format);
      expect(sheet.rowHeights.get(row)).toBe(19);
    }
    for (const [row, height] of sheetIn(before, SHEET).rowHeights)
      expect(sheet.rowHeights.get(rowAfter(row))).toBe(height);
  });

  it("leave the colours and the arrows right", async () => {
    const compared = await findOutOfDate(ACTIVE);
    expect(compared).toMatchObject({ standings: [{ state: "upToDate" }] });
    const seen = coloursSeen(workbook, "C11:M147");
    expect(seen.filter((_row, at) => !added.includes(at + 10))).toEqual(colours);
  });

  it("are all there when the file is saved and opened again", async () => {
    const reopened = opened(writeXlsx(workbook, addInReference()));
    excel.close();
    excel = await openInExcel(reopened);
    const checked = await withReport(check(ACTIVE));
    expect(checked).toMatchObject({
      kind: "done",
      report: { totals: { breaches: 18, withoutNarrative: 0 } },
    });
    const [sheet, old] = [sheetIn(reopened, SHEET), sheetIn(workbook, SHEET)];
    expect(sheet.merges.map(addressOf).sort()).toEqual(old.merges.map(addressOf).sort());
    expect([...sheet.rowHeights].sort()).toEqual([...old.rowHeights].sort());
    expect(await findOutOfDate(ACTIVE)).toMatchObject({ standings: [{ state: "upToDate" }] });
  });
});
