import { makeExceptionsSheet } from "../../src/actions";
import { recalculate } from "../../src/workbench/calculation/recalculate";
import { asOfficeValue, cellAt } from "../../src/workbench/model/cells";
import type { Workbook, Worksheet } from "../../src/workbench/model/workbook";
import { openInExcel, type InExcel } from "../office";
import { areaAt, sheetIn, workbookOf, type WrittenCell } from "../workbench/workbook-of";
import { ACTIVE, percent } from "./on-the-sheet";


const HEADER = ["ID", "Measures", "Apr-24", "May-24", "Target", "Direction of travel"];
const ROWS: WrittenCell[][] = [
  ["1", "Visits completed in time", percent(0.8), percent(0.5), percent(0.9), null],
  ["2", "Children missing", percent(0.05), percent(0.01), "Below 8%", null],
  ["3", "@name <b>", percent(0.3), percent(0.2), percent(0.9), null],
  ["- ID 1: =SUM(A1) & more", null, null, null, null, null],
];
const scorecard = (more: Readonly<Record<string, WrittenCell[][]>> = {}) =>
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
    expect(rowsIn(sheetIn(workbook, "Exceptions"), "A3:K5")).toEqual([
      [
        "Section",
        "ID",
        "Indicator",
        "Period",
        "Figure",
        "Status",
        "Target",
        "How far off",
        "Direction of travel",
        "Periods red in a row",
        "Narrative",
      ],
      [
        "Scorecard",
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
      ],
      [
        "Scorecard",
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
      ],
    ]);
  });

  it("says what it tells of and when it was made", async () => {
    const workbook = await open(scorecard());
    await makeExceptionsSheet(ACTIVE);
    const [[title], [asOf]] = rowsIn(sheetIn(workbook, "Exceptions"), "A1:A2") as [[string], [string]];
    expect(title).toBe('Exceptions from "Scorecard"');
    expect(asOf).toMatch(
      /^Latest period May-24\. 2 of 3 indicators in breach, 1 of them without a narrative\. Judged on \d+ \w+ \d{4}; /,
    );
  });
});
