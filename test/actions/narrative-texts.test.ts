import { clear } from "../../src/actions/clear";
import { applyRag } from "../../src/actions/apply-rag";
import { check } from "../../src/actions/check";
import { findOutOfDate } from "../../src/actions/out-of-date";
import { removeFills } from "../../src/actions/remove-fills";
import { addInReference, cellFor, readXlsx, type Workbook, writeXlsx } from "../../src/workbench";
import { openInExcel, type InExcel } from "../kit/office";
import { areaAt, sheetIn, workbookOf, type WrittenCell } from "../kit/workbook-of";
import { narrated, refusedNarrative } from "./narrated";
import { ACTIVE, coloursSeen, held, percent, SHEET } from "../kit/on-the-sheet";

const header = (name: string): WrittenCell[] => [
  "ID",
  name,
  "Jan-25",
  "Feb-25",
  "Target",
  "Direction of travel",
];
const red = (id: string | number): WrittenCell[] => [
  id,
  `Visits ${id}`,
  percent(0.8),
  percent(0.6),
  percent(0.9),
  "•",
];

/** Rows 1 to 4 a section, 5 its label, 6 a paragraph; 8 to 9 another section without a block. */
const twoSections = (): Workbook =>
  workbookOf({
    [SHEET]: [
      header("Visits"),
      red(7),
      red("9a"),
      red(13),
      ["Narrative:"],
      ["ID 7: Seven."],
      [],
      header("Reviews"),
      red(90),
      ["=COUNTA(A2:A6)", "Footnote"],
    ],
  });

let excel: InExcel;
const open = async (workbook: Workbook): Promise<Workbook> => {
  excel = await openInExcel(workbook);
  return workbook;
};
afterEach(() => {
  excel.close();
});

const narrativeOf = async (id: string): Promise<string | null | undefined> => {
  const checked = await check(ACTIVE);
  if (checked.kind === "refused") throw new Error(checked.refusal.sentence);
  const indicators = checked.assessments.flatMap(({ sections }) => sections).flatMap((one) => one.indicators);
  return indicators.find((indicator) => indicator.id === id)?.narrative.text;
};

const ODD: readonly (readonly [what: string, text: string])[] = [
  ["an equals sign", "=1+1"],
  ["a plus", "+44 1270 is the number"],
  ["a minus", "-5% is the change"],
  ["an at sign", "@everyone knows"],
  ["an apostrophe", "'quoted' and \"quoted\""],
  ["two apostrophes", "''twice"],
  ["a date", "1/2"],
  ["emoji", "👩‍👩‍👧 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿 are better"],
  ["line breaks", "First.\n\nThird, with a\ttab."],
  ["right-to-left text", "הגידול נמשך: 64.8% \u200f(פברואר)"],
  ["XML", "<b>&amp;</b> _x000D_ ]]>"],
  ["5,000 characters", "Words of a long story. ".repeat(220).slice(0, 5000).trim()],
];

describe("a narrative is kept to the letter", () => {
  it("in its block and in a commentary column, and in the file", async () => {
    const ids = ODD.map((_odd, at) => at + 1);
    const block = [header("Visits"), ...ids.map(red), ["Narrative:"], [], []];
    const commented = [[...header("Reviews"), "Commentary"], ...ids.map((id) => red(id + 100))];
    const workbook = await open(workbookOf({ [SHEET]: [...block, ...commented] }));
    for (const [at, [, text]] of ODD.entries()) {
      await narrated({ id: String(at + 1), text });
      await narrated({ id: String(at + 101), text });
    }
    excel.close();
    const read = readXlsx(writeXlsx(workbook, addInReference()), addInReference());
    if (read.kind !== "workbook") throw new Error(read.why);
    await open(read.workbook);
    for (const [at, [, text]] of ODD.entries()) {
      expect(await narrativeOf(String(at + 1))).toBe(text);
      expect(await narrativeOf(String(at + 101))).toBe(text);
      const row = ODD.length + 3 + at;
      expect(held(read.workbook, [`A${row}`])).toEqual([`ID ${at + 1}: ${text}`]);
    }
  }, 60_000);

  it("is not given the ID twice", async () => {
    const workbook = await open(twoSections());
    expect((await narrated({ id: "9a", text: "- ID 9a: Nine." })).written?.text).toBe("ID 9a: Nine.");
    expect(held(workbook, ["A7"])).toEqual(["ID 9a: Nine."]);
  });

  it.each([
    ["nothing", "", "says nothing"],
    ["n/a", " N/A ", "says nothing"],
    ["dashes", "ID 9a: --", "says nothing"],
    ["a control character", "One\u0007two", "U+0007, the text's character 4"],
    ["half of a pair", "One \ud83d", "U+D83D"],
    ["another ID's narrative in a later line", "Nine.\nID 13: Thirteen.", 'begins with "ID 13:"'],
    ["a heading for others too", "ID 9a & 13: Both.", 'begins with "ID 9a & 13:"'],
    ["more than a cell holds", "x".repeat(32_765), "32,767 characters"],
  ])("refuses %s with a sentence, and writes nothing", async (_what, text, sentence) => {
    const workbook = await open(twoSections());
    expect((await refusedNarrative({ id: "9a", text })).sentence).toContain(sentence);
    expect(held(workbook, ["A6", "A7", "A8"])).toEqual(["ID 7: Seven.", "", "ID"]);
  });
});

describe("where a narrative goes on the sheet", () => {
  it("under the section as a block of its own where there is none, merged across, and colours stay right", async () => {
    const workbook = await open(twoSections());
    await applyRag(ACTIVE);
    const outcome = await narrated({ id: "90", text: "Ninety. ".repeat(80) });
    expect(outcome.written?.cell).toBe("A11");
    expect(held(workbook, ["A10", "A12", "B13"])).toEqual(["Narrative:", "", "Footnote"]);
    const sheet = sheetIn(workbook, SHEET);
    expect(sheet.cells.get(12)?.get(0)?.formula).toBe("=COUNTA(A2:A6)");
    expect(sheet.rowHeights.get(10)).toBeGreaterThan(30);
    expect(coloursSeen(workbook, "C9:D12")).toEqual(["ar", "..", "..", ".."]);
    expect(await findOutOfDate(ACTIVE)).toMatchObject({ standings: [{ state: "upToDate" }] });
  });

  it("with a label, merged and in the sheet's font, on a sheet that has no block at all", async () => {
    const workbook = await open(workbookOf({ [SHEET]: [header("Visits"), red(7)] }));
    await narrated({ id: "7", text: "Seven." });
    const sheet = sheetIn(workbook, SHEET);
    expect(held(workbook, ["A3", "A4"])).toEqual(["Narrative:", "ID 7: Seven."]);
    expect(sheet.cells.get(2)?.get(0)?.style.font).toMatchObject({ bold: true });
    expect(sheet.cells.get(3)?.get(0)?.style).toMatchObject({ wrapText: true, vertical: "top" });
    expect(sheet.merges).toEqual([areaAt("A4:F4")]);
    expect(await narrativeOf("7")).toBe("Seven.");
  });

  it("is merged as its neighbours, and higher the longer it is, up to what a row can be", async () => {
    const workbook = twoSections();
    const sheet = sheetIn(workbook, SHEET);
    sheet.merges.push(areaAt("A6:F6"));
    cellFor(sheet, 5, 0).style = { wrapText: true, vertical: "top", font: { size: 10 } };
    await open(workbook);
    await narrated({ id: "9a", text: "Short." });
    const long = await narrated({ id: "13", text: "A long story. ".repeat(600) });
    expect(sheet.merges.filter(({ top }) => top > 4)).toEqual(["A6:F6", "A7:F7", "A8:F8"].map(areaAt));
    expect([sheet.rowHeights.get(6), sheet.rowHeights.get(7)]).toEqual([15, 409]);
    expect(long.written?.remarks).toEqual([
      "The narrative in A8 is longer than one row can show in print, which is 409 points: shorten it, or make its columns wider.",
    ]);
  });

  it("as lines of one cell where the block is that, whose row grows", async () => {
    const workbook = workbookOf({
      [SHEET]: [
        header("Visits"),
        red(7),
        red("9a"),
        red(13),
        [],
        ["Narrative:\nID 7: Seven.\nID 13: Thirteen."],
      ],
    });
    const sheet = sheetIn(workbook, SHEET);
    cellFor(sheet, 5, 0).style = { wrapText: true };
    sheet.rowHeights.set(5, 47);
    await open(workbook);
    await narrated({ id: "9a", text: "One line.\nAnother." });
    expect(held(workbook, ["A6", "A7"])).toEqual([
      "Narrative:\nID 7: Seven.\nID 9a: One line.\nAnother.\nID 13: Thirteen.",
      "",
    ]);
    expect(sheet.rowHeights.get(5)).toBeGreaterThan(70);
  });

  it("puts a paragraph over the first one without taking on the colours of the figures above", async () => {
    const rows = [header("Visits"), red(7), red("9a"), ["ID 9a: Nine."]];
    const workbook = await open(workbookOf({ [SHEET]: rows }));
    await applyRag(ACTIVE);
    await narrated({ id: "7", text: "Seven." });
    expect(held(workbook, ["A4", "A5"])).toEqual(["ID 7: Seven.", "ID 9a: Nine."]);
    expect(await findOutOfDate(ACTIVE)).toMatchObject({ standings: [{ state: "upToDate" }] });
  });
});

describe("what is there", () => {
  it("is replaced once that is agreed to", async () => {
    const workbook = await open(twoSections());
    const asked = await narrated({ id: "7", text: "New." });
    expect(asked).toMatchObject({
      written: null,
      questions: [{ kind: "replaces", cell: "A6", text: "Seven." }],
    });
    expect(held(workbook, ["A6"])).toEqual(["ID 7: Seven."]);
    await narrated({ id: "7", text: "New.", agreed: ["replaces"] });
    expect(held(workbook, ["A6", "A7"])).toEqual(["ID 7: New.", ""]);
  });

  it("for several stays theirs, or is rewritten for all", async () => {
    const rows = [header("Visits"), red(36), red(37), ["Narrative:"], ["ID 36&37: Both."]];
    const workbook = await open(workbookOf({ [SHEET]: rows }));
    const asked = await narrated({ id: "36", text: "Mine." });
    expect(asked.questions).toEqual([{ kind: "sharedParagraph", cell: "A5", text: "Both.", others: ["37"] }]);
    await narrated({ id: "36", text: "Ours.", agreed: ["sharedParagraph"], shared: "forAll" });
    expect(held(workbook, ["A5", "A6"])).toEqual(["ID 36&37: Ours.", ""]);
    await narrated({ id: "36", text: "Mine.", agreed: ["sharedParagraph"] });
    expect(held(workbook, ["A5", "A6"])).toEqual(["ID 36: Mine.", "ID 37: Ours."]);
  });

  it("in several looks is asked about before it is flattened", async () => {
    const workbook = twoSections();
    const cell = cellFor(sheetIn(workbook, SHEET), 5, 0);
    cell.richText = [
      { text: "ID 7:", font: { xml: "<b/>" } },
      { text: " Seven.", font: { xml: "" } },
    ];
    await open(workbook);
    const asked = await narrated({ id: "7", text: "New.", agreed: ["replaces"] });
    expect(asked.questions).toEqual([{ kind: "losesRichText", cell: "A6" }]);
    // A paragraph beside it leaves it as it is.
    expect((await narrated({ id: "9a", text: "Nine." })).questions).toEqual([]);
    expect(cell.richText).toHaveLength(2);
  });

  it("is never overwritten where it is a formula", async () => {
    const workbook = twoSections();
    Object.assign(cellFor(sheetIn(workbook, SHEET), 5, 0), {
      formula: '="ID 7: "&B10',
      value: "ID 7: Seven.",
    });
    await open(workbook);
    const { kind, sentence } = await refusedNarrative({ id: "7", text: "New.", agreed: ["replaces"] });
    expect([kind, sentence]).toEqual(["narrativeOverFormula", expect.stringContaining("A6 holds a formula")]);
  });

  it("on a protected sheet is left alone, and an indicator that is not there is named", async () => {
    const workbook = await open(twoSections());
    const { sentence } = await refusedNarrative({ id: "99", name: null, text: "New." });
    expect(sentence).toContain('"Scorecard" has no indicator with ID 99');
    sheetIn(workbook, SHEET).protection.protected = true;
    expect((await refusedNarrative({ id: "9a", text: "New." })).kind).toBe("sheetProtected");
  });

  it("of fills that were taken off by hand moves along, so that Clear puts them back", async () => {
    const workbook = twoSections();
    const sheet = sheetIn(workbook, SHEET);
    cellFor(sheet, 8, 3).style.fill = "#FF0000";
    await open(workbook);
    await applyRag(ACTIVE);
    await removeFills(ACTIVE);
    expect(cellFor(sheet, 8, 3).style.fill).toBeUndefined();
    await narrated({ id: "9a", text: "Nine." });
    await clear(ACTIVE);
    expect(cellFor(sheet, 9, 3).style.fill).toBe("#FF0000");
    expect(held(workbook, ["F2", "F10", "A7"])).toEqual(["•", "•", "ID 9a: Nine."]);
  });
});
