import { check, makeAccessibleCopy } from "../../../src/actions";
import { withReport } from "../../../src/actions/with-report";
import { asOfficeValue, cellAt, recalculate, type Workbook } from "../../../src/workbench";
import { openInExcel, type InExcel } from "../../kit/office";
import { sheetIn, workbookOf, type WrittenCell } from "../../kit/workbook-of";
import { opened, partsOf, saved } from "../../kit/packages";
import { faultsOf, sheetsOfFile } from "./accessible-checklist";
import { ACTIVE, percent } from "../../kit/on-the-sheet";
import { referenceWorkbook } from "../../kit/reference-workbook";

const ALL = { kind: "allSheets" } as const;
const SEED = { settings: { polarity: { "36": "lower" } } };

const HEADER = ["ID", "Measures", "Apr-24", "May-24", "Target", "Direction of travel"];
const ROWS: WrittenCell[][] = [
  ["1", "Visits completed in time ", percent(0.8), percent(0.5), percent(0.9), null],
  ["2", "Children missing", "*", "NYC", "Below 8%", "▲"],
  ["3", "Number of contacts", "orevious ac", [1036, "#,##0"], "Monitor", null],
  ["4", "Visits in time", "67% (4)", "95%", "90%", null],
  ["5", "Number of schools", "N/A", { error: "#DIV/0!" }, 3, null],
];
const BELOW: WrittenCell[][] = [
  ["ID", "Measures", "May-24", "Jun-24", "Target", "Direction of travel"],
  ["6", "Reviews in time", percent(0.91), percent(0.95), percent(0.9), null],
];

/** One section above another, whose periods are others. */
const scorecard = (more: Parameters<typeof workbookOf>[0] = {}) =>
  workbookOf({ Scorecard: [HEADER, ...ROWS, [null], ["Second section"], ...BELOW], ...more });

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

/** A sheet's table as records: what each row has under each heading. */
function recordsIn(workbook: Workbook, name: string): Record<string, unknown>[] {
  const sheet = sheetIn(workbook, name);
  const rows = [...sheet.cells.keys()].sort((one, other) => one - other);
  const cells = rows.map((row) =>
    Array.from({ length: sheet.cells.get(0)?.size ?? 0 }, (_, column) =>
      asOfficeValue(cellAt(sheet, row, column)?.value ?? null),
    ),
  );
  const [headings = [], ...records] = cells;
  return records.map((record) => Object.fromEntries(record.map((cell, at) => [String(headings[at]), cell])));
}

const TABLE = "Scorecard table";
const namesOf = (workbook: Workbook): string[] => workbook.worksheets.map(({ name }) => name);

describe("the accessible copy", () => {
  it("is contents, notes and a table for each scorecard", async () => {
    const workbook = await open(scorecard({ Rota: [["Monday"]] }));
    expect(await makeAccessibleCopy(ACTIVE)).toEqual({
      kind: "done",
      sheets: ["Contents", "Notes", TABLE],
      replaced: false,
    });
    expect(namesOf(workbook)).toEqual(["Scorecard", "Rota", "Contents", "Notes", TABLE]);
    expect(recordsIn(workbook, "Contents").map(({ Sheet }) => Sheet)).toEqual(["Contents", "Notes", TABLE]);
  });

  it("keeps to every point of the checklist, in the file as it is saved", async () => {
    const workbook = await open(scorecard());
    await makeAccessibleCopy(ACTIVE);
    const made = sheetsOfFile(saved(workbook)).slice(1);
    expect(made.map(({ name }) => name)).toEqual(["Contents", "Notes", TABLE]);
    expect(made.flatMap(faultsOf)).toEqual([]);
    expect(made[0]?.links).toEqual(["'Contents'!A1", "'Notes'!A1", `'${TABLE}'!A1`]);
  });

  it("keeps to it with the published scorecard as well, in four requests", async () => {
    const workbook = await open(referenceWorkbook());
    await makeAccessibleCopy(ACTIVE, SEED);
    expect(excel.host.counts.requests).toBe(4);
    const made = sheetsOfFile(saved(workbook)).slice(1);
    expect(made.flatMap(faultsOf)).toEqual([]);
    const rows = recordsIn(workbook, TABLE);
    expect(rows).toHaveLength(96);
    expect(rows.filter(({ Status }) => Status === "Red")).toHaveLength(18);
    expect(rows.filter(({ Narrative }) => Narrative === "No narrative written")).toHaveLength(12);
  });

  it("has figures as numbers, the periods of all sections in one run, and shorthand for gaps", async () => {
    const workbook = await open(scorecard());
    await makeAccessibleCopy(ACTIVE);
    const periods = recordsIn(workbook, TABLE).map((row) => [row["Apr-24"], row["May-24"], row["Jun-24"]]);
    expect(periods).toEqual([
      [0.8, 0.5, "[z]"],
      ["[c]", "[x]", "[z]"],
      ["[x]", 1036, "[z]"],
      [0.67, 0.95, "[z]"],
      ["[z]", "[x]", "[z]"],
      ["[z]", 0.91, 0.95],
    ]);
    const format = cellAt(sheetIn(workbook, TABLE), 1, 4)?.style.numberFormat;
    expect(format).toBe("0.0%");
  });

  it("says status, direction, unit and target in words", async () => {
    const workbook = await open(scorecard());
    await makeAccessibleCopy(ACTIVE);
    const said = recordsIn(workbook, TABLE).map((row) =>
      ["Unit", "Target", "Good performance", "Latest period", "Status", "Direction of travel"].map(
        (heading) => row[heading],
      ),
    );
    expect(said.slice(0, 3)).toEqual([
      ["Percentage", 0.9, "Higher is better", "May-24", "Red", "Down from Apr-24, worse"],
      ["Percentage", "Below 8%", "Lower is better", "[x]", "[x]", "[x]"],
      ["Number", "[z]", "[z]", "May-24", "[z]", "[z]"],
    ]);
    expect(said[5]).toEqual([
      "Percentage",
      0.9,
      "Higher is better",
      "Jun-24",
      "Green",
      "Up from May-24, better",
    ]);
  });

  it("writes words as words, tidied, whatever they begin with", async () => {
    const workbook = await open(
      workbookOf({
        Scorecard: [HEADER, ["1", "Visits  in time ", 1, 2, 3], ["-2", "+SUM(A1) visits", 1, 2, 3]],
      }),
    );
    await makeAccessibleCopy(ACTIVE);
    expect(recordsIn(workbook, TABLE).map(({ ID, Indicator }) => [ID, Indicator])).toEqual([
      ["1", "Visits in time"],
      ["-2", "+SUM(A1) visits"],
    ]);
  });

  it("explains the shorthand, how statuses were found and each cell that it does not repeat", async () => {
    const workbook = await open(scorecard());
    await makeAccessibleCopy(ACTIVE, { settings: { tolerance: { basis: "points", amount: 0.02 } } });
    const notes = new Map(
      recordsIn(workbook, "Notes").map((note) => [note["Note"], String(note["What it means"])]),
    );
    expect(notes.get("[x]")).toMatch(/^Not available/);
    expect(notes.get("[z]")).toMatch(/^Not applicable/);
    expect(notes.get("[c]")).toMatch(/^Confidential/);
    expect(notes.get("Status")).toContain("no more than 2 percentage points");
    expect(notes.get(`${TABLE}, ID 3`)).toBe(
      'Apr-24 (cell C4): the scorecard holds "orevious ac", which could not be read as a figure.',
    );
    expect(notes.get(`${TABLE}, ID 4`)).toBe('Apr-24 (cell C5): published as "67% (4)".');
    expect(notes.get(`${TABLE}, ID 5`)).toBe("May-24 (cell D6): the scorecard holds the error #DIV/0!.");
  });

  it.each([
    [
      "redAmberGreen",
      "Green: on target. Amber: off target by no more than 15% of the target, or by the tolerance that the scorecard gives for the indicator. Red: further off.",
    ],
    ["redGreen", "Green: on target. Red: off target."],
    [
      "redAmberGreenBlue",
      "Blue: better than the target by at least 15% of the target, or by the tolerance that the scorecard gives for the indicator. Green: on target. Amber: off target by no more than 15% of the target, or by the tolerance that the scorecard gives for the indicator. Red: further off.",
    ],
  ])("explains the states that are in force, and no others: %s", async (states, meanings) => {
    const workbook = await open(scorecard());
    await makeAccessibleCopy(ACTIVE, { settings: { states } });
    const status = recordsIn(workbook, "Notes").find(({ Note }) => Note === "Status");
    expect(status?.["What it means"]).toBe(
      `Judged by the latest reported figure. ${meanings} Figures are compared as they are displayed.`,
    );
  });

  it("is never read as a scorecard", async () => {
    await open(scorecard());
    await makeAccessibleCopy(ALL);
    expect(await withReport(check(ALL))).toMatchObject({ report: { sheets: [{ name: "Scorecard" }] } });
    excel.host.activate(TABLE);
    expect(await check(ACTIVE)).toMatchObject({ refusal: { kind: "madeForReaders" } });
  });
});

describe("the accessible copy, made again", () => {
  it("takes the place of the sheets made before, also in a file that was saved and reopened", async () => {
    const first = await open(scorecard());
    await makeAccessibleCopy(ACTIVE);
    excel.close();
    const workbook = await open(opened(saved(first)));
    excel.host.typeInto("Scorecard", "D2", 0.95);
    expect(await makeAccessibleCopy(ACTIVE)).toEqual({
      kind: "done",
      sheets: ["Contents", "Notes", TABLE],
      replaced: true,
    });
    expect(recordsIn(workbook, TABLE)[0]).toMatchObject({ "May-24": 0.95, Status: "Green" });
    expect(sheetsOfFile(saved(workbook)).slice(1).flatMap(faultsOf)).toEqual([]);
    const tableParts = Object.keys(partsOf(saved(workbook))).filter((name) => name.includes("/tables/"));
    expect(tableParts).toHaveLength(3);
  });

  it("leaves a person's own sheets of those names alone", async () => {
    const workbook = await open(scorecard({ Notes: [["mine"]], Contents: [["mine too"]] }));
    expect(await makeAccessibleCopy(ACTIVE)).toMatchObject({ sheets: ["Contents 2", "Notes 2", TABLE] });
    expect(cellAt(sheetIn(workbook, "Notes"), 0, 0)?.value).toBe("mine");
  });

  it("works in the oldest Excel that the add-in runs in, which cannot group undo", async () => {
    excel = await openInExcel(scorecard(), { api: { ExcelApi: "1.12" } });
    expect(await makeAccessibleCopy(ACTIVE)).toMatchObject({ kind: "done" });
  });
});
