import type { Figure, Gap, IndicatorAssessment, JudgedFigure, Period, Problem } from "./assessment";
import { isBreach } from "./breach";
import { inPoints } from "./figure";
import type { Judge, JudgedFigures } from "./judged-figures";
import type { Grid } from "./grid";
import type { RowIdentity } from "./identity";
import { sheetColumn, sheetRow } from "./period-cells";
import { spanOf } from "./period-run";
import { a1Address } from "./position";
import { PROBLEM_SENTENCES, problemAt } from "./problem-sentences";
import {
  NO_TARGET,
  type RowJudgement,
  type RowReader,
  type RowTarget,
  type ThresholdsTable,
} from "./row-judgement";
import { narrativeOf, type FoundNarrative } from "./section-narratives";
import type { SectionLayout } from "./sections";
import type { Settings } from "./settings";
import type { TargetReading } from "./target";
import { directionOfTravel, type PeriodReading } from "./travel";

export interface RowContext {
  readonly grid: Grid;
  readonly layout: SectionLayout;
  readonly settings: Settings;
  readonly periods: readonly Period[];
  readonly reader: RowReader;
  readonly thresholds: ThresholdsTable;
  readonly judged: JudgedFigures;
  /** True when the section's own paragraph counts as the narrative of its breaches. */
  readonly sectionNarrativeCounts: boolean;
}

export interface AssessedRow {
  readonly indicator: IndicatorAssessment;
  readonly problems: readonly Problem[];
}

/** Judges one indicator's row: every figure against its target, then direction of travel, breach and narrative. */
export function assessRow(
  context: RowContext,
  identity: RowIdentity,
  written: readonly (Figure | Gap)[],
  found: FoundNarrative | null,
): AssessedRow {
  const judgement = context.reader.judge(identity, context.layout.title, written);
  const { polarity } = judgement.polarity;
  const { readInPoints } = judgement;
  const readings = readInPoints
    ? written.map((reading) => (reading.kind === "figure" ? inPoints(reading) : reading))
    : written;
  const figures = judgeFigures(context, judgement, readings);
  const travel = directionOfTravel(
    fromLastButOne(context.periods, readings),
    polarity.good,
    mainTarget(judgement),
  );
  const latestAt = figures.findLastIndex(({ reading }) => reading.kind === "figure");
  const latest = latestOf(context.periods[latestAt], figures[latestAt]);
  const breach = isBreach(figures, travel, context.settings.breach);
  const narrative = narrativeOf(found, breach && !context.sectionNarrativeCounts);
  const target = targetFor(judgement.targets, context, latestAt)?.target ?? judgement.targets[0]?.target;
  const row = sheetRow(context.grid, identity.row);
  return {
    indicator: {
      id: identity.id,
      name: identity.name,
      row,
      target: target ?? { ...NO_TARGET, cell: null },
      polarity,
      readInPoints,
      figures: context.settings.colour === "all" ? figures : onlyLatest(figures, context.periods.length - 1),
      latest,
      travel,
      breach,
      narrative,
    },
    problems: problemsOf(context, identity, judgement, figures, readInPoints),
  };
}

/** The periods from the last but one reported figure on, which is all that a direction of travel is about. */
function fromLastButOne(periods: readonly Period[], readings: readonly (Figure | Gap)[]): PeriodReading[] {
  const tail: PeriodReading[] = [];
  let reported = 0;
  for (let at = periods.length - 1; at >= 0 && reported < 2; at -= 1) {
    const period = periods[at];
    const reading = readings[at] ?? NOTHING;
    if (reading.kind === "figure") reported += 1;
    if (period !== undefined) tail.push({ period, reading });
  }
  return tail.reverse();
}

const NOTHING: Gap = { kind: "gap", reason: "empty", text: "" };

const latestOf = (
  period: Period | undefined,
  figure: JudgedFigure | undefined,
): IndicatorAssessment["latest"] =>
  period === undefined || figure === undefined ? null : { period, figure };

/** With only the latest period coloured, the figures before it keep their status but are painted by nothing. */
function onlyLatest(figures: readonly JudgedFigure[], latest: number): JudgedFigure[] {
  return figures.map((figure, at) => (at === latest ? figure : { ...figure, thresholds: null }));
}

/** The target that speaks for the row: the one for every period, else the first that says something. */
function mainTarget({ targets }: RowJudgement): TargetReading {
  const whole = targets.find(({ column }) => column?.span == null && column !== undefined)?.target;
  if (whole !== undefined && whole.kind !== "none") return whole;
  return targets.find(({ target }) => target.kind !== "none")?.target ?? whole ?? NO_TARGET;
}

/** The target that judges a period: its own where that is filled, else the row's. */
function targetFor(
  targets: readonly RowTarget[],
  context: RowContext,
  period: number,
): RowTarget | undefined {
  const header = context.layout.header.periods[period]?.header;
  const start = header === undefined ? null : spanOf(header).start;
  const own = targets.find(({ column, target }) => {
    const span = column?.span;
    return (
      span != null && start !== null && start >= span.start && start < span.end && target.text.trim() !== ""
    );
  });
  return own ?? targets.find(({ column }) => column?.span == null);
}

function judgeFigures(
  context: RowContext,
  { targets }: RowJudgement,
  readings: readonly (Figure | Gap)[],
): JudgedFigure[] {
  const [only] = targets;
  const single = targets.length === 1 && only?.column?.span == null ? only : undefined;
  const judgeAll = single === undefined ? null : judgeBy(context, single);
  return context.periods.map((_, at) => {
    const judge = judgeAll ?? judgeBy(context, targetFor(targets, context, at));
    return judge(readings[at] ?? NOTHING);
  });
}

function judgeBy({ judged, thresholds }: RowContext, target: RowTarget | undefined): Judge {
  const bounds = target?.bounds ?? null;
  if (target === undefined || bounds === null) return judged.by(null, null);
  return judged.by(bounds, thresholds.of(bounds, target.witnesses));
}

const textAt = ({ grid }: RowContext, row: number, at: number | undefined): string =>
  at === undefined ? "" : (grid.text[row]?.[at] ?? "");

function problemsOf(
  context: RowContext,
  { row, name }: RowIdentity,
  judgement: RowJudgement,
  figures: readonly JudgedFigure[],
  readInPoints: boolean,
): Problem[] {
  const { grid, layout } = context;
  const cell = (at: number) => a1Address(sheetRow(grid, row), sheetColumn(grid, at));
  const { roles } = layout.header;
  const problems: Problem[] = [];
  context.periods.forEach(({ column }, at) => {
    const reading = figures[at]?.reading;
    if (reading?.kind !== "gap" || reading.reason !== "unreadable") return;
    const where = a1Address(sheetRow(grid, row), column);
    problems.push(problemAt("unreadableFigure", where, PROBLEM_SENTENCES.unreadableFigure(reading.text)));
  });
  for (const { column, target } of judgement.targets) {
    if (target.kind !== "notUnderstood") continue;
    const where = cell(column?.at ?? layout.header.name);
    problems.push(
      problemAt("targetNotUnderstood", where, PROBLEM_SENTENCES.targetNotUnderstood(target.text)),
    );
  }
  const polarityAt = roles.get("polarity");
  const polarityText = textAt(context, row, polarityAt);
  if (polarityAt !== undefined && judgement.polarity.columnNotUnderstood) {
    const what = PROBLEM_SENTENCES.polarityNotUnderstood(polarityText);
    problems.push(problemAt("polarityNotUnderstood", cell(polarityAt), what));
  }
  if (polarityAt !== undefined && judgement.polarity.contradictsTarget) {
    const what = PROBLEM_SENTENCES.polarityContradictsTarget(polarityText, mainTarget(judgement).text);
    problems.push(problemAt("polarityContradictsTarget", cell(polarityAt), what));
  }
  const toleranceAt = roles.get("tolerance");
  if (toleranceAt !== undefined && judgement.toleranceNotUnderstood) {
    const what = PROBLEM_SENTENCES.toleranceNotUnderstood(textAt(context, row, toleranceAt));
    problems.push(problemAt("toleranceNotUnderstood", cell(toleranceAt), what));
  }
  if (figures.every(({ reading }) => reading.kind === "gap")) {
    problems.push(problemAt("noFigures", cell(layout.header.name), PROBLEM_SENTENCES.noFigures(name)));
  }
  if (readInPoints)
    problems.push(problemAt("readInPoints", cell(layout.header.name), PROBLEM_SENTENCES.readInPoints()));
  return problems;
}
