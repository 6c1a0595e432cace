import { acceptItems, applyRag, changeSettings, check, clear, markAsPublished } from "../../../src/actions";
import { totalsOf } from "../../../src/scorecard/totals";
import { addInReference, readXlsx, type Workbook, writeXlsx } from "../../../src/workbench";
import { MOST_PUBLICATIONS } from "../../../src/workbook/kept/saved-publications";
import { openInExcel, type InExcel } from "../../kit/office";
import { SAMPLE, workbookIn } from "../../kit/workbook-in";
import { sheetIn, workbookOf } from "../../kit/workbook-of";
import { checked, ofKind, published, said } from "./checked-before-publishing";
import { ACTIVE, held, percent, SHEET } from "../../kit/on-the-sheet";

let excel: InExcel;
const open = async (workbook: Workbook): Promise<Workbook> => {
  excel = await openInExcel(workbook);
  return workbook;
};
afterEach(() => {
  excel.close();
});

/** The workbook saved to a file and opened again, as next month. */
async function reopened(workbook: Workbook): Promise<Workbook> {
  excel.close();
  const read = readXlsx(writeXlsx(workbook, addInReference()), addInReference());
  if (read.kind !== "workbook") throw new Error(read.why);
  return open(read.workbook);
}

const scorecard = () =>
  workbookOf({
    [SHEET]: [
      ["ID", "Indicator", "Polarity", "Jan-25", "Feb-25", "Target"],
      ["1", "Visits in time", "High", percent(0.7), percent(0.5), percent(0.9)],
      ["2", "Plans in time", "High", percent(0.7), percent(0.6), percent(0.9)],
      ["ID 1: Two teams are short of staff."],
    ],
  });

describe("marking as published", () => {
  it("is refused while an item is open, and says how many and which is the first", async () => {
    const workbook = await open(scorecard());
    const before = structuredClone(workbook);
    expect(await markAsPublished(ACTIVE)).toMatchObject({
      kind: "refused",
      refusal: {
        kind: "notAllClear",
        sentence: expect.stringContaining(
          "3 items are open, the first of them: ID 2 has no narrative, though E3 is",
        ),
      },
    });
    expect(workbook).toEqual(before);
  });

  it("records sheet, period, time, totals, what was accepted and why, and the narratives' fingerprints", async () => {
    await open(scorecard());
    const { items } = await checked();
    await acceptItems(
      items.map(({ key }) => key),
      "The board knows.",
    );
    const { publications, isClear } = await published({});
    expect(isClear).toBe(true);
    expect(publications).toEqual([
      {
        sheet: SHEET,
        period: "Feb-25",
        at: expect.stringMatching(/^20\d\d-\d\d-\d\dT/),
        totals: { green: 0, amber: 0, red: 2, none: 0, breaches: 2, withoutNarrative: 1 },
        accepted: items.map(({ key, what }) => ({
          key,
          what,
          reason: "The board knows.",
          at: expect.any(String),
        })),
        narratives: {
          "1 | Visits in time": { period: "Feb-25", fingerprint: expect.stringMatching(/^[0-9a-z]+$/) },
        },
      },
    ]);
  });

  it("records how many are blue, also in the saved workbook", async () => {
    const workbook = await open(scorecard());
    await changeSettings({ states: "redAmberGreenBlue", tolerance: { basis: "points", amount: 0.05 } });
    excel.host.typeInto(SHEET, "E2", 0.99);
    expect((await published()).publications[0]?.totals).toMatchObject({
      blue: 1,
      green: 0,
      amber: 0,
      red: 1,
    });
    await reopened(workbook);
    expect((await checked()).publications[0]?.totals).toMatchObject({ blue: 1, red: 1 });
  });

  it("keeps no word of a narrative, and the history through saving, applying and clearing", async () => {
    const workbook = await open(scorecard());
    const { publications } = await published();
    const again = await reopened(workbook);
    expect(JSON.stringify([...again.settings])).not.toContain("short of staff");
    await applyRag(ACTIVE);
    await clear(ACTIVE);
    expect((await checked()).publications).toEqual(publications);
  });

  it("accepts what is open for one reason where it is asked to, never for none", async () => {
    await open(scorecard());
    expect(await markAsPublished(ACTIVE, { accept: " " })).toMatchObject({
      refusal: { kind: "reasonMissing" },
    });
    expect((await published({ accept: "Agreed." })).items.map(({ accepted }) => accepted?.reason)).toEqual([
      "Agreed.",
      "Agreed.",
      "Agreed.",
    ]);
    expect((await checked()).isClear).toBe(true);
  });

  it("replaces the record of the same sheet and period", async () => {
    await open(scorecard());
    await published();
    excel.host.typeInto(SHEET, "E2", 0.95);
    const { publications } = await published();
    expect(publications).toHaveLength(1);
    expect(publications[0]?.totals).toMatchObject({ green: 1, red: 1 });
  });

  it("does so on a protected sheet, of which it changes nothing", async () => {
    const workbook = await open(scorecard());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const before = structuredClone(sheetIn(workbook, SHEET));
    expect((await published()).publications).toHaveLength(1);
    expect(sheetIn(workbook, SHEET)).toEqual(before);
  });

  it("forgets the oldest where there are more than it keeps, and says so", async () => {
    await open(scorecard());
    const months = Array.from({ length: MOST_PUBLICATIONS + 1 }, (_, at) => {
      const date = new Date(Date.UTC(2025, 1 + at, 1));
      return date.toLocaleString("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
    });
    const last = await months.reduce<Promise<Awaited<ReturnType<typeof published>> | null>>(
      async (before, month) => {
        await before;
        excel.host.typeInto(SHEET, "E1", `'${month}`);
        return published();
      },
      Promise.resolve(null),
    );
    expect(last?.publications).toHaveLength(MOST_PUBLICATIONS);
    expect(last?.forgotten).toEqual([{ sheet: SHEET, period: "Feb 2025" }]);
  }, 60_000);
});

describe("the month after", () => {
  /** Puts next month's column in before Target, with these figures. */
  async function nextMonth(values: readonly (readonly (string | number)[])[]): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("F:F").insert("Right");
      await context.sync();
    });
    excel.host.typeInto(
      SHEET,
      `F1:F${String(values.length)}`,
      values.map((row) => [...row]),
    );
  }

  it("names a narrative that has not changed, and asks for new words", async () => {
    await open(scorecard());
    await published();
    await nextMonth([["Mar-25"], [0.4], [0.95]]);
    const { items, assessments } = await checked();
    expect(said(items, "unchangedNarrative")).toEqual([
      "The narrative of ID 1 in A4 is word for word the one published for Feb-25; the figure is now for Mar-25.",
    ]);
    expect(totalsOf(assessments)).toMatchObject({ breaches: 1, withoutNarrative: 0 });
    excel.host.typeInto(SHEET, "A4", "ID 1: The teams are full again.");
    expect(ofKind((await checked()).items, "unchangedNarrative")).toEqual([]);
  });

  it("knows the words on next month's copy of the sheet, under another name", async () => {
    const workbook = await open(scorecard());
    await published();
    const [first] = workbook.worksheets;
    if (first === undefined) throw new Error("There is no sheet");
    const copy = { ...structuredClone(first), name: "March", id: `${first.id}-copy` };
    workbook.worksheets.push(copy);
    const again = await reopened(workbook);
    again.active = 1;
    excel.host.typeInto("March", "E1", "'Mar-25");
    const outcome = await check({ kind: "sheets", names: ["March"] });
    if (outcome.kind === "refused") throw new Error(outcome.refusal.sentence);
    const narratives = outcome.assessments.flatMap(({ sections }) =>
      sections.flatMap(({ indicators }) => indicators.map(({ narrative }) => narrative)),
    );
    expect(narratives).toMatchObject([{ state: "unchanged", since: "Feb-25" }, { state: "missing" }]);
  });

  it("lets no acceptance of the month before stand", async () => {
    await open(scorecard());
    await changeSettings({ marks: "letters" });
    await applyRag(ACTIVE);
    await published();
    await nextMonth([["Mar-25"], [0.5], [0.6]]);
    await applyRag(ACTIVE);
    const { items } = await checked();
    expect(items.map(({ kind, accepted }) => [kind, accepted])).toEqual([
      ["missingNarrative", null],
      ["unchangedNarrative", null],
    ]);
  });
});

describe("the sample, published, saved, reopened and carried on to the next month", () => {
  /** Rows of the sample by ID, and what is reported there for March; every other row reports February's figure again. */
  const MARCH: readonly (readonly [row: number, figure: string | number])[] = [
    [21, 0.75], // 9b: amber until now, red in March
    [25, 0.7], // 13: red still, though better
    [37, 0.8], // 19a: red until now, amber in March
    [41, "NYC"], // 21: red, and nothing new is known
  ];

  async function inMarch(workbook: Workbook): Promise<void> {
    const { assessments } = await checked();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("N:N").insert("Right");
      const february = sheet.getRange("M1:M150");
      february.load("values");
      await context.sync();
      sheet.getRange("N1:N150").values = february.values;
      await context.sync();
    });
    for (const { headerRow } of assessments.flatMap(({ sections }) => sections))
      excel.host.typeInto(SHEET, `N${String(headerRow + 1)}`, "'Mar-25");
    for (const [row, figure] of MARCH) excel.host.typeInto(SHEET, `N${String(row)}`, figure);
    expect(held(workbook, ["B21", "B25"])).toEqual([
      expect.stringContaining("within 10 working days"),
      expect.stringContaining("strategy discussions"),
    ]);
  }

  const idsOf = (sentences: readonly string[]): (string | undefined)[] =>
    sentences.map((sentence) => /ID (\w+)/.exec(sentence)?.[1]);

  it("names the narratives that have not changed, and those that the figures now contradict", async () => {
    const first = await open(workbookIn(SAMPLE));
    await published();
    const workbook = await reopened(first);
    expect((await checked()).publications).toMatchObject([
      { period: "Feb-25", totals: { red: 18, breaches: 18, withoutNarrative: 12 } },
    ]);
    await inMarch(workbook);
    const { items } = await checked();
    // Of the six that were published with words: 19a is red no more, 21 has reported nothing since.
    expect(idsOf(said(items, "unchangedNarrative"))).toEqual(["9b", "13", "26", "29", "30"]);
    expect(said(items, "narrativeDoubt")).toEqual([
      expect.stringContaining("It mentions an improvement"),
      expect.stringContaining('It mentions a fall ("drop"), but the figure went up: from 60.8%'),
    ]);
    expect(idsOf(said(items, "narrativeDoubt"))).toEqual(["9b", "13"]);
    expect(ofKind(items, "missingNarrative")).toHaveLength(12);
    // 38a and 38b report for Jan-25 still, which was accepted; the others' facts are March's.
    expect(ofKind(items, "missingNarrative").filter(({ accepted }) => accepted !== null)).toHaveLength(2);
  }, 60_000);
});
