import { overlap } from "../workbook/area";
import type { Settings } from "../scorecard/settings/settings";
import { arrowEdits, type ArrowEdits } from "../workbook/written-columns/arrow-edits";
import { addArrowRules } from "../workbook/rules/arrow-rules";
import type { ArrowsSkipped } from "../workbook/written-columns/arrows";
import { ruleChanges, type RuleChanges } from "../workbook/rules/rule-changes";
import { isOwnRule } from "../workbook/rules/own-rules";
import { addFigureRules } from "../workbook/rules/figure-rules";
import type { PlannedRule } from "../workbook/rules/planned-rule";
import type { Store } from "../workbook/kept/settings-store";
import { RuleBook } from "../workbook/rules/rule-book";
import type { ScorecardSheet } from "./check";

/** What Apply would write on one sheet. */
export interface SheetPlan {
  readonly sheet: ScorecardSheet;
  readonly planned: readonly PlannedRule[];
  readonly changes: RuleChanges;
  readonly arrows: ArrowEdits;
  readonly skipped: readonly { readonly section: string; readonly why: ArrowsSkipped }[];
  /** Other people's rules over figures, where they are and what kind. */
  readonly underneath: readonly { readonly type: string; readonly areas: PlannedRule["areas"] }[];
}

/** What Apply would write so that a sheet shows its judgement, in the workbook's colours and marks. */
export function planFor(
  sheet: ScorecardSheet,
  { store, settings }: { readonly store: Store; readonly settings: Settings },
): SheetPlan {
  const { grid, assessment, arrows: wanted, answer, periodBlocks } = sheet;
  const book = new RuleBook();
  addFigureRules(book, grid, assessment, settings);
  addArrowRules(book, grid, assessment, wanted, settings.colours);
  const planned = book.rules(grid.sheet);
  const own = answer.rules.filter(isOwnRule);
  const others = answer.rules.filter((rule) => !own.includes(rule));
  const isOverFigures = (area: PlannedRule["areas"][number]): boolean =>
    periodBlocks.some((block) => overlap(block, area));
  return {
    sheet,
    planned,
    changes: ruleChanges(planned, own),
    arrows: arrowEdits(grid, wanted, store, sheet.formulaAt),
    skipped: wanted.skipped,
    underneath: others
      .filter(({ areas }) => areas?.some(isOverFigures) === true)
      .map(({ type, areas }) => ({ type, areas: areas ?? [] })),
  };
}

/** Whether the sheet already shows what Apply would write. */
export const isUpToDate = ({ changes, arrows }: SheetPlan): boolean =>
  changes.takeOff.length + changes.putOn.length + arrows.count === 0;
