import type { SheetAssessment } from "../../scorecard/assessment";
import type { Grid, Separators } from "../../scorecard/sheet/grid";
import { columnIndex, rowIndex } from "../../scorecard/sheet/position";
import type { Settings } from "../../scorecard/settings/settings";
import { BEST_FIRST, type State } from "../../scorecard/judgement/states";
import { PALETTES } from "../colours";
import { ruleAreasOf, wholeRuleAreas } from "./rule-areas";
import { numberExpression, textExpression } from "./figure-expression";
import { anyOf, carries, CELL, markedRule, markedTextRule, quoted, storesNumber } from "./formula-text";
import { judgedIn, type FormatAt, type Judged } from "./judged-rows";
import { markedFormat, markedTextFormat, MARKS } from "../marks";
import type { RuleBook, RuleLook } from "./rule-book";
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
export function addFigureRules(
  book: RuleBook,
  grid: Grid,
  { sections }: SheetAssessment,
  settings: Pick<Settings, "colours" | "marks">,
): void {
  const formatAt: FormatAt =
    settings.marks === "none"
      ? () => null
      : (row, column) => grid.numberFormat(rowIndex(row), columnIndex(column)) ?? null;
  for (const section of sections) {
    const rows = new SectionRows(grid, section);
    for (const judged of judgedIn(grid, section, formatAt)) {
      addNumberRules(book, judged, rows, settings);
      addTextRules(book, judged, rows, settings, grid.separators);
      addExactRules(book, judged, rows, settings);
    }
  }
}

type LookSettings = Pick<Settings, "colours" | "marks">;

/** How the figures of a state look; a number whose own format is not known gets no mark. */
function lookOf(
  state: State,
  { colours, marks }: LookSettings,
  cell: { readonly format: string | null } | "text",
): RuleLook {
  const mark = MARKS[marks]?.[state];
  const numberFormat =
    mark === undefined
      ? null
      : cell === "text"
        ? markedTextFormat(mark)
        : cell.format === null
          ? null
          : markedFormat(cell.format, mark);
  return { ...PALETTES[colours].states[state], numberFormat };
}

const carried = ({ numberFormat }: RuleLook): string[] =>
  numberFormat === null ? [] : [carries(numberFormat)];

/** Numbers that are drawn as no figure (a date, a `*`) stay uncoloured: a rule sees what is stored, not what is shown. */
function addNumberRules(book: RuleBook, judged: Judged, rows: SectionRows, settings: LookSettings): void {
  const none = [...judged.numbersThatAreNone].map((value) => storesNumber(CELL, value));
  const isFigure = [`ISNUMBER(${CELL})`, ...(none.length === 0 ? [] : [`NOT(${anyOf(none)})`])];
  for (const { variant, areas, conditions, rows: own } of ruleAreasOf(judged, rows, "number")) {
    if (variant.kind !== "number") continue;
    const figure = numberExpression(variant.roundTo);
    for (const state of stateConditions(judged.thresholds, figure, variant.powerOfTen)) {
      const look = lookOf(state.state, settings, { format: variant.numberFormat });
      const template = markedRule([...carried(look), ...conditions, ...isFigure, ...state.conditions]);
      book.add(template, look, areas, own);
    }
  }
}

function addTextRules(
  book: RuleBook,
  judged: Judged,
  rows: SectionRows,
  settings: LookSettings,
  separators: Separators,
): void {
  const figure = textExpression([...judged.shapes.values()], separators);
  for (const { variant, areas, conditions, rows: own } of ruleAreasOf(judged, rows, "text")) {
    for (const state of stateConditions(judged.thresholds, figure, variant.powerOfTen)) {
      const look = lookOf(state.state, settings, "text");
      const isFilled = [`ISTEXT(${CELL})`, `TRIM(${CELL})<>""`];
      const template = markedTextRule([...carried(look), ...conditions, ...isFilled, ...state.conditions]);
      book.add(template, look, areas, own);
    }
  }
}

function addExactRules(book: RuleBook, judged: Judged, rows: SectionRows, settings: LookSettings): void {
  if (judged.exactTexts.size === 0) return;
  const { areas, conditions, rows: own } = wholeRuleAreas(judged, rows);
  for (const state of BEST_FIRST) {
    const look = lookOf(state, settings, "text");
    const texts = [...judged.exactTexts].filter(([, its]) => its === state).map(([text]) => text);
    for (let at = 0; at < texts.length; at += TEXTS_IN_A_RULE) {
      const tests = texts.slice(at, at + TEXTS_IN_A_RULE).map((text) => `EXACT(${CELL},${quoted(text)})`);
      const template = markedRule([...carried(look), ...conditions, `ISTEXT(${CELL})`, anyOf(tests)]);
      book.add(template, look, areas, own);
    }
  }
}
