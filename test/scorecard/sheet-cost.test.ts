import { assess } from "../../src/scorecard/assess";
import type { Grid } from "../../src/scorecard/sheet/grid";
import { DEFAULT_SETTINGS } from "../../src/scorecard/settings/settings";
import { thresholdsKey } from "../../src/scorecard/targets/thresholds";
import { assessed, indicatorsOf } from "../kit/assessed";
import { gridOf, type WrittenCell } from "../kit/grid-of";
import { looksAt } from "../kit/looks";

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

const percentage = (fraction: number): WrittenCell => [fraction, `${(fraction * 100).toFixed(1)}%`];

/** A sheet of figures that repeat in no order, every tenth row with a narrative below. */
function sheetOf(rows: number): Grid {
  const indicators = Array.from({ length: rows }, (_row, row) => [
    String(row),
    `Percentage of visits of kind ${row}`,
    ...HEADER.slice(2, -1).map((_period, at) => percentage((((row * 36 + at) * PRIME) % RANGE) / RANGE)),
    percentage((50 + (row % TARGETS)) / 100),
  ]);
  const narratives = indicators
    .filter((_, row) => row % 10 === 0)
    .map(([id]) => [`ID ${id}: Staff were away.`]);
  return gridOf([HEADER, ...indicators, ...narratives]);
}

describe("judging a sheet", () => {
  it("looks at each cell a few times, however many rows there are", () => {
    const judged = (rows: number): number => looksAt(sheetOf(rows), (grid) => assess(grid, DEFAULT_SETTINGS));
    const [half, whole] = [judged(500), judged(1000)];
    expect(whole / half).toBeLessThan(2.02);
    expect(whole / (1000 * HEADER.length)).toBeLessThan(8);
  });
});

describe("rows with the same target", () => {
  it("are known by the same key, so that they can share rules", () => {
    const sheet = assessed(sheetOf(200));
    const thresholds = indicatorsOf(sheet).flatMap(({ thresholds: used }) => used);
    expect(new Set(thresholds.map((one) => (one === null ? null : thresholdsKey(one)))).size).toBe(TARGETS);
  });
});
