import {
  acceptItems,
  applyRag,
  changeSettings,
  publishCheck,
  withdrawAcceptance,
  type PublishItem,
} from "../../../src/actions";
import { cellFor, type Workbook } from "../../../src/workbench";
import { openInExcel, type InExcel } from "../../kit/office";
import { SAMPLE, workbookIn } from "../../kit/workbook-in";
import { areaAt, sheetIn, workbookOf, type WrittenCell } from "../../kit/workbook-of";
import { checked, countsOf, ofKind, said } from "./checked-before-publishing";
import { ACTIVE, percent, SHEET } from "../../kit/on-the-sheet";
import { reportedItems } from "../../../src/actions/publishing/publish-report";
import { cellAt } from "../../kit/cell-at";
import { addressAt } from "../../../src/scorecard/sheet/position";

let excel: InExcel;
const open = async (workbook: Workbook): Promise<Workbook> => {
  excel = await openInExcel(workbook);
  excel.host.counts.reset();
  return workbook;
};
afterEach(() => {
  excel.close();
});

const HEADER = ["ID", "Indicator", "Polarity", "Jan-25", "Feb-25", "Target"];
const ROWS: WrittenCell[][] = [
  ["1", "Visits in time", "High", percent(0.95), percent(0.96), percent(0.9)],
  ["2", "Plans in time", "High", percent(0.7), percent(0.5), percent(0.9)],
];
const scorecard = (...rows: WrittenCell[][]) => workbookOf({ [SHEET]: [HEADER, ...ROWS, ...rows] });
const EXPLAINED: WrittenCell[] = ["ID 2: Two teams are short of staff."];

/** A scorecard that is in order: explained, coloured, marked with letters. */
async function inOrder(...rows: WrittenCell[][]): Promise<Workbook> {
  const workbook = await open(scorecard(...rows));
  await changeSettings({ marks: "letters" });
  await applyRag(ACTIVE);
  return workbook;
}

const fill = (workbook: Workbook, address: string, color: string): void => {
  const { top, left } = areaAt(address);
  cellFor(sheetIn(workbook, SHEET), top, left).style.fill = color;
};

describe("on the sample, the check before publishing", () => {
  // By hand: 12 of the 18 red indicators have no narrative. Nobody has applied RAG, and nothing but colour would tell the
  // status. Attendance (43) holds four scraps of a merged note. Five audits are empty in Feb-25 though they had figures
  // before; 34, 41 and 68 never had any, 38a and 38b say NYC and 63 to 66 N/A. 27 indicators are coloured by a polarity that
  // no target's wording, sign or zero tells: all with a plain number or a band for a target.
  it("lists what is so, the most serious first", async () => {
    await open(workbookIn(SAMPLE));
    const { items, isClear } = await checked();
    expect(Object.entries(countsOf(items))).toEqual([
      ["missingNarrative", 12],
      ["neverApplied", 1],
      ["unreadableFigure", 4],
      ["latestPeriodEmpty", 1],
      ["assumedPolarity", 27],
      ["colourOnly", 1],
    ]);
    expect(isClear).toBe(false);
    expect(ofKind(items, "missingNarrative").map(addressAt)).toEqual(
      "M20 M38 M39 M59 L70 L71 M77 M91 M101 M102 M103 M105".split(" "),
    );
    expect(said(items, "missingNarrative")[0]).toBe(
      "ID 9a has no narrative, though M20 is a breach (Feb-25: 64.8%, target 90.0%: 25.2 points short).",
    );
    expect(said(items, "latestPeriodEmpty")[0]).toContain("Feb-25, is empty from M106 in 5 rows");
    expect(said(items, "unreadableFigure")[0]).toBe('C76 (ID 43): "ķ" is not a figure.');
  });

  it("says of every item where it is, why it matters, and by a key of its own which it is", async () => {
    await open(workbookIn(SAMPLE));
    const items = reportedItems((await checked()).items);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    for (const { sheet, cell, what, why, accepted } of items) {
      expect({ sheet, accepted }).toEqual({ sheet: "Scorecard", accepted: null });
      expect(what).toContain(cell);
      expect(why).toMatch(/^[A-Z].+\.$/);
    }
  });

  it("has nothing to say of RAG once that is applied, and goes by what was confirmed", async () => {
    await open(workbookIn(SAMPLE));
    const first = await checked();
    const assumed = first.assessments.flatMap(({ sections }) =>
      sections.flatMap(({ indicators }) => indicators.filter(({ polarity }) => polarity.assumed)),
    );
    await changeSettings({
      marks: "shapes",
      polarity: Object.fromEntries(assumed.map(({ id, polarity }) => [id ?? "", polarity.good])),
    });
    await applyRag(ACTIVE);
    const { items } = await checked();
    expect(countsOf(items)).toEqual({ missingNarrative: 12, unreadableFigure: 4, latestPeriodEmpty: 1 });
  });
});

describe("the check before publishing", () => {
  it("is clear where nothing is left to look at, takes few requests and writes nothing", async () => {
    const workbook = await inOrder(EXPLAINED);
    const before = structuredClone(workbook);
    excel.host.counts.reset();
    expect(await checked()).toMatchObject({ items: [], isClear: true, publications: [] });
    expect(excel.host.counts.requests).toBeLessThanOrEqual(3);
    expect(workbook).toEqual(before);
  });

  it("lists what is wrong on any sheet before what is doubtful on another", async () => {
    await open(
      workbookOf({
        One: [HEADER, ["1", "Visits in time", "Sideways", percent(0.95), percent(0.96), percent(0.9)]],
        Two: [HEADER, ["1", "Visits in time", "High", percent(0.95), "about half", percent(0.9)]],
      }),
    );
    const { items } = await checked({ kind: "allSheets" });
    expect(items.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual([
      "neverApplied One",
      "neverApplied Two",
      "unreadableFigure Two",
      "polarityNotUnderstood One",
      "latestPeriodEmpty Two",
      "assumedPolarity One",
      "colourOnly One",
      "colourOnly Two",
    ]);
  });

  it("tells whose narrative it means where one cell holds those of several", async () => {
    await inOrder(
      ["12", "Calls in time", "High", percent(0.7), percent(0.6), percent(0.9)],
      ["ID 2: Timeliness is now 70.0%.\nID 12: Timeliness is now 70.0%."],
    );
    const { items } = await checked();
    expect(items.map((item) => [item.kind, addressAt(item), item.indicator?.id])).toEqual([
      ["narrativeDoubt", "A5", "2"],
      ["narrativeDoubt", "A5", "12"],
    ]);
  });

  it("reads a protected sheet", async () => {
    await inOrder();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(countsOf((await checked()).items)).toEqual({ missingNarrative: 1 });
  });

  it("is refused where there is no scorecard", async () => {
    await open(workbookOf({ Rota: [["Mon", "Tue"]] }));
    expect(await publishCheck(ACTIVE)).toMatchObject({ kind: "refused", refusal: { kind: "noScorecard" } });
  });

  it("names the rows where RAG is out of date", async () => {
    await inOrder(EXPLAINED);
    excel.host.typeInto(SHEET, "F2", 0.97);
    expect(said((await checked()).items, "outOfDate")).toEqual([
      "RAG is out of date: 1 row does not show what the figures say: ID 1 (E2). Choose Apply RAG.",
    ]);
  });

  it("names what is not understood, and words that contradict the target", async () => {
    const rows: WrittenCell[][] = [
      ["3", "Letters sent", "Sideways", percent(0.5), "about half", percent(0.5)],
      ["4", "Calls answered", "High", percent(0.5), percent(0.6), "as soon as can be"],
      ["5", "Cases open too long", "High", percent(0.05), percent(0.06), "Below 8%"],
      EXPLAINED,
    ];
    await inOrder(...rows);
    const { items } = await checked();
    expect(said(items, "unreadableFigure")).toEqual(['E4 (ID 3): "about half" is not a figure.']);
    expect(said(items, "targetNotUnderstood")[0]).toContain('F5 (ID 4): The target "as soon as can be"');
    expect(said(items, "polarityNotUnderstood")[0]).toContain('C4 (ID 3): The polarity "Sideways"');
    expect(said(items, "polarityContradictsTarget")[0]).toContain(
      'C6 (ID 5): The polarity "High" contradicts',
    );
  });

  it("names duplicate IDs, and IDs in narratives that no indicator has, with those that may be meant", async () => {
    await inOrder(
      ["2", "Plans reviewed", "High", percent(0.95), percent(0.96), percent(0.9)],
      ["10a", "Calls answered", "High", percent(0.95), percent(0.96), percent(0.9)],
      EXPLAINED,
      ["ID 10b: Calls are answered."],
      ["ID 77: Nobody knows."],
    );
    const { items } = await checked();
    expect(said(items, "duplicateId")[0]).toContain("A4 (ID 2): ID 2 is used in rows 3 and 4");
    expect(said(items, "narrativeForNoIndicator")).toEqual([
      "A7: The narrative names ID 10b, which no indicator has: correct the ID in A7, perhaps to 10a.",
      "A8: The narrative names ID 77, which no indicator has: correct the ID in A8.",
    ]);
  });

  it("names hand-made fills that say another colour than the judgement, and no others", async () => {
    const workbook = await inOrder(EXPLAINED);
    fill(workbook, "D2", "#FF0000");
    fill(workbook, "E2", "#FFC7CE");
    fill(workbook, "D3", "#00B050");
    fill(workbook, "E3", "#C00000");
    const { items } = await checked();
    expect(said(items, "handMadeFill")).toEqual([
      "ID 1: E2 is filled red by hand, but its figure is green, and 1 other cell of the row in the same way.",
      "ID 2: D3 is filled green by hand, but its figure is red.",
    ]);
    for (const [cell, color] of [
      ["D2", "#DDEBF7"],
      ["E2", "#92D050"],
      ["D3", "#D9D9D9"],
    ] as const)
      fill(workbook, cell, color);
    expect((await checked()).items).toEqual([]);
  });

  it("asks for the fills of a sheet of which nothing else was still to be known", async () => {
    const workbook = await open(scorecard(EXPLAINED));
    fill(workbook, "E2", "#FF0000");
    expect(said((await checked()).items, "handMadeFill")).toHaveLength(1);
  });

  it("says once of a section that its latest period is empty, and not of cells that say why they are", async () => {
    await inOrder(
      ["3", "Letters sent", "High", percent(0.95), "NYC", percent(0.9)],
      ["4", "Calls answered", "High", percent(0.95), null, percent(0.9)],
      EXPLAINED,
    );
    expect(said((await checked()).items, "latestPeriodEmpty")).toEqual([
      'The latest period, Feb-25, is empty from E5 in 1 row of "Scorecard": ID 4 (last figure in D5).',
    ]);
    excel.host.typeInto(SHEET, "E2:E3", [[""], [""]]);
    expect(said((await checked()).items, "latestPeriodEmpty")).toEqual([
      'The latest period, Feb-25 (E1), has no figure in any row of "Scorecard".',
    ]);
  });

  it("takes letters, shapes or a RAG column for a second signal beside colour", async () => {
    await inOrder(EXPLAINED);
    expect(ofKind((await checked()).items, "colourOnly")).toEqual([]);
    await changeSettings({ marks: "none" });
    await applyRag(ACTIVE);
    expect(ofKind((await checked()).items, "colourOnly")).toHaveLength(1);
    excel.host.typeInto(SHEET, "G1:G3", [["RAG"], ["Green"], ["Red"]]);
    expect(ofKind((await checked()).items, "colourOnly")).toEqual([]);
  });

  it("points out a narrative that contradicts its figure, beside what the figure says", async () => {
    await inOrder(["ID 2: Timeliness is now 70.0%."]);
    expect((await checked()).items).toMatchObject([
      {
        kind: "narrativeDoubt",
        ...cellAt("A4"),
        what: "The narrative of ID 2 in A4 does not agree with the sheet. It says 70.0%, which was the figure for Jan-25; E3 says 50.0% for Feb-25.",
      },
    ]);
  });
});

describe("an accepted item", () => {
  async function oneAccepted(...rows: WrittenCell[][]): Promise<PublishItem> {
    await inOrder(...rows);
    const [item] = (await checked()).items;
    if (item === undefined) throw new Error("There is nothing to accept");
    expect(await acceptItems([item.key], " The board knows. ")).toEqual({ kind: "done" });
    return item;
  }

  it("stays in the list with its reason and time, and the list is clear", async () => {
    const item = await oneAccepted();
    expect(await checked()).toMatchObject({
      isClear: true,
      items: [
        { key: item.key, accepted: { reason: "The board knows.", at: expect.stringMatching(/^20\d\d-/) } },
      ],
    });
  });

  it("is open again once the acceptance is taken back", async () => {
    const { key } = await oneAccepted();
    await withdrawAcceptance([key]);
    expect(await checked()).toMatchObject({ isClear: false, items: [{ key, accepted: null }] });
  });

  it("stays accepted where rows are put in above and a column beside", async () => {
    await oneAccepted();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      await context.sync();
    });
    await applyRag(ACTIVE);
    expect(await checked()).toMatchObject({ isClear: true, items: [cellAt("F5")] });
  });

  it.each([
    ["the figure changes", "E3", 0.4],
    ["the period changes", "E1", "Mar-25"],
    ["the indicator is another", "B3", "Reviews in time"],
  ])("is open again where %s", async (_what, cell, value) => {
    const { key } = await oneAccepted();
    excel.host.typeInto(SHEET, cell, value);
    await applyRag(ACTIVE);
    const [item] = (await checked()).items;
    expect(item).toMatchObject({ kind: "missingNarrative", accepted: null });
    expect(item?.key).not.toBe(key);
  });

  it("is not accepted without a reason", async () => {
    await inOrder();
    const [item] = (await checked()).items;
    expect(await acceptItems([item?.key ?? ""], "  ")).toMatchObject({
      kind: "refused",
      refusal: { kind: "reasonMissing", sentence: expect.stringContaining("say in a few words why") },
    });
    expect((await checked()).isClear).toBe(false);
  });
});
