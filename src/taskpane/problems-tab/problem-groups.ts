import { DATA_REMARKS } from "./data-remark-sentences";
import type { IndicatorAssessment, SheetAssessment } from "../../scorecard/assessment";
import type { Problem } from "../../scorecard/problems/problem";
import { rowOf } from "../parts/cell-row";
import { shortName } from "../parts/indicator-rows";

/** Each kind of problem in the order in which the pane lists them, with what a group of them is called. */
export const PROBLEM_KINDS: readonly {
  readonly kind: Problem["kind"];
  readonly title: string;
  readonly meaning: string;
}[] = [
  {
    kind: "targetNotUnderstood",
    title: "Targets not understood",
    meaning: "These rows have no RAG until their target is a number or a wording such as Below 8%.",
  },
  {
    kind: "unreadableFigure",
    title: "Cells that could not be read",
    meaning: "Neither a figure nor a word such as N/A or TBC: they get no colour and no say.",
  },
  {
    kind: "polarityNotUnderstood",
    title: "Polarities not understood",
    meaning: "The sheet's polarity column says something else than High or Low.",
  },
  {
    kind: "polarityContradictsTarget",
    title: "Polarities against their target",
    meaning: "The polarity column says one way, the wording of the target the other.",
  },
  {
    kind: "toleranceNotUnderstood",
    title: "Tolerances not understood",
    meaning: "The usual tolerance was used for these rows.",
  },
  {
    kind: "thresholdNotUnderstood",
    title: "Thresholds not understood",
    meaning: "A red or amber threshold or a floor that says no number, or that contradicts the target.",
  },
  {
    kind: "duplicateId",
    title: "IDs that stand twice",
    meaning: "A narrative cannot tell which of the rows it is about.",
  },
  {
    kind: "narrativeForNoIndicator",
    title: "Narratives for no indicator",
    meaning: "They name an ID that no row of their section has.",
  },
  {
    kind: "correctionNotFound",
    title: "Corrections that found nothing",
    meaning: "What you once said of the layout stands under a wording that this sheet no longer has.",
  },
  {
    kind: "noFigures",
    title: "Rows without figures",
    meaning: "No period holds a figure, so there is nothing to judge.",
  },
  {
    kind: "zeroMayMeanNoData",
    title: "Noughts that may mean no data",
    meaning: "They stand among figures far from nought, and are judged as 0 until the cell says n/a.",
  },
  {
    kind: "readInPoints",
    title: "Rows read as percentages",
    meaning: "For your information: plain numbers such as 94.8 were taken as 94.8%.",
  },
  ...DATA_REMARKS,
];

/** The problems of one kind at one row, each at its cell. */
export interface ProblemRow {
  readonly key: string;
  readonly sheet: string;
  /** The indicator at that row; null where the row is none's, such as a narrative's. */
  readonly indicator: { readonly called: string; readonly name: string } | null;
  readonly problems: readonly Problem[];
}

export interface ProblemGroup {
  readonly kind: Problem["kind"];
  readonly title: string;
  readonly meaning: string;
  readonly count: number;
  readonly rows: readonly ProblemRow[];
}

/** The problems of some sheets by kind, and within a kind by row; kinds without any are left out. */
export function problemGroupsOf(sheets: readonly SheetAssessment[]): ProblemGroup[] {
  const indicators = sheets.map(({ sections }) => indicatorsByRow(sections.flatMap((one) => one.indicators)));
  return PROBLEM_KINDS.flatMap(({ kind, ...words }) => {
    const rows = sheets.flatMap((sheet, at) => problemRowsOf(kind, sheet, indicators[at] ?? new Map()));
    const count = rows.reduce((sum, { problems }) => sum + problems.length, 0);
    return rows.length === 0 ? [] : [{ kind, ...words, count, rows }];
  });
}

const indicatorsByRow = (
  indicators: readonly IndicatorAssessment[],
): ReadonlyMap<number, IndicatorAssessment> =>
  new Map(indicators.map((indicator) => [indicator.row + 1, indicator]));

function problemRowsOf(
  kind: Problem["kind"],
  { sheet, problems }: SheetAssessment,
  indicators: ReadonlyMap<number, IndicatorAssessment>,
): ProblemRow[] {
  const byRow = new Map<number, Problem[]>();
  for (const problem of problems) {
    if (problem.kind !== kind) continue;
    const row = rowOf(problem.cell);
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
