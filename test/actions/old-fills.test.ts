import { applyRag, clear, removeFills } from "../../src/actions";
import { cellFor, type Workbook } from "../../src/workbench";
import { openInExcel } from "../kit/office";
import { sheetIn, workbookOf } from "../kit/workbook-of";
import { ACTIVE, percent, SHEET } from "../kit/on-the-sheet";

const PERIODS = 36;
const ROWS = 1000;
const FIRST_SERIAL = 45383;
const DAYS_A_MONTH = 30.44;

/** So many cells that Apply asks about their fills by column. */
function largeScorecard(): Workbook {
  const months = Array.from({ length: PERIODS }, (_, at) => Math.floor(FIRST_SERIAL + at * DAYS_A_MONTH));
  const header = ["ID", "Measures", ...months.map((month) => [month, "mmm-yy"] as const), "Target"];
  const rows = Array.from({ length: ROWS }, (_, at) => [
    at + 1,
    `Visits of kind ${at}`,
    ...months.map(() => percent(0.5)),
    percent(0.9),
  ]);
  return workbookOf({ [SHEET]: [header, ...rows] });
}

describe("old fills on a large sheet", () => {
  it("come off though only some cells of a column have one, and Clear puts each back", async () => {
    const workbook = largeScorecard();
    const filled = [
      { row: 1, column: 3, fill: "#FF0000" },
      { row: 2, column: 3, fill: "#00FF00" },
      { row: 900, column: 3, fill: "#FF0000" },
      { row: 500, column: 30, fill: "#0000FF" },
    ];
    const styleAt = ({ row, column }: { row: number; column: number }) =>
      cellFor(sheetIn(workbook, SHEET), row, column).style;
    for (const cell of filled) styleAt(cell).fill = cell.fill;
    const excel = await openInExcel(workbook);
    try {
      await applyRag(ACTIVE);
      expect(await removeFills(ACTIVE)).toMatchObject({ kind: "done" });
      expect(filled.map((cell) => styleAt(cell).fill)).toEqual(filled.map(() => undefined));
      await clear(ACTIVE);
      expect(filled.map((cell) => styleAt(cell).fill)).toEqual(filled.map(({ fill }) => fill));
    } finally {
      excel.close();
    }
  });
});
