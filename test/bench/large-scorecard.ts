import { cellFor, newWorkbook, type StoredValue, type Workbook } from "../../src/workbench";

const FIRST_YEAR = 2022;
const APRIL = 3;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** A generator of numbers that look random and are the same in every run (Park and Miller's). */
const MULTIPLIER = 16_807;
const MODULUS = 2_147_483_647;
const TARGETS = 40;

/**
 * A scorecard of so many indicators and periods, every figure an unrounded fraction shown as `0.0%`, the targets one of 40,
 * an empty direction of travel, and a narrative for every hundredth row below.
 */
export function largeScorecard(rows: number, periods: number): Workbook {
  const workbook = newWorkbook();
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) return workbook;
  sheet.name = "Scorecard";
  let state = 1;
  const random = (): number => {
    state = (state * MULTIPLIER) % MODULUS;
    return state / MODULUS;
  };
  const put = (row: number, column: number, value: StoredValue, numberFormat?: string): void => {
    const cell = cellFor(sheet, row, column);
    cell.value = value;
    if (numberFormat !== undefined) cell.style.numberFormat = numberFormat;
  };
  const months = Array.from(
    { length: periods },
    (_, at) => (Date.UTC(FIRST_YEAR, APRIL + at, 1) - FIRST_DAY) / DAY,
  );
  ["ID", "Indicators"].forEach((text, column) => {
    put(0, column, text);
  });
  months.forEach((month, at) => {
    put(0, 2 + at, month, "mmm-yy");
  });
  put(0, 2 + periods, "Target");
  put(0, 3 + periods, "Direction of travel");
  for (let row = 1; row <= rows; row += 1) {
    put(row, 0, row);
    put(row, 1, `Percentage of visits of kind ${row} completed in time`);
    for (let at = 0; at < periods; at += 1) put(row, 2 + at, random(), "0.0%");
    put(row, 2 + periods, (50 + (row % TARGETS)) / 100, "0.0%");
  }
  put(rows + 1, 0, "Narrative:");
  for (let row = 100; row <= rows; row += 100) put(rows + 1 + row / 100, 0, `ID ${row}: Staff were away.`);
  return workbook;
}
