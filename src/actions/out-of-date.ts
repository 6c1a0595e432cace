import type { IndicatorAssessment, SheetAssessment } from "../scorecard/assessment";
import { columnIndex, type CellPosition, type ColumnIndex } from "../scorecard/sheet/position";
import { overlap } from "../workbook/area";
import type { FoundRule } from "../workbook/read/found-rule";
import { isOwnFormula } from "../workbook/rules/own-rules";
import type { PlannedRule } from "../workbook/rules/planned-rule";
import { isUpToDate, planFor, type SheetPlan } from "./sheet-plan";
import { noScorecardAmong, scorecardsAmong, type Checked } from "./check";
import { refusable, type ActionOptions, type Outcome } from "./outcome";
import type { Scope } from "./read-and-judge/scope";
import { readAndJudge } from "./read-and-judge/read-and-judge";

/** An indicator whose row does not show what Apply would write. */
export interface OutOfDateRow extends CellPosition {
  readonly id: string | null;
  readonly name: string;
  /** The column to go to: that of the latest figure where its colour is due, else the arrow's. */
  readonly column: ColumnIndex;
  readonly colours: boolean;
  readonly arrow: boolean;
  /** Whether the row's word in the RAG column is due. */
  readonly ragWord: boolean;
}

/** How a sheet stands against what Apply would write. */
export interface SheetStanding {
  readonly sheet: string;
  readonly state: "upToDate" | "outOfDate" | "neverApplied";
  readonly isProtected: boolean;
  /** Empty where only rules that are no longer needed would go, and where RAG was never applied. */
  readonly rows: readonly OutOfDateRow[];
}

export interface Compared extends Checked {
  readonly standings: readonly SheetStanding[];
}

/**
 * Reads and judges, compares what the sheets show with what Apply would write, and writes nothing: so that edits made
 * while nobody watched count as well. A row is out of date where a rule or an arrow that Apply wants for it is not there.
 *
 * Target of row 13 changed from 90% to 85% → `{ state: "outOfDate", rows: [{ id: "9a", row: 12, column: 12, colours: true, … }] }`.
 * Refused: no scorecard; a cell being edited; settings that cannot be used.
 */
export function findOutOfDate(scope: Scope, options: ActionOptions = {}): Promise<Outcome<Compared>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<Compared>> => {
      const judged = await readAndJudge(context, scope, options, "compare");
      if (judged.kind === "refused") return judged;
      const scorecards = scorecardsAmong(judged.sheets);
      if (scorecards.length === 0) return noScorecardAmong(judged.sheets);
      const assessments = scorecards.map(({ assessment }) => assessment);
      return {
        kind: "done",
        assessments,
        settings: judged.settings,
        standings: scorecards.map((sheet) => standingOf(planFor(sheet, judged))),
      };
    }),
  );
}

/** How a sheet stands, given what Apply would write on it. */
export function standingOf(plan: SheetPlan): SheetStanding {
  const { grid, answer, assessment, read } = plan.sheet;
  const own = answer.rules.filter(({ formula }) => formula !== null && isOwnFormula(formula));
  const common = { sheet: grid.sheet, isProtected: read.isProtected };
  if (isUpToDate(plan)) return { ...common, state: "upToDate", rows: [] };
  if (own.length === 0) return { ...common, state: "neverApplied", rows: [] };
  return { ...common, state: "outOfDate", rows: outOfDateRows(assessment, plan, own) };
}

function outOfDateRows(
  assessment: SheetAssessment,
  { sheet, changes, arrows }: SheetPlan,
  own: readonly FoundRule[],
): OutOfDateRow[] {
  const uncoloured = new Set(changes.putOn.flatMap((rule) => rowsWithout(rule, own)));
  const ragColumns = new Set<number>(sheet.arrows.rag.words.map(({ column }) => column));
  const [arrowAt, wordAt] = [new Map<number, number>(), new Map<number, number>()];
  for (const { column, top, values } of arrows.writes) {
    values.forEach((value, down) => {
      if (value !== null) (ragColumns.has(column) ? wordAt : arrowAt).set(top + down, column);
    });
  }
  return assessment.sections.flatMap(({ indicators, periods }) =>
    indicators.flatMap((indicator): OutOfDateRow[] => {
      const { id, name, row } = indicator;
      const [colours, arrow, word] = [uncoloured.has(row), arrowAt.get(row), wordAt.get(row)];
      const mark = arrow ?? word;
      if (!colours && mark === undefined) return [];
      const figure = figureColumn(indicator, periods);
      const column = columnIndex(colours || mark === undefined ? figure : mark);
      return [{ id, name, row, column, colours, arrow: arrow !== undefined, ragWord: word !== undefined }];
    }),
  );
}

/** The rows of a wanted rule that no rule of the same kind is over already: the same formula and look on other cells. */
function rowsWithout(wanted: PlannedRule, own: readonly FoundRule[]): number[] {
  const alike = own.filter(
    ({ formula, fill, font }) =>
      isSameFormula(formula, wanted) && isSameColour(fill, wanted.fill) && isSameColour(font, wanted.font),
  );
  const isThere = (row: number): boolean =>
    wanted.areas.every((area) => {
      const ofRow = { ...area, top: row, bottom: row };
      const isWanted = overlap(area, ofRow);
      return !isWanted || alike.some(({ areas }) => areas?.some((one) => overlap(one, ofRow)) === true);
    });
  return wanted.rows.filter((row) => !isThere(row));
}

/** Excel may write newer functions with a prefix. */
function isSameFormula(found: string | null, { formula, formulaFromA1 }: PlannedRule): boolean {
  const plain = found?.replaceAll("_xlfn.", "");
  return plain === formula || plain === formulaFromA1;
}

const isSameColour = (one: string | null, other: string | null): boolean =>
  (one ?? "").toUpperCase() === (other ?? "").toUpperCase();

function figureColumn(
  { latest }: IndicatorAssessment,
  periods: readonly { readonly column: number }[],
): number {
  return latest?.period.column ?? periods.at(-1)?.column ?? 0;
}
