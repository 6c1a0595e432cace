import { assess } from "../../src/scorecard/assess";
import type { CellValue } from "../../src/scorecard/sheet/grid";
import { DEFAULT_SETTINGS } from "../../src/scorecard/settings/settings";
import { thresholdsKey } from "../../src/scorecard/targets/thresholds";
import { assessed, indicatorsOf } from "../kit/assessed";
import { gridOfText } from "../kit/grid-of";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const HEADER = [
  "ID",
  "Indicators",
  ...[22, 23, 24].flatMap((year) => MONTHS.map((month) => `${month}-${year}`)),
  "Target",
];
const PRIME = 7919;
const RANGE = 100_003;
const TARGETS = 40;

/** A sheet of figures that repeat in no order, every tenth row followed by a narrative for it. */
function sheetOf(rows: number) {
  const values: CellValue[][] = [HEADER];
  const text: string[][] = [HEADER];
  for (let row = 0; row < rows; row += 1) {
    const figures = HEADER.slice(2, -1).map((_, at) => (((row * 36 + at) * PRIME) % RANGE) / RANGE);
    const target = 50 + (row % TARGETS);
    const name = `Percentage of visits of kind ${row}`;
    values.push([String(row), name, ...figures, target / 100]);
    text.push([String(row), name, ...figures.map((figure) => `${(figure * 100).toFixed(1)}%`), `${target}%`]);
  }
  for (let row = 0; row < rows; row += 10) {
    const cells = [`ID ${row}: Staff were away.`, ...HEADER.slice(1).map(() => "")];
    values.push(cells);
    text.push(cells);
  }
  return JSON.stringify({ values, text });
}

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const best = (work: () => void): number => Math.min(...Array.from({ length: 7 }, () => milliseconds(work)));

function costOf(rows: number): { judging: number; parsing: number } {
  const json = sheetOf(rows);
  const parsed: { values: CellValue[][]; text: string[][] } = JSON.parse(json);
  const grid = { ...gridOfText([]), ...parsed };
  return {
    judging: best(() => assess(grid, DEFAULT_SETTINGS)),
    parsing: best(() => JSON.parse(json)),
  };
}

describe("judging a sheet", () => {
  it("stays linear, and near the cost of parsing the JSON that carried it", () => {
    const [small, large] = [costOf(250), costOf(2000)];
    // Inside jest the code runs several times slower than outside, where the benchmark holds it to four.
    expect(large.judging / large.parsing).toBeLessThan(30);
    // Eight times the rows: a quadratic pass would cost 64 times as much.
    expect(large.judging / small.judging).toBeLessThan(24);
  });
});

describe("rows with the same target", () => {
  it("are known by the same key, so that they can share rules", () => {
    const sheet = assessed({ ...gridOfText([]), ...JSON.parse(sheetOf(200)) });
    const thresholds = indicatorsOf(sheet).flatMap(({ thresholds: used }) => used);
    expect(new Set(thresholds.map((one) => (one === null ? null : thresholdsKey(one)))).size).toBe(TARGETS);
  });
});
