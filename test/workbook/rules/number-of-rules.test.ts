import type { SheetAssessment } from "../../../src/scorecard/assessment";
import type { Grid } from "../../../src/scorecard/sheet/grid";
import { DEFAULT_SETTINGS } from "../../../src/scorecard/settings/settings";
import { addArrowRules } from "../../../src/workbook/rules/arrow-rules";
import { addFigureRules } from "../../../src/workbook/rules/figure-rules";
import type { PlannedRule } from "../../../src/workbook/rules/planned-rule";
import { RuleBook } from "../../../src/workbook/rules/rule-book";
import { plannedArrows } from "../../../src/workbook/written-columns/arrows";
import { assessed } from "../../kit/assessed";
import { gridOf, type WrittenCell } from "../../kit/grid-of";
import { typedReferenceGrid } from "../../kit/reference-grid";

const YEARS = [22, 23, 24];
const MONTHS = "Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar".split(" ");
const PERIODS = YEARS.flatMap((year) =>
  MONTHS.map((month, at) => `${month}-${String(at < 9 ? year : year + 1)}`),
);
const TARGETS = 40;
const percent = (value: number): WrittenCell => [value, `${(value * 100).toFixed(1)}%`];

/** So many rows of unrounded fractions with 40 targets between them, and a column for arrows. */
const largeGrid = (rows: number): Grid =>
  gridOf([
    ["ID", "Indicators", ...PERIODS, "Target", "Direction of travel"],
    ...Array.from({ length: rows }, (_, row): WrittenCell[] => [
      String(row),
      `Percentage of visits of kind ${String(row)} completed in time`,
      ...PERIODS.map((_, at) => percent((((row * PERIODS.length + at) * 7919) % 100_003) / 100_003)),
      percent((50 + (row % TARGETS)) / 100),
      "",
    ]),
  ]);

/** The same judgement in which no two cells share an object: every figure and every threshold is one of its own. */
const withNothingShared = (sheet: SheetAssessment): SheetAssessment => ({
  ...sheet,
  sections: sheet.sections.map((section) => ({
    ...section,
    indicators: section.indicators.map((indicator) => ({
      ...indicator,
      figures: indicator.figures.map((figure) => ({ ...figure })),
      thresholds: indicator.thresholds.map((thresholds) => (thresholds === null ? null : { ...thresholds })),
    })),
  })),
});

function rulesOf(grid: Grid, sheet: SheetAssessment): PlannedRule[] {
  const book = new RuleBook();
  addFigureRules(book, grid, sheet, DEFAULT_SETTINGS);
  addArrowRules(book, grid, sheet, plannedArrows(grid, sheet, DEFAULT_SETTINGS), DEFAULT_SETTINGS.colours);
  return book.rules(grid.sheet);
}

describe("the number of rules", () => {
  it.each<[string, Grid, number]>([
    ["of the published scorecard", typedReferenceGrid(), 109],
    ["of 5,000 rows and 36 periods", largeGrid(5000), 123],
  ])("%s is that of what judges differently, whatever objects say so", (_sheet, grid, count) => {
    const sheet = assessed(grid);
    const rules = rulesOf(grid, sheet);
    expect(rules).toHaveLength(count);
    expect(rulesOf(grid, withNothingShared(sheet))).toEqual(rules);
  });
});
