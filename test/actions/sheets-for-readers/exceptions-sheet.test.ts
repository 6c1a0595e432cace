import { applyRag, check, clear, listSheets, makeExceptionsSheet } from "../../../src/actions";
import { withReport } from "../../../src/actions/with-report";
import { asOfficeValue, cellAt, recalculate, type Workbook, type Worksheet } from "../../../src/workbench";
import { PALETTES } from "../../../src/workbook/colours";
import { openInExcel, type InExcel } from "../../kit/office";
import { areaAt, sheetIn, workbookOf, type WrittenCell } from "../../kit/workbook-of";
import { opened, saved } from "../../kit/packages";
import { ACTIVE, percent } from "../../kit/on-the-sheet";
import { referenceWorkbook } from "../../kit/reference-workbook";

const ALL = { kind: "allSheets" } as const;
const SEED = { settings: { polarity: { "36": "lower" } } };

const HEADER = ["ID", "Measures", "Apr-24", "May-24", "Target", "Direction of travel"];
const ROWS: WrittenCell[][] = [
  ["1", "Visits completed in time", percent(0.8), percent(0.5), percent(0.9), null],
  ["2", "Children missing", percent(0.05), percent(0.01), "Below 8%", null],
  ["3", "@name <b>", percent(0.3), percent(0.2), percent(0.9), null],
  ["- ID 1: =SUM(A1) & more", null, null, null, null, null],
];
const FIGURES = "E4:E5";
const scorecard = (more: Parameters<typeof workbookOf>[0] = {}) =>
  workbookOf({ Scorecard: [HEADER, ...ROWS], ...more });

let excel: InExcel;
const open = async (workbook: Workbook): Promise<Workbook> => {
  excel = await openInExcel(workbook, {
    recalculate: (one) => {
      recalculate(one);
    },
  });
  excel.host.counts.reset();
  return workbook;
};
afterEach(() => {
  excel.close();
});

/** What the cells of an area show, row by row. */
function rowsIn(sheet: Worksheet, address: string): unknown[][] {
  const { top, left, bottom, right } = areaAt(address);
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) =>
      asOfficeValue(cellAt(sheet, top + down, left + across)?.value ?? null),
    ),
  );
}

const namesOf = (workbook: Workbook): string[] => workbook.worksheets.map(({ name }) => name);
const exceptionsIn = (workbook: Workbook): Worksheet => sheetIn(workbook, "Exceptions");

describe("the exceptions sheet", () => {
  it("has a row for each breach with its figure, target, distance, direction and narrative", async () => {
    const workbook = await open(scorecard());
    expect(await makeExceptionsSheet(ACTIVE)).toEqual({
      kind: "done",
      sheet: "Exceptions",
      replaced: false,
      breaches: 2,
    });
    excel.host.calculate();
    const [headings, first, second, ...others] = rowsIn(exceptionsIn(workbook), "A3:K6");
    expect(headings?.join()).toBe(
      "Section,ID,Indicator,Period,Figure,Status,Target,How far off,Direction of travel,Periods red in a row,Narrative",
    );
    expect(first?.slice(1)).toEqual([
      "1",
      "Visits completed in time",
      "May-24",
      0.5,
      "Red",
      "90.0%",
      "40.0 points short",
      "Down from Apr-24, worse",
      1,
      "=SUM(A1) & more",
    ]);
    expect(second?.slice(1)).toEqual([
      "3",
      "@name <b>",
      "May-24",
      0.2,
      "Red",
      "90.0%",
      "70.0 points short",
      "Down from Apr-24, worse",
      2,
      "No narrative written",
    ]);
    expect(others.flat().join("")).toBe("");
  });

  it("says what it tells of and when it was made", async () => {
    const workbook = await open(scorecard());
    await makeExceptionsSheet(ACTIVE);
    const [title, asOf] = rowsIn(exceptionsIn(workbook), "A1:A2").flat();
    expect(title).toBe('Exceptions from "Scorecard"');
    expect(asOf).toMatch(
      /^Latest period May-24\. 2 of 3 indicators in breach, 1 of them without a narrative\. Judged on \d+ \w+ \d{4}; /,
    );
  });

  it("counts blue indicators among all of them", async () => {
    const workbook = await open(
      workbookOf({
        Scorecard: [
          HEADER,
          ["1", "Visits in time", percent(0.8), percent(0.99), percent(0.9), null],
          ["2", "Plans in time", percent(0.8), percent(0.98), percent(0.9), null],
          ["3", "Reviews in time", percent(0.8), percent(0.5), percent(0.9), null],
        ],
      }),
    );
    await makeExceptionsSheet(ACTIVE, {
      settings: { states: "redAmberGreenBlue", tolerance: { basis: "points", amount: 0.05 } },
    });
    expect(rowsIn(exceptionsIn(workbook), "A2:A2").flat().join()).toContain("1 of 3 indicators in breach");
  });

  it("writes words as words, whatever they begin with, and formulas for figures alone", async () => {
    const workbook = await open(scorecard());
    await makeExceptionsSheet(ACTIVE);
    const formulas = [...exceptionsIn(workbook).cells.values()]
      .flatMap((row) => [...row.values()])
      .flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual(["='Scorecard'!D2", "='Scorecard'!D4"]);
  });

  it("shows figures in the number format of their cells, and follows them when they are edited", async () => {
    const workbook = await open(scorecard());
    await makeExceptionsSheet(ACTIVE);
    expect(cellAt(exceptionsIn(workbook), 3, 4)?.style.numberFormat).toBe("0.0%");
    excel.host.typeInto("Scorecard", "D2", 0.61);
    excel.host.calculate();
    expect(rowsIn(exceptionsIn(workbook), FIGURES)).toEqual([[0.61], [0.2]]);
  });

  it("leads from each ID to the figure, also after rows were inserted and the sheet was renamed", async () => {
    const workbook = await open(scorecard());
    await makeExceptionsSheet(ACTIVE);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scorecard");
      sheet.getRange("1:2").insert("Down");
      sheet.name = "June's";
      await context.sync();
    });
    const leads = exceptionsIn(workbook).attachments.map(({ areas, link }) => [
      areas[0]?.top,
      workbook.names.find(({ name }) => name === link?.location)?.formula,
    ]);
    expect(leads).toEqual([
      [3, "='June''s'!$D$4"],
      [4, "='June''s'!$D$6"],
    ]);
    excel.host.calculate();
    expect(rowsIn(exceptionsIn(workbook), FIGURES)).toEqual([[0.5], [0.2]]);
  });

  it("says the status in words and in the workbook's colours", async () => {
    const workbook = await open(scorecard());
    await makeExceptionsSheet(ACTIVE, { settings: { colours: "strong" } });
    const status = cellAt(exceptionsIn(workbook), 3, 5);
    expect([status?.value, status?.style.fill]).toEqual(["Red", PALETTES.strong.states.red.fill]);
  });

  it("prints on landscape pages one page wide, headings repeated, and every row high enough", async () => {
    const workbook = await open(scorecard());
    await makeExceptionsSheet(ACTIVE);
    const again = opened(saved(workbook));
    const sheet = exceptionsIn(again);
    expect(sheet.page).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
    const scoped = again.names.filter(({ scope }) => scope === "Exceptions");
    expect(scoped.map(({ name, formula, hidden }) => [name, formula, hidden])).toEqual([
      ["ScorecardRAG_sheet", '="exceptions"', true],
      ["_xlnm.Print_Area", "=Exceptions!$A$1:$K$5", undefined],
      ["_xlnm.Print_Titles", "=Exceptions!$3:$3", undefined],
    ]);
    expect(cellAt(sheet, 3, 10)?.style.wrapText).toBe(true);
    expect(sheet.rowHeights.get(3)).toBeGreaterThanOrEqual(30);
  });

  it("runs a narrative of 5,000 characters on in rows below, since a row is at most 409 points high", async () => {
    const words = "Recruitment took longer than planned. ".repeat(132).trim();
    const rows = [...ROWS.slice(0, 3), [`ID 1: ${words}`]];
    const workbook = await open(workbookOf({ Scorecard: [HEADER, ...rows] }));
    await makeExceptionsSheet(ACTIVE);
    const sheet = exceptionsIn(workbook);
    const narrative = rowsIn(sheet, "K4:K20")
      .flat()
      .filter((cell) => cell !== "");
    expect(narrative.length).toBeGreaterThan(2);
    expect(narrative.slice(0, -1).join(" ")).toBe(words);
    expect(Math.max(...sheet.rowHeights.values())).toBeLessThanOrEqual(409);
  });

  it("says so where there is no breach", async () => {
    const workbook = await open(workbookOf({ Scorecard: [HEADER, ROWS[1] ?? []] }));
    expect(await makeExceptionsSheet(ACTIVE)).toMatchObject({ kind: "done", breaches: 0 });
    expect(rowsIn(exceptionsIn(workbook), "A4:A4")).toEqual([
      ["No exceptions: no indicator is in breach by its latest reported figure."],
    ]);
  });

  it("names the sheet of each breach where there are several scorecards", async () => {
    const workbook = await open(scorecard({ East: [HEADER, ROWS[0] ?? []] }));
    expect(await makeExceptionsSheet(ALL)).toMatchObject({ breaches: 3 });
    expect(rowsIn(exceptionsIn(workbook), "A3:A6")).toEqual([
      ["Sheet"],
      ["Scorecard"],
      ["Scorecard"],
      ["East"],
    ]);
  });

  it("tells of the published scorecard's 18 breaches, 12 without a narrative, in four requests", async () => {
    const workbook = await open(referenceWorkbook());
    expect(await makeExceptionsSheet(ACTIVE, SEED)).toMatchObject({ breaches: 18 });
    expect(excel.host.counts.requests).toBe(4);
    const narratives = rowsIn(exceptionsIn(workbook), "K4:K21").flat();
    expect(narratives.filter((words) => words === "No narrative written")).toHaveLength(12);
  });
});

describe("the exceptions sheet, made again", () => {
  it("takes the place of the one made before, whatever that is called now", async () => {
    const workbook = await open(scorecard({ Last: [["a"]] }));
    await makeExceptionsSheet(ACTIVE);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Exceptions");
      sheet.name = "For members";
      sheet.position = 1;
      sheet.getRange("A30").values = [["left over"]];
      await context.sync();
    });
    excel.host.typeInto("Scorecard", "D4", 0.95);
    expect(await makeExceptionsSheet(ACTIVE)).toEqual({
      kind: "done",
      sheet: "For members",
      replaced: true,
      breaches: 1,
    });
    expect(namesOf(workbook)).toEqual(["Scorecard", "For members", "Last"]);
    const sheet = sheetIn(workbook, "For members");
    expect(rowsIn(sheet, "B4:B30").flat().join("")).toBe("1");
    expect(rowsIn(sheet, "A30:A30")).toEqual([[""]]);
    expect(sheet.attachments).toHaveLength(1);
  });

  it("is the same after the file was saved and opened again", async () => {
    const first = await open(scorecard());
    await makeExceptionsSheet(ACTIVE);
    excel.close();
    const workbook = await open(opened(saved(first)));
    expect(await makeExceptionsSheet(ACTIVE)).toMatchObject({ sheet: "Exceptions", replaced: true });
    expect(namesOf(workbook)).toEqual(["Scorecard", "Exceptions"]);
    expect(workbook.names.filter(({ name }) => name.includes("link"))).toHaveLength(2);
    const links = partsWithLinks(saved(workbook));
    expect(links).toBe(2);
  });

  it("leaves a person's own sheet of that name alone", async () => {
    const workbook = await open(scorecard({ Exceptions: [["mine"]] }));
    expect(await makeExceptionsSheet(ACTIVE)).toMatchObject({ sheet: "Exceptions 2", replaced: false });
    expect(rowsIn(exceptionsIn(workbook), "A1:A1")).toEqual([["mine"]]);
  });

  it("leaves a copy that a person kept alone", async () => {
    const workbook = await open(scorecard());
    await makeExceptionsSheet(ACTIVE);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Exceptions").copy("Before", worksheets.getItem("Scorecard"));
      await context.sync();
    });
    excel.host.typeInto("Scorecard", "D4", 0.95);
    expect(await makeExceptionsSheet(ACTIVE)).toMatchObject({ sheet: "Exceptions", replaced: true });
    expect(rowsIn(sheetIn(workbook, "Exceptions (2)"), "B4:B5")).toEqual([["1"], ["3"]]);
  });

  it("is refused where the one made before is protected", async () => {
    const workbook = await open(scorecard());
    await makeExceptionsSheet(ACTIVE);
    excel.host.setProtection("Exceptions", true);
    const before = JSON.stringify([...exceptionsIn(workbook).cells]);
    expect(await makeExceptionsSheet(ACTIVE)).toMatchObject({ refusal: { kind: "sheetProtected" } });
    expect(JSON.stringify([...exceptionsIn(workbook).cells])).toBe(before);
  });
});

/** How many links the sheets of a file have. */
const partsWithLinks = (bytes: Uint8Array): number =>
  opened(bytes).worksheets.flatMap(({ attachments }) => attachments.filter(({ link }) => link !== undefined))
    .length;

describe("a sheet that the add-in made", () => {
  /** A table with a header, periods and targets, as the accessible copy has, would else read as a scorecard. */
  const marked = async (): Promise<Workbook> => {
    const workbook = await open(scorecard({ Copy: [HEADER, ...ROWS] }));
    workbook.names.push({
      name: "ScorecardRAG_sheet",
      formula: '="exceptions"',
      scope: "Copy",
      hidden: true,
    });
    return workbook;
  };

  it("is passed over where all sheets are asked for", async () => {
    await marked();
    expect(await withReport(check(ALL))).toMatchObject({ report: { sheets: [{ name: "Scorecard" }] } });
    expect(await applyRag(ALL)).toMatchObject({ sheets: [{ sheet: "Scorecard" }] });
    expect(await listSheets()).toMatchObject({
      sheets: [
        { name: "Scorecard", isScorecard: true },
        { name: "Copy", isScorecard: false },
      ],
    });
  });

  it("is refused with its own sentence where it is the active one, and nothing is written to it", async () => {
    const workbook = await marked();
    excel.host.activate("Copy");
    const sentence =
      'The sheet "Copy" was made by Scorecard RAG for readers: go to the scorecard sheet and try again from there.';
    for (const action of [applyRag, check, makeExceptionsSheet])
      expect(await action(ACTIVE)).toEqual({
        kind: "refused",
        refusal: { kind: "madeForReaders", sentence },
      });
    expect(await clear(ACTIVE)).toMatchObject({ sheets: [{ rules: 0, cells: 0 }] });
    expect(sheetIn(workbook, "Copy").conditionalFormats).toEqual([]);
  });

  it("is known after saving and reopening, renaming and copying", async () => {
    const first = await marked();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Copy");
      sheet.copy("End");
      sheet.name = "It's mine";
      await context.sync();
    });
    excel.close();
    const workbook = await open(opened(saved(first)));
    expect(namesOf(workbook)).toEqual(["Scorecard", "It's mine", "Copy (2)"]);
    expect(await withReport(check(ALL))).toMatchObject({ report: { sheets: [{ name: "Scorecard" }] } });
    expect(await withReport(check(ALL))).not.toMatchObject({ report: { sheets: [{}, {}] } });
  });

  it("costs Apply no request", async () => {
    await marked();
    await applyRag(ACTIVE);
    expect(excel.host.counts.requests).toBe(2);
  });
});
