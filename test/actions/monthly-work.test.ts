import {
  applyRag,
  changeSettings,
  check,
  clear,
  listSheets,
  readSettings,
  removeFills,
} from "../../src/actions";
import { withReport } from "../../src/actions/with-report";
import { asOfficeValue, cellAt, effectiveLooks, type Workbook } from "../../src/workbench";
import type { State } from "../../src/scorecard/judgement/states";
import { PALETTES } from "../../src/workbook/colours";
import { openInExcel, type InExcel } from "../kit/office";
import { areaAt, sheetIn, workbookOf, type WrittenCell } from "../kit/workbook-of";

const ACTIVE = { kind: "activeSheet" } as const;
const HEADER = ["ID", "Measures", "Apr-24", "May-24", "Jun-24", "Target", "Direction of travel"];
const percent = (value: number): WrittenCell => [value, "0.0%"];
const ROWS: WrittenCell[][] = [
  ["1", "Visits completed in time", percent(0.8), percent(0.85), percent(0.91), percent(0.9), "•"],
  ["2", "Children missing", percent(0.05), percent(0.06), percent(0.2), "Below 8%", "★"],
  ["3", "Plans on time", percent(0.7), percent(0.6), percent(0.5), percent(0.75), null],
];
const scorecard = () => workbookOf({ Scorecard: [HEADER, ...ROWS] });

let excel: InExcel;
const open = async (workbook: Workbook, options = {}): Promise<Workbook> => {
  excel = await openInExcel(workbook, options);
  excel.host.counts.reset();
  return workbook;
};
afterEach(() => {
  excel.close();
});

/** The colours that a person sees in some cells: a letter for each state, a dot for none. */
function seen(workbook: Workbook, address: string): string[] {
  const sheet = sheetIn(workbook, "Scorecard");
  const area = areaAt(address);
  const looks = effectiveLooks(workbook, sheet, area);
  const letter = (fill: string | undefined): string =>
    (["green", "amber", "red"] satisfies State[]).find(
      (state) => PALETTES.goodNeutralBad.states[state].fill === fill,
    )?.[0] ?? ".";
  const rows: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    let line = "";
    for (let column = area.left; column <= area.right; column += 1) line += letter(looks(row, column).fill);
    rows.push(line);
  }
  return rows;
}

const held = (workbook: Workbook, address: string) => {
  const { top, left } = areaAt(address);
  return asOfficeValue(cellAt(sheetIn(workbook, "Scorecard"), top, left)?.value ?? null);
};

describe("the colours that a person sees", () => {
  it("are those of the judgement, and follow a figure as it is edited", async () => {
    const workbook = await open(scorecard());
    await applyRag(ACTIVE);
    expect(seen(workbook, "C2:E4")).toEqual(["aag", "ggr", "arr"]);
    excel.host.typeInto("Scorecard", "E2", 0.7);
    expect(seen(workbook, "C2:E2")).toEqual(["aar"]);
  });

  it("go from a row whose target is edited, until the next Apply", async () => {
    const workbook = await open(scorecard());
    await applyRag(ACTIVE);
    excel.host.typeInto("Scorecard", "F2", 0.5);
    expect(seen(workbook, "C2:E3")).toEqual(["...", "ggr"]);
    await applyRag(ACTIVE);
    expect(seen(workbook, "C2:E3")).toEqual(["ggg", "ggr"]);
  });

  it("are never wrong after a sort", async () => {
    const workbook = await open(scorecard());
    await applyRag(ACTIVE);
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A2:G4")
        .sort.apply([{ key: 1, ascending: true }]);
      await context.sync();
    });
    expect(["B2", "B3", "B4"].map((cell) => held(workbook, cell))).toEqual([
      "Children missing",
      "Plans on time",
      "Visits completed in time",
    ]);
    expect(seen(workbook, "C2:E4")).toEqual(["ggr", "arr", "aag"]);
  });
});

describe("the month's own work", () => {
  it("colours a column inserted before Target, moves the arrows on and leaves no old rule behind", async () => {
    const workbook = await open(scorecard());
    await changeSettings({ polarity: { "3": "lower" } });
    await applyRag(ACTIVE);
    const rules = sheetIn(workbook, "Scorecard").conditionalFormats.length;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("F:F").insert("Right");
      await context.sync();
    });
    excel.host.typeInto("Scorecard", "F1:F4", [["Jul-24"], [0.6], [0.01], [0.9]]);
    expect(await applyRag(ACTIVE)).toMatchObject({ kind: "done", sheets: [{ arrows: { set: 3 } }] });
    expect(seen(workbook, "C2:F4")).toEqual(["aagr", "ggrg", "gggr"]);
    expect(["H2", "H3", "H4"].map((cell) => held(workbook, cell))).toEqual(["▼", "▼", "▲"]);
    expect(sheetIn(workbook, "Scorecard").conditionalFormats).toHaveLength(rules);
    await clear(ACTIVE);
    expect(["H2", "H3", "H4"].map((cell) => held(workbook, cell))).toEqual(["•", "★", ""]);
    expect(await readSettings()).toMatchObject({ settings: { polarity: { "3": "lower" } } });
  });

  it("makes an arrow column beside the last where the settings say so, and Clear takes it away", async () => {
    const rows = [HEADER, ...ROWS].map((row) => row.slice(0, 6));
    const workbook = await open(workbookOf({ Scorecard: rows }));
    expect(await applyRag(ACTIVE)).toMatchObject({
      sheets: [{ arrows: { set: 0, skipped: [{ why: "noColumn" }] } }],
    });
    await changeSettings({ arrows: "createColumn" });
    await applyRag(ACTIVE);
    expect(["G1", "G2", "G3"].map((cell) => held(workbook, cell))).toEqual(["Direction of travel", "▲", "▲"]);
    excel.host.counts.reset();
    expect(await applyRag(ACTIVE)).toMatchObject({ sheets: [{ changed: false }] });
    await clear(ACTIVE);
    expect(["G1", "G2", "G3"].map((cell) => held(workbook, cell))).toEqual(["", "", ""]);
  });
});

describe("settings", () => {
  it("of a run win over the workbook's and are not kept", async () => {
    await open(scorecard());
    await changeSettings({ tolerance: { basis: "relative", amount: 0.5 } });
    const strict = { settings: { tolerance: { basis: "relative", amount: 0 } } };
    expect(await withReport(check(ACTIVE, strict))).toMatchObject({
      report: { totals: { amber: 0, red: 2 } },
    });
    expect(await readSettings()).toMatchObject({ settings: { tolerance: { amount: 0.5 } } });
  });

  it("that cannot be used are refused with their place", async () => {
    await open(scorecard());
    const sentence = expect.stringContaining("At polarity.8a: expected higher, lower, band or none, got 3");
    expect(await check(ACTIVE, { settings: { polarity: { "8a": 3 } } })).toMatchObject({
      refusal: { kind: "settingsInvalid", sentence },
    });
    expect(await changeSettings({ polarity: { "8a": 3 } })).toMatchObject({
      refusal: { kind: "settingsInvalid" },
    });
  });
});

describe("old fills", () => {
  it("come off when asked, and Clear puts them back", async () => {
    const workbook = scorecard();
    const cell = cellAt(sheetIn(workbook, "Scorecard"), 1, 3);
    if (cell !== undefined) cell.style.fill = "#FF0000";
    await open(workbook);
    await applyRag(ACTIVE);
    expect(await removeFills(ACTIVE)).toMatchObject({ sheets: [{ fills: [{ color: "#FF0000" }] }] });
    expect(cellAt(sheetIn(workbook, "Scorecard"), 1, 3)?.style.fill).toBeUndefined();
    await clear(ACTIVE);
    expect(cellAt(sheetIn(workbook, "Scorecard"), 1, 3)?.style.fill).toBe("#FF0000");
  });
});

describe("several sheets", () => {
  it("are listed, and applied to in four requests however many they are", async () => {
    const sheets = { Cover: [["Hello"]], Empty: [], May: [HEADER, ...ROWS], June: [HEADER, ...ROWS] };
    await open(workbookOf(sheets));
    expect(await listSheets()).toMatchObject({
      sheets: [
        { name: "Cover", isScorecard: false },
        { name: "Empty", isScorecard: false },
        { name: "May", isScorecard: true },
        { name: "June", isScorecard: true },
      ],
    });
    excel.host.counts.reset();
    expect(await applyRag({ kind: "allSheets" })).toMatchObject({
      sheets: [{ sheet: "May" }, { sheet: "June" }],
    });
    expect(excel.host.counts.requests).toBeLessThanOrEqual(4);
  });

  it("a sheet that is not there is refused by its name", async () => {
    await open(scorecard());
    expect(await applyRag({ kind: "sheets", names: ["Juli"] })).toMatchObject({
      refusal: { kind: "noSuchSheet", sentence: expect.stringContaining('"Juli"') },
    });
  });
});

describe("a sheet that Excel will not hand over whole", () => {
  it("is read in blocks", async () => {
    const many = Array.from({ length: 400 }, (_, at): WrittenCell[] => [
      String(at),
      `Visits on time ${at}`,
      ...[0.1, 0.2, 0.95].map(percent),
      percent(0.9),
      "",
    ]);
    const workbook = workbookOf({ Scorecard: [HEADER, ...many] });
    await open(workbook, { payloadLimit: 20_000 });
    expect(await withReport(check(ACTIVE))).toMatchObject({
      kind: "done",
      report: { totals: { green: 400 } },
    });
  });
});
