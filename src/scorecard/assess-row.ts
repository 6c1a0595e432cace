import type { IndicatorAssessment } from "./assessment";
import type { Thresholds } from "./targets/target-kinds";
import { problemAt, type Problem } from "./problems/problem";
import type { Period } from "./layout/layout-kinds";
import type { Status } from "./judgement/states";
import type { Figure, Gap } from "./figures/figure-kinds";
import { benchmarkOf } from "./judgement/benchmark";
import { isBreach } from "./judgement/breach";
import { inPoints } from "./figures/figure";
import { columnInGrid, sheetCell, sheetRow, type Grid } from "./sheet/grid";
import type { RowIdentity } from "./layout/identity";
import { spanOf } from "./layout/period-run";
import type { CellPosition, GridColumn, GridRow } from "./sheet/position";
import { PROBLEM_SENTENCES } from "./problems/problem-sentences";
import { NO_TARGET, type RowJudgement, type RowReader, type RowTarget } from "./targets/row-judgement";
import { narrativeOf, type FoundNarrative } from "./narratives/section-narratives";
import type { SectionLayout } from "./layout/sections";
import type { Settings } from "./settings/settings";
import { statusOf } from "./judgement/status";
import type { TargetReading } from "./targets/target";
import { zeroForNoData } from "./data-checks/zero-for-no-data";
import { directionOfTravel } from "./judgement/travel";

export interface RowContext {
  readonly grid: Grid;
  readonly layout: SectionLayout;
  readonly settings: Settings;
  readonly periods: readonly Period[];
  readonly reader: RowReader;
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
  const targetOf = targetByPeriod(judgement.targets, context);
  const thresholds = readings.map((_, at) => targetOf(at)?.thresholds ?? null);
  const statuses = readings.map((reading, at) => statusBy(thresholds[at], reading));
  const travel = directionOfTravel(
    context.periods,
    readings,
    polarity.good,
    mainTarget(judgement),
    context.settings,
  );
  const latestAt = readings.findLastIndex(isReported);
  const latest = latestOf(context.periods[latestAt], readings[latestAt], statuses[latestAt]);
  const breach = isBreach(readings, statuses, travel, context.settings.breach);
  const narrative = narrativeOf(found, breach && !context.sectionNarrativeCounts);
  const { target } = targetOf(latestAt) ?? judgement.targets[0] ?? { target: { ...NO_TARGET, cell: null } };
  const row = sheetRow(context.grid, identity.row);
  return {
    indicator: {
      id: identity.id,
      name: identity.name,
      row,
      target,
      polarity,
      readInPoints,
      figures: readings,
      statuses,
      thresholds: context.settings.colour === "all" ? thresholds : onlyLatest(thresholds),
      latest,
      travel,
      benchmark: comparison(context, identity.row, judgement, latest),
      breach,
      narrative,
    },
    problems: problemsOf(context, identity, judgement, readings),
  };
}

/** How the row stands against the section's benchmark column, where it has one. */
function comparison(
  { grid, layout, settings }: RowContext,
  row: GridRow,
  judgement: RowJudgement,
  latest: IndicatorAssessment["latest"],
): IndicatorAssessment["benchmark"] {
  if (latest === null || !layout.header.roles.has("benchmark")) return null;
  const compared = {
    row,
    latest: latest.figure,
    readInPoints: judgement.readInPoints,
    good: judgement.polarity.polarity.good,
    target: mainTarget(judgement),
  };
  return benchmarkOf(grid, layout, compared, settings.similarBand);
}

const isReported = (reading: Figure | Gap): reading is Figure => reading.kind === "figure";

const latestOf = (
  period: Period | undefined,
  figure: Figure | Gap | undefined,
  status: Status = "none",
): IndicatorAssessment["latest"] =>
  period === undefined || figure?.kind !== "figure" ? null : { period, figure, status };

/** With only the latest period coloured, the figures before it keep their status but no rule paints them. */
const onlyLatest = (thresholds: readonly (Thresholds | null)[]): readonly (Thresholds | null)[] =>
  thresholds.map((one, at) => (at === thresholds.length - 1 ? one : null));

/** The target that speaks for the row: the one for every period, else the first that says something. */
function mainTarget({ targets }: RowJudgement): TargetReading {
  const whole = targets.find(({ source }) => source?.span == null)?.target;
  if (whole !== undefined && whole.kind !== "none") return whole;
  return targets.find(({ target }) => target.kind !== "none")?.target ?? whole ?? NO_TARGET;
}

/** The target that judges a period, by its position: its own where that is filled, else the row's. */
function targetByPeriod(
  targets: readonly RowTarget[],
  { layout }: RowContext,
): (at: number) => RowTarget | undefined {
  const ofRow = targets.find(({ source }) => source?.span == null);
  const ofPeriods = targets.filter(({ source, target }) => source?.span != null && target.text.trim() !== "");
  if (ofPeriods.length === 0) return () => ofRow;
  return (at) => {
    const header = layout.header.periods[at]?.header;
    if (header === undefined) return ofRow;
    const { start } = spanOf(header);
    const own = ofPeriods.find(({ source }) => {
      const span = source?.span;
      return span != null && start >= span.start && start < span.end;
    });
    return own ?? ofRow;
  };
}

const statusBy = (thresholds: Thresholds | null | undefined, reading: Figure | Gap): Status =>
  reading.kind === "figure" && thresholds != null ? statusOf(reading.value, thresholds) : "none";

const textAt = ({ grid }: RowContext, row: GridRow, column: GridColumn | undefined): string =>
  column === undefined ? "" : (grid.text[row]?.[column] ?? "");

function problemsOf(
  context: RowContext,
  { row, name }: RowIdentity,
  judgement: RowJudgement,
  readings: readonly (Figure | Gap)[],
): Problem[] {
  const { grid, layout } = context;
  const cell = (column: GridColumn): CellPosition => sheetCell(grid, row, column);
  const { roles } = layout.header;
  const problems: Problem[] = [];
  context.periods.forEach(({ column }, at) => {
    const reading = readings[at];
    if (reading?.kind !== "gap" || reading.reason !== "unreadable") return;
    const where = { row: sheetRow(grid, row), column };
    problems.push(problemAt("unreadableFigure", where, PROBLEM_SENTENCES.unreadableFigure(reading.text)));
  });
  for (const { source, target, benchmarkProblem } of judgement.targets) {
    if (target.kind !== "notUnderstood") continue;
    const where = cell(source?.column ?? layout.header.name);
    const what = benchmarkProblem ?? PROBLEM_SENTENCES.targetNotUnderstood(target.text);
    problems.push(problemAt("targetNotUnderstood", where, what));
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
  for (const { column, text } of judgement.limitsPassedOver) {
    const what = PROBLEM_SENTENCES.thresholdNotUnderstood(text);
    problems.push(problemAt("thresholdNotUnderstood", cell(column), what));
  }
  if (!readings.some(isReported)) {
    problems.push(problemAt("noFigures", cell(layout.header.name), PROBLEM_SENTENCES.noFigures(name)));
  }
  const zero = zeroForNoData(sheetRow(grid, row), context.periods, readings, (column) =>
    textAt(context, row, columnInGrid(grid, column)),
  );
  if (zero !== null) problems.push(zero);
  if (judgement.readInPoints)
    problems.push(problemAt("readInPoints", cell(layout.header.name), PROBLEM_SENTENCES.readInPoints()));
  return problems;
}
