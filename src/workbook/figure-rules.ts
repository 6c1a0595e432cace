import type { SheetAssessment } from "../scorecard/assessment";
import type { Grid, Separators } from "../scorecard/grid";
import { STATE_COLOURS, type State } from "./colours";
import { coverageOf, wholeCoverage } from "./coverage";
import { numberExpression, textExpression } from "./figure-expression";
import { anyOf, CELL, markedRule, markedTextRule, quoted, storesNumber } from "./formula-text";
import { judgedIn, type Judged } from "./judged-rows";
import type { RuleBook } from "./rule-book";
import { SectionRows } from "./rows-of-section";
import { stateConditions } from "./state-conditions";

/** How many exact texts one rule lists. */
const TEXTS_IN_A_RULE = 20;

/**
 * The colour rules of a sheet's figures (Rules, section 5): one for each state of each set of thresholds. The thresholds
 * stand in the formula, and so does what the target cell said; once it says anything else the figure is left uncoloured.
 *
 * 90% at 15% in column N, figures with one decimal → over the block of periods
 * `=AND(N("ScorecardRAG")=0,$N13=0.9,ISNUMBER(C13),ROUND(C13,3)<0.765)` in red, and so on.
 */
export function addFigureRules(book: RuleBook, grid: Grid, { sections }: SheetAssessment): void {
  for (const section of sections) {
    const rows = new SectionRows(grid, section);
    for (const judged of judgedIn(grid, section)) {
      addNumberRules(book, judged, rows);
      addTextRules(book, judged, rows, grid.separators);
      addExactRules(book, judged, rows);
    }
  }
}

/** Numbers that are drawn as no figure (a date, a `*`) stay uncoloured: a rule sees what is stored, not what is shown. */
function addNumberRules(book: RuleBook, judged: Judged, rows: SectionRows): void {
  const none = [...judged.numbersThatAreNone].map((value) => storesNumber(CELL, value));
  const isFigure = none.length === 0 ? [] : [`NOT(${anyOf(none)})`];
  for (const { variant, areas, conditions } of coverageOf(judged, rows, "number")) {
    if (variant.kind !== "number") continue;
    const figure = numberExpression(variant.roundTo);
    for (const state of stateConditions(judged.thresholds, figure, variant.powerOfTen)) {
      const template = markedRule([...conditions, `ISNUMBER(${CELL})`, ...isFigure, ...state.conditions]);
      book.add(template, STATE_COLOURS[state.state], areas);
    }
  }
}

function addTextRules(book: RuleBook, judged: Judged, rows: SectionRows, separators: Separators): void {
  const figure = textExpression([...judged.shapes.values()], separators);
  for (const { variant, areas, conditions } of coverageOf(judged, rows, "text")) {
    for (const state of stateConditions(judged.thresholds, figure, variant.powerOfTen)) {
      const isFilled = [`ISTEXT(${CELL})`, `TRIM(${CELL})<>""`];
      const template = markedTextRule([...conditions, ...isFilled, ...state.conditions]);
      book.add(template, STATE_COLOURS[state.state], areas);
    }
  }
}

function addExactRules(book: RuleBook, judged: Judged, rows: SectionRows): void {
  if (judged.exactTexts.size === 0) return;
  const { areas, conditions } = wholeCoverage(judged, rows);
  for (const state of ["green", "amber", "red"] satisfies State[]) {
    const texts = [...judged.exactTexts].filter(([, own]) => own === state).map(([text]) => text);
    for (let at = 0; at < texts.length; at += TEXTS_IN_A_RULE) {
      const tests = texts.slice(at, at + TEXTS_IN_A_RULE).map((text) => `EXACT(${CELL},${quoted(text)})`);
      book.add(markedRule([...conditions, `ISTEXT(${CELL})`, anyOf(tests)]), STATE_COLOURS[state], areas);
    }
  }
}
