import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleScorecard } from "../../assets/sample/sample-scorecard";
import { addressOf, cellAt, parseArea } from "../../src/workbench";
import { openInExcel } from "../kit/office";
import { opened } from "../kit/packages";

const ASSETS = join(__dirname, "../../assets");
const document = readFileSync(join(ASSETS, "reference-scorecard.txt"), "utf8");
const file = new Uint8Array(readFileSync(join(ASSETS, "sample-scorecard.xlsx")));
const workbook = opened(file);
const [sheet] = workbook.worksheets;
if (sheet === undefined) throw new Error("The sample has no sheet");

const COLUMNS = 16;
const NOTE_DOWN = "Not reported due to new moderation process";
const NOTE_ACROSS = "Process commenced in quarter 2";

/** The document as typed: notes that the page cuts at its cells' edges stand whole in the first cell of theirs. */
const asTyped = document
  .replaceAll("\t\tProcess co\tommenced i\tn quarter 2\t\t", `\t${NOTE_ACROSS}\t\t\t\t\t`)
  .replace("\tNot\t", `\t${NOTE_DOWN}\t`)
  .replace("\treported due to new moderation\t", "\t\t")
  .replace("\tprocess\t", "\t\t");

const filled = (cells: readonly string[]): string[] => cells.filter((text) => text !== "");
const isFilled = (cells: readonly string[]): boolean => filled(cells).length > 0;
const rowsOfDocument = asTyped
  .split("\n")
  .filter((line) => line !== "Public Document Pack" && line !== "This page is intentionally left blank")
  .map((line) => line.split("\t"))
  .filter(isFilled);
const isHeader = (cells: readonly string[]): boolean => cells[0] === "ID";
const fromFirstHeader = (rows: readonly string[][]): string[][] => rows.slice(rows.findIndex(isHeader));
const beforeFirstHeader = (rows: readonly string[][]): string[][] => rows.slice(0, rows.findIndex(isHeader));

/** What Excel shows in each cell, from A1 on. */
async function shownText(): Promise<string[][]> {
  const excel = await openInExcel(opened(file));
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Scorecard").getUsedRange().load("text,address");
      await context.sync();
      expect(range.address).toMatch(/!A1:P\d+$/);
      return range.text;
    });
  } finally {
    excel.close();
  }
}

/** A cell by its address, as it is stored. */
function stored(address: string): [value: unknown, numberFormat: string | undefined] {
  const area = parseArea(address);
  const cell = area === null || sheet === undefined ? undefined : cellAt(sheet, area.top, area.left);
  return [cell?.value, cell?.style.numberFormat];
}

/** The row numbers that have this in column A. */
const rowsOf = (id: string): number[] =>
  [...(sheet?.cells ?? [])].flatMap(([row, cells]) => (String(cells.get(0)?.value) === id ? [row + 1] : []));

describe("The sample scorecard", () => {
  it("shows in every cell of its tables, and in every narrative, what the published document shows", async () => {
    const shown = (await shownText()).filter(isFilled);
    const published = fromFirstHeader(rowsOfDocument).map((cells) => [
      ...cells,
      ...Array<string>(COLUMNS - cells.length).fill(""),
    ]);
    expect(fromFirstHeader(shown)).toEqual(published);
  });

  it("has the document's title, key and notes above the tables", async () => {
    const shown = (await shownText()).filter(isFilled);
    expect(beforeFirstHeader(shown).map(filled)).toEqual(beforeFirstHeader(rowsOfDocument).map(filled));
  });

  it("has all 96 indicators, in order", async () => {
    const ids = (await shownText()).map(([id = ""]) => id).filter((id) => /^\d+[a-z]?$/.test(id));
    expect(ids).toHaveLength(96);
    expect(ids).toEqual([...document.matchAll(/^(\d+[a-z]?)\t/gm)].map(([, id]) => id));
  });

  it("has real dates as headers", () => {
    const headers = rowsOf("ID");
    expect(headers).toHaveLength(6);
    for (const row of headers) {
      expect(stored(`C${String(row)}`)).toEqual([45383, "mmm-yy"]);
      expect(stored(`M${String(row)}`)).toEqual([45689, "mmm-yy"]);
    }
  });

  it.each([
    ["a percentage", "2", "C", 0.87, "0.0%"],
    ["a percentage with two decimals", "20", "I", 0.978, "0.00%"],
    ["a whole percentage", "35c", "C", 0.65, "0%"],
    ["a rate", "16", "C", 100.8, '0.0"r"'],
    ["a thousand", "5", "C", 1036, "#,##0"],
    ["a count", "1", "C", 628, "0"],
    ["an average", "84", "C", 6, "0.00"],
    ["a target", "2", "N", 0.9, "0.0%"],
    ["a target of none", "29", "N", 0, "0"],
    ["a target in words", "3", "N", "Below 8%", undefined],
    ["a band", "49", "N", "90-95%", undefined],
    ["a target with a plus", "56", "N", "80%+", undefined],
    ["a target per month", "54", "N", "6 per month", undefined],
    ["a figure with its count", "55", "M", "67% (4)", undefined],
    ["a fragment of a note", "43", "D", "orevious ac", undefined],
  ])("stores %s as a council types it", (_, id, column, value, numberFormat) => {
    const [row] = rowsOf(id);
    expect(stored(`${column}${String(row)}`)).toEqual([value, numberFormat]);
  });

  it("merges notes over the cells that they stand for", () => {
    const [first] = rowsOf("55");
    const merges = sheet.merges.map(addressOf);
    expect(merges).toContain(`C${String(first)}:C${String(Number(first) + 2)}`);
    for (let id = 59; id <= 67; id++) {
      const row = String(rowsOf(String(id))[0]);
      expect(merges).toContain(`C${row}:G${row}`);
    }
  });

  it("merges each narrative over the width of its table", () => {
    const narratives = [...sheet.cells].filter(([, cells]) =>
      /^(- )?ID ?\d/.test(String(cells.get(0)?.value)),
    );
    expect(narratives).toHaveLength(16);
    const [lastSection = 0] = rowsOf("68");
    const merges = sheet.merges.map(addressOf);
    for (const [row] of narratives) {
      const number = String(row + 1);
      expect(merges).toContain(`A${number}:${row > lastSection ? "O" : "P"}${number}`);
    }
  });

  it("has no fill made by hand in a cell of a period", () => {
    const rows = [...sheet.cells].filter(([, cells]) => /^\d+[a-z]?$/.test(String(cells.get(0)?.value)));
    expect(rows).toHaveLength(96);
    const filledCells = rows.flatMap(([row, cells]) =>
      [...cells].filter(([, { style }]) => style.fill !== undefined).map(([column]) => [row, column]),
    );
    expect(filledCells).toEqual([]);
  });

  it("is made anew with the same bytes", async () => {
    expect(Buffer.from(await sampleScorecard(document)).equals(file)).toBe(true);
  });
});
