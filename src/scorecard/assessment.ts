import type { RowIndex } from "./sheet/position";
import type { IndicatorNarrative } from "./narratives/narrative-kinds";
import type { Figure, Gap } from "./figures/figure-kinds";
import type { BenchmarkComparison, DirectionOfTravel } from "./judgement/judgement-kinds";
import type { Status } from "./judgement/states";
import type { StatusCounts } from "./judgement/status-counts";
import type { Period, SectionColumns } from "./layout/layout-kinds";
import type { Problem } from "./problems/problem";
import type { Polarity, Target, Thresholds } from "./targets/target-kinds";

export interface IndicatorAssessment {
  readonly id: string | null;
  readonly name: string;
  readonly row: RowIndex;
  readonly target: Target;
  readonly polarity: Polarity;
  /** True when the row's plain numbers are percentages in points (94.8 for 94.8%). */
  readonly readInPoints: boolean;
  /** What the cells hold, one for each of the section's periods, in their order; so are the two lists below. */
  readonly figures: readonly (Figure | Gap)[];
  readonly statuses: readonly Status[];
  /** Which thresholds judged each; null where nothing did. */
  readonly thresholds: readonly (Thresholds | null)[];
  /** The latest reported figure, or null when there is none. */
  readonly latest: { readonly period: Period; readonly figure: Figure; readonly status: Status } | null;
  readonly travel: DirectionOfTravel;
  /** Null where the section has no benchmark column, or where it or the row holds no figure. */
  readonly benchmark: BenchmarkComparison | null;
  readonly breach: boolean;
  readonly narrative: IndicatorNarrative;
}

export interface SectionAssessment {
  readonly title: string;
  readonly headerRow: RowIndex;
  /** The last of the header's rows: below it the indicators begin. */
  readonly headerEnd: RowIndex;
  readonly columns: SectionColumns;
  /** In the order of what they mean, earliest first, whatever the order of the columns. */
  readonly periods: readonly Period[];
  readonly indicators: readonly IndicatorAssessment[];
  /** Paragraphs of the narrative block that name no ID. */
  readonly sectionNarrative: readonly string[];
}

export interface SheetAssessment {
  readonly sheet: string;
  readonly sections: readonly SectionAssessment[];
  /** What was not understood. Remarks on the data itself are worked out where they are shown: `withRemarks`. */
  readonly problems: readonly Problem[];
}

/** How many indicators have each status by their latest reported figure, and how many are breaches. */
export interface Totals extends StatusCounts {
  readonly breaches: number;
  readonly withoutNarrative: number;
}
