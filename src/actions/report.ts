import type {
  IndicatorAssessment,
  SectionAssessment,
  SheetAssessment,
  Totals,
} from "../scorecard/assessment";
import { withRemarks } from "../scorecard/data-checks/data-remarks";
import { narrativeDoubts, type DoubtsByRow } from "../scorecard/narrative-checks/narrative-doubts";
import type { TargetKind } from "../scorecard/targets/target-kinds";
import type { Problem } from "../scorecard/problems/problem";
import type { NarrativeState } from "../scorecard/narratives/narrative-kinds";
import type { Period } from "../scorecard/layout/layout-kinds";
import type { BenchmarkComparison, Direction, Movement } from "../scorecard/judgement/judgement-kinds";
import type { Status } from "../scorecard/judgement/states";
import type { Figure, Gap, GapReason } from "../scorecard/figures/figure-kinds";
import { a1Address, columnLetters, type RowIndex } from "../scorecard/sheet/position";
import type { GoodDirection, TravelBasis } from "../scorecard/settings/settings";
import { totalsOf } from "../scorecard/totals";

/** What was read and judged, as plain JSON: rows count from 1, cells in A1 notation, percentages as fractions. */
export interface Report {
  readonly sheets: readonly ReportedSheet[];
  readonly totals: Totals;
  readonly problems: readonly ReportedProblem[];
}

export interface ReportedProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: Problem["kind"];
  readonly what: string;
}

export interface ReportedSheet {
  readonly name: string;
  readonly sections: readonly ReportedSection[];
}

export interface ReportedSection {
  readonly title: string;
  readonly headerRow: number;
  readonly periods: readonly {
    readonly label: string;
    readonly start: string | null;
    readonly column: string;
  }[];
  readonly indicators: readonly ReportedIndicator[];
}

export interface ReportedIndicator {
  readonly id: string | null;
  readonly name: string;
  readonly row: number;
  readonly target: {
    readonly text: string;
    readonly kind: TargetKind;
    readonly low: number | null;
    readonly high: number | null;
  };
  readonly polarity: { readonly good: GoodDirection; readonly reason: string; readonly assumed: boolean };
  readonly figures: readonly ReportedFigure[];
  readonly latest: { readonly period: string | null; readonly value: number | null; readonly status: Status };
  readonly direction: Direction;
  readonly movement: Movement;
  /** The two periods compared and which rule chose the earlier; null with fewer than two figures. */
  readonly travel: {
    readonly against: TravelBasis;
    readonly from: string | null;
    readonly to: string | null;
  };
  /** How the latest figure stands against the neighbours' average; null without a benchmark. */
  readonly benchmark: {
    readonly text: string;
    readonly value: number;
    readonly against: BenchmarkComparison["against"];
  } | null;
  readonly breach: boolean;
  readonly narrative: {
    readonly state: NarrativeState;
    readonly text: string | null;
    /** The period for which the same words were first published, where they are unchanged. */
    readonly since: string | null;
    /** What in the words contradicts the sheet. */
    readonly doubts: readonly string[];
  };
}

export interface ReportedFigure {
  readonly period: string;
  readonly cell: string;
  readonly value: number | null;
  readonly gap: GapReason | null;
  readonly status: Status;
}

/** The report on some sheets: with it go the remarks on their data, and what contradicts them in their narratives. */
export function reportOf(assessments: readonly SheetAssessment[]): Report {
  return {
    sheets: assessments.map(({ sheet, sections }) => {
      const doubts = narrativeDoubts(sections);
      return { name: sheet, sections: sections.map((section) => reportedSection(section, doubts)) };
    }),
    totals: totalsOf(assessments),
    problems: assessments
      .map(withRemarks)
      .flatMap(({ sheet, problems }) =>
        problems.map(({ row, column, kind, what }) => ({ sheet, cell: a1Address(row, column), kind, what })),
      ),
  };
}

function reportedSection(
  { title, headerRow, periods, indicators }: SectionAssessment,
  doubts: DoubtsByRow,
): ReportedSection {
  return {
    title,
    headerRow: headerRow + 1,
    periods: periods.map(({ label, start, column }) => ({ label, start, column: columnLetters(column) })),
    indicators: indicators.map((indicator) =>
      reportedIndicator(indicator, periods, doubts.get(indicator.row) ?? []),
    ),
  };
}

function reportedIndicator(
  indicator: IndicatorAssessment,
  periods: readonly Period[],
  doubts: readonly string[],
): ReportedIndicator {
  const { id, name, row, target, polarity, figures, statuses, latest, travel, benchmark, breach, narrative } =
    indicator;
  return {
    id,
    name,
    row: row + 1,
    target: { text: target.text, kind: target.kind, low: target.low, high: target.high },
    polarity: { good: polarity.good, reason: polarity.reason, assumed: polarity.assumed },
    figures: periods.flatMap((period, at) => {
      const figure = figures[at];
      return figure === undefined ? [] : [reportedFigure(figure, statuses[at] ?? "none", row, period)];
    }),
    latest: {
      period: latest?.period.label ?? null,
      value: latest?.figure.value ?? null,
      status: latest?.status ?? "none",
    },
    direction: travel.direction,
    movement: travel.movement,
    travel: {
      against: travel.against,
      from: travel.compared?.from.label ?? null,
      to: travel.compared?.to.label ?? null,
    },
    benchmark:
      benchmark === null
        ? null
        : { text: benchmark.text, value: benchmark.value, against: benchmark.against },
    breach,
    narrative: { state: narrative.state, text: narrative.text, since: narrative.since, doubts },
  };
}

function reportedFigure(
  reading: Figure | Gap,
  status: Status,
  row: RowIndex,
  { label, column }: Period,
): ReportedFigure {
  return {
    period: label,
    cell: a1Address(row, column),
    value: reading.kind === "figure" ? reading.value : null,
    gap: reading.kind === "gap" ? reading.reason : null,
    status,
  };
}
