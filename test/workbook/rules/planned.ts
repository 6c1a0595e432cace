import { assess } from "../../../src/scorecard/assess";
import type { SheetAssessment } from "../../../src/scorecard/assessment";
import type { Grid } from "../../../src/scorecard/sheet/grid";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/scorecard/settings/settings";
import { addArrowRules } from "../../../src/workbook/rules/arrow-rules";
import { plannedArrows } from "../../../src/workbook/written-columns/arrows";
import { addFigureRules } from "../../../src/workbook/rules/figure-rules";
import type { PlannedRule } from "../../../src/workbook/rules/planned-rule";
import { RuleBook } from "../../../src/workbook/rules/rule-book";

export function assessed(grid: Grid, settings: Partial<Settings> = {}): SheetAssessment {
  const assessment = assess(grid, { ...DEFAULT_SETTINGS, ...settings });
  if (!("sections" in assessment)) throw new Error(assessment.why);
  return assessment;
}

/** The rules that Apply would put over the figures of a sheet. */
export function figureRules(grid: Grid, settings: Partial<Settings> = {}): PlannedRule[] {
  const book = new RuleBook();
  addFigureRules(book, grid, assessed(grid, settings), { ...DEFAULT_SETTINGS, ...settings });
  return book.rules(grid.sheet);
}

/** The rules that Apply would put over the arrows of a sheet. */
export function arrowRules(grid: Grid, settings: Partial<Settings> = {}): PlannedRule[] {
  const book = new RuleBook();
  const assessment = assessed(grid, settings);
  const all = { ...DEFAULT_SETTINGS, ...settings };
  addArrowRules(book, grid, assessment, plannedArrows(grid, assessment, all), all.colours);
  return book.rules(grid.sheet);
}
