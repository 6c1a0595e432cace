import { applyRag, check, clear } from "../../src/actions";
import { withReport } from "../../src/actions/with-report";
import { asOfficeValue, cellAt, type Workbook } from "../../src/workbench";
import { openInExcel, type InExcel } from "../kit/office";
import { areaAt, sheetIn, workbookOf, type WrittenCell } from "../kit/workbook-of";
import { referenceWorkbook } from "../kit/reference-workbook";

const ACTIVE = { kind: "activeSheet" } as const;
const SEED = { settings: { polarity: { "36": "lower" } } };

const HEADER = ["ID", "Measures", "Apr-24", "May-24", "Jun-24", "Target", "Direction of travel"];
const ROWS: WrittenCell[][] = [
  ["1", "Visits completed in time", [0.8, "0.0%"], [0.85, "0.0%"], [0.91, "0.0%"], [0.9, "0.0%"], "•"],
  ["2", "Children missing", [0.05, "0.0%"], [0.06, "0.0%"], [0.2, "0.0%"], "Below 8%", "★"],
  ["3", "Number of contacts", 10, 12, 12, "Monitor", null],
];
const scorecard = () => workbookOf({ Scorecard: [HEADER, ...ROWS] });

const held = (workbook: Workbook, address: string) => {
  const { top, left } = areaAt(address);
  return asOfficeValue(cellAt(sheetIn(workbook, "Scorecard"), top, left)?.value ?? null);
};
const rulesOn = (workbook: Workbook) => sheetIn(workbook, "Scorecard").conditionalFormats;

let excel: InExcel;
const open = async (workbook: Workbook): Promise<Workbook> => {
  excel = await openInExcel(workbook);
  excel.host.counts.reset();
  return workbook;
};
afterEach(() => {
  excel.close();
});

describe("Apply RAG on the published scorecard", () => {
  it("finds 18 red indicators, 12 of them without a narrative, in two requests", async () => {
    await open(referenceWorkbook());
    expect(await withReport(applyRag(ACTIVE, SEED))).toMatchObject({
      kind: "done",
      report: { totals: { red: 18, amber: 8, green: 14, none: 56, breaches: 18, withoutNarrative: 12 } },
    });
    expect(excel.host.counts.requests).toBe(2);
  });

  it("writes nothing the second time", async () => {
    const workbook = await open(referenceWorkbook());
    await applyRag(ACTIVE, SEED);
    const before = JSON.stringify(rulesOn(workbook));
    excel.host.counts.reset();
    expect(await applyRag(ACTIVE, SEED)).toMatchObject({ sheets: [{ changed: false }] });
    expect(excel.host.counts.requests).toBe(2);
    expect(JSON.stringify(rulesOn(workbook))).toBe(before);
  });
});

describe("Apply RAG", () => {
  it("writes arrows over what stood there, and Clear puts that back", async () => {
    const workbook = await open(scorecard());
    await applyRag(ACTIVE);
    expect(["G2", "G3", "G4"].map((cell) => held(workbook, cell))).toEqual(["▲", "▲", "►"]);
    expect(rulesOn(workbook).length).toBeGreaterThan(0);
    expect(await clear(ACTIVE)).toMatchObject({ kind: "done", sheets: [{ cells: 3 }] });
    expect(["G2", "G3", "G4"].map((cell) => held(workbook, cell))).toEqual(["•", "★", ""]);
    expect(rulesOn(workbook)).toEqual([]);
  });

  it("leaves an arrow cell alone at Clear once somebody has written something else there", async () => {
    const workbook = await open(scorecard());
    await applyRag(ACTIVE);
    excel.host.typeInto("Scorecard", "G2", "see note");
    await clear(ACTIVE);
    expect(["G2", "G3"].map((cell) => held(workbook, cell))).toEqual(["see note", "★"]);
  });

  it("moves the arrows on when a figure changes, and still knows what stood there first", async () => {
    const workbook = await open(scorecard());
    await applyRag(ACTIVE);
    excel.host.typeInto("Scorecard", "E2", 0.5);
    await applyRag(ACTIVE);
    expect(held(workbook, "G2")).toBe("▼");
    await clear(ACTIVE);
    expect(held(workbook, "G2")).toBe("•");
  });

  it("never overwrites a formula in an arrow cell, and says so", async () => {
    const workbook = scorecard();
    const cell = sheetIn(workbook, "Scorecard").cells.get(1)?.get(6);
    if (cell !== undefined) cell.formula = '=IF(E2>D2,"up","down")';
    await open(workbook);
    expect(await applyRag(ACTIVE)).toMatchObject({ sheets: [{ arrows: { formulaCells: ["G2"] } }] });
    expect(held(workbook, "G2")).toBe("•");
  });

  it("refuses a protected sheet in one line and writes nothing; check reads it", async () => {
    const workbook = scorecard();
    sheetIn(workbook, "Scorecard").protection = { protected: true, options: {} };
    await open(workbook);
    expect(await applyRag(ACTIVE)).toMatchObject({
      kind: "refused",
      refusal: { kind: "sheetProtected", sentence: expect.stringContaining('"Scorecard" is protected') },
    });
    expect(rulesOn(workbook)).toEqual([]);
    expect(await withReport(check(ACTIVE))).toMatchObject({
      kind: "done",
      report: { totals: { green: 1, red: 1 } },
    });
  });

  it("refuses while a cell is being edited", async () => {
    const workbook = await open(scorecard());
    excel.host.setEditMode(true);
    expect(await applyRag(ACTIVE)).toMatchObject({ kind: "refused", refusal: { kind: "cellBeingEdited" } });
    expect(rulesOn(workbook)).toEqual([]);
  });

  it("refuses a sheet without a scorecard, saying what was looked for", async () => {
    await open(
      workbookOf({
        Rota: [
          ["Name", "Mon"],
          ["Ann", "late"],
        ],
      }),
    );
    expect(await applyRag(ACTIVE)).toMatchObject({
      kind: "refused",
      refusal: { kind: "noScorecard", sentence: expect.stringContaining("No scorecard was found") },
    });
  });

  it("refuses an empty sheet and a sheet with one column alike", async () => {
    await open(workbookOf({ Empty: [] }));
    expect(await applyRag(ACTIVE)).toMatchObject({
      refusal: { kind: "noScorecard", sentence: expect.stringContaining("looked for") },
    });
    excel.close();
    await open(workbookOf({ Notes: [["one"], ["two"]] }));
    expect(await applyRag(ACTIVE)).toMatchObject({
      refusal: { kind: "noScorecard", sentence: expect.stringContaining("looked for") },
    });
  });

  it("passes over sheets without a scorecard when all are asked for", async () => {
    const workbook = workbookOf({ Cover: [["Hello"], ["there"]], Scorecard: [HEADER, ...ROWS] });
    await open(workbook);
    expect(await applyRag({ kind: "allSheets" })).toMatchObject({
      kind: "done",
      sheets: [{ sheet: "Scorecard" }],
    });
    expect(rulesOn(workbook).length).toBeGreaterThan(0);
  });

  it("keeps other people's rules, and names those that lie underneath", async () => {
    const workbook = scorecard();
    rulesOn(workbook).push({
      id: "theirs",
      areas: [areaAt("C2:E4")],
      priority: 0,
      stopIfTrue: false,
      rule: { kind: "custom", formula: "=C2>0.5", style: { fill: "#FFFF00" } },
    });
    await open(workbook);
    expect(await applyRag(ACTIVE)).toMatchObject({
      sheets: [{ rulesUnderneath: [{ type: "Custom", cells: "C2:E4" }] }],
    });
    expect(excel.host.counts.requests).toBe(3);
    await clear(ACTIVE);
    expect(rulesOn(workbook).map(({ id }) => id)).toEqual(["theirs"]);
  });

  it("names fills that somebody made by hand in period cells", async () => {
    const workbook = scorecard();
    const cell = sheetIn(workbook, "Scorecard").cells.get(1)?.get(3);
    if (cell !== undefined) cell.style.fill = "#FF0000";
    await open(workbook);
    expect(await applyRag(ACTIVE)).toMatchObject({
      sheets: [{ fills: [{ color: "#FF0000", area: { top: 1, left: 3, bottom: 1, right: 3 } }] }],
    });
  });
});

describe("a request that fails half way", () => {
  it("loses no original, and one more click completes it", async () => {
    const workbook = await open(scorecard());
    await applyRag(ACTIVE);
    excel.host.typeInto("Scorecard", "E2", 0.5);
    excel.host.typeInto("Scorecard", "F2", 0.6);
    const rules = rulesOn(workbook).length;
    excel.host.counts.reset();
    const failed = applyRag(ACTIVE);
    // Reading and looking again come first: the trouble is for the third request, which paints.
    await onceAnswered(2, () => {
      excel.host.failRequest({ action: "Add", occurrence: 3 });
    });
    expect(await failed).toMatchObject({ refusal: { kind: "requestFailedHalfway" } });
    expect(rulesOn(workbook).length).toBeLessThan(rules);
    expect(held(workbook, "G2")).toBe("▲");
    expect(await applyRag(ACTIVE)).toMatchObject({ kind: "done" });
    expect(held(workbook, "G2")).toBe("▼");
    await clear(ACTIVE);
    expect(["G2", "G3", "G4"].map((cell) => held(workbook, cell))).toEqual(["•", "★", ""]);
  });
});

/** Waits until the host has answered so many requests, then acts before the next one can come. */
async function onceAnswered(requests: number, act: () => void): Promise<void> {
  while (excel.host.counts.requests < requests) await new Promise((done) => setImmediate(done));
  act();
}
