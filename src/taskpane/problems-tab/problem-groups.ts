import type { IndicatorAssessment, SheetAssessment } from "../../scorecard/assessment";
import { WEIGHTS, type DataCheck } from "../../scorecard/data-checks/data-check";
import { DATA_CHECKS } from "../../scorecard/data-checks/data-checks";
import type { Problem } from "../../scorecard/problems/problem";
import type { PROBLEM_SENTENCES } from "../../scorecard/problems/problem-sentences";
import { shortName } from "../parts/indicator-rows";

/** What a group of problems of a kind is called, and what is said of it. */
type KindWords = Pick<DataCheck, "title" | "meaning">;

/** Each kind of what was not understood, in the order in which the pane lists them. */
const READING: Readonly<Record<keyof typeof PROBLEM_SENTENCES, KindWords>> = {
  targetNotUnderstood: {
    title: "Targets not understood",
    meaning: "These rows have no RAG until their target is a number or a wording such as Below 8%.",
  },
  unreadableFigure: {
    title: "Cells that could not be read",
    meaning: "Neither a figure nor a word such as N/A or TBC: they get no colour and are not counted.",
  },
  polarityNotUnderstood: {
    title: "Polarities not understood",
    meaning: "The sheet's polarity column says something other than High or Low.",
  },
  polarityContradictsTarget: {
    title: "Polarities that contradict their target",
    meaning: "The polarity column says one way, the wording of the target the other.",
  },
  toleranceNotUnderstood: {
    title: "Tolerances not understood",
    meaning: "The usual tolerance was used for these rows.",
  },
  thresholdNotUnderstood: {
    title: "Thresholds not understood",
    meaning: "A red or amber threshold, or a floor, that is not a number or contradicts the target.",
  },
  duplicateId: {
    title: "IDs used twice",
    meaning: "A narrative cannot tell which of the rows it is about.",
  },
  narrativeForNoIndicator: {
    title: "Narratives with no indicator",
    meaning: "They name an ID that no row of their section has.",
  },
  correctionNotFound: {
    title: "Corrections that no longer match",
    meaning: "You once corrected the layout by a wording that this sheet no longer has.",
  },
  noFigures: {
    title: "Rows without figures",
    meaning: "No period holds a figure, so there is nothing to judge.",
  },
  zeroMayMeanNoData: {
    title: "Zeros that may mean no data",
    meaning: "They are among figures far from zero, and are judged as 0 until the cell says n/a.",
  },
  readInPoints: {
    title: "Rows read as percentages",
    meaning: "For your information: plain numbers such as 94.8 were taken as 94.8%.",
  },
};

/** The problems of one kind at one row, each at its cell. */
export interface ProblemRow {
  readonly key: string;
  readonly sheet: string;
  /** The indicator at that row; null where the row is none's, such as a narrative's. */
  readonly indicator: { readonly called: string; readonly name: string } | null;
  readonly problems: readonly Problem<string>[];
}

export interface ProblemGroup {
  readonly kind: string;
  readonly title: string;
  readonly meaning: string;
  readonly count: number;
  readonly rows: readonly ProblemRow[];
}

/** What the groups need of a sheet. */
type SheetWithProblems = Pick<SheetAssessment, "sheet" | "sections"> & {
  readonly problems: readonly Problem<string>[];
};

/**
 * The problems of some sheets by kind, and within a kind by row: what was not understood, then what looks wrong in the data,
 * the weightiest first. Kinds without any are left out.
 */
export const problemGroupsOf = (sheets: readonly SheetAssessment[]): ProblemGroup[] =>
  problemGroupsBy(DATA_CHECKS, sheets);

/** The same by any table of checks on the data. */
export function problemGroupsBy(
  checks: Readonly<Record<string, DataCheck>>,
  sheets: readonly SheetWithProblems[],
): ProblemGroup[] {
  const indicators = sheets.map(({ sections }) => indicatorsByRow(sections.flatMap((one) => one.indicators)));
  const ofData = WEIGHTS.flatMap((weight) =>
    Object.entries(checks).filter(([, check]) => check.weight === weight),
  );
  return [...Object.entries(READING), ...ofData].flatMap(([kind, { title, meaning }]) => {
    const rows = sheets.flatMap((sheet, at) => problemRowsOf(kind, sheet, indicators[at] ?? new Map()));
    const count = rows.reduce((sum, { problems }) => sum + problems.length, 0);
    return rows.length === 0 ? [] : [{ kind, title, meaning, count, rows }];
  });
}

const indicatorsByRow = (
  indicators: readonly IndicatorAssessment[],
): ReadonlyMap<number, IndicatorAssessment> =>
  new Map(indicators.map((indicator) => [indicator.row, indicator]));

function problemRowsOf(
  kind: string,
  { sheet, problems }: SheetWithProblems,
  indicators: ReadonlyMap<number, IndicatorAssessment>,
): ProblemRow[] {
  const byRow = new Map<number, Problem<string>[]>();
  for (const problem of problems) {
    if (problem.kind !== kind) continue;
    const { row } = problem;
    const there = byRow.get(row);
    if (there === undefined) byRow.set(row, [problem]);
    else there.push(problem);
  }
  return [...byRow].map(([row, found]) => {
    const indicator = indicators.get(row);
    return {
      key: `${sheet} ${String(row)}`,
      sheet,
      indicator: indicator === undefined ? null : { called: shortName(indicator), name: indicator.name },
      problems: found,
    };
  });
}
