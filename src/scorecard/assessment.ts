import type { CellValue } from "./grid";
import type { A1Address, ColumnIndex, RowIndex } from "./position";
import type { NarrativeBlock } from "./narrative-block";
import type { GoodDirection, TravelBasis } from "./settings";

/** Why a cell holds no figure. */
export type GapReason = "empty" | "notApplicable" | "notAvailable" | "suppressed" | "error" | "unreadable";

export type Unit = "percent" | "rate" | "pounds" | "duration" | "number" | (string & {});

/**
 * How a figure stands in its cell, which decides the formula that follows it:
 * a number (rounded to the decimals shown, or compared as stored), or text of a known shape.
 */
export type FigureForm =
  | { readonly kind: "number"; readonly roundTo: number | null }
  | { readonly kind: "text"; readonly shape: TextShape };

/**
 * The shapes of figures held as text, as a formula can read them again.
 * `plain` reads the whole text (`87.0%`, `1,036`); `beforeSuffix` drops `suffix` from the end (`100.8r`, `12 days`);
 * `upToPercent` reads up to and with the first % sign (`67% (4)`, `82%*`); `exact` only knows the text as it stands.
 */
export type TextShape =
  | { readonly kind: "plain" }
  | { readonly kind: "beforeSuffix"; readonly suffix: string }
  | { readonly kind: "upToPercent" }
  | { readonly kind: "exact"; readonly text: string };

/**
 * A figure: `value` is the number as compared (a percentage is a fraction), the double nearest to its exact decimal.
 * The number that the cell stores (or that its text reads as) times ten to the power of `powerOfTen` gives `value`:
 * −2 for a row read in points, 6 for a stored 1.2 that is drawn as `£1.2m`, mostly 0.
 */
export interface Figure {
  readonly kind: "figure";
  readonly value: number;
  readonly unit: Unit;
  /** Decimals shown, counted on the value as written (`87.0%` has 1). */
  readonly decimals: number;
  readonly powerOfTen: number;
  readonly form: FigureForm;
}

export interface Gap {
  readonly kind: "gap";
  readonly reason: GapReason;
  readonly text: string;
}

/** `blue`, better than target by the tolerance, only where the settings ask for four states. */
export type Status = "blue" | "green" | "amber" | "red" | "none";

/** A bound of a class: the number itself, and whether a figure equal to it is inside. */
export interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
}

/** An interval; a null end is open to infinity. */
export interface Interval {
  readonly from: Bound | null;
  readonly to: Bound | null;
}

/**
 * Where green ends and amber ends, exactly, as the doubles nearest to the exact decimals. A figure inside `green` is on target;
 * else inside `amber` it is within tolerance; else it is red. `amber` contains `green`; `green` contains `blue`, the
 * figures that are better than target by the tolerance, null where there is no such class.
 * `witnesses` are the row's cells that the colours depend on and what they store now: a rule must check that each still
 * says so. `unless` names rows that must not be judged this way though their target is the same, should a sort bring
 * one here: those whose cell in that column holds one of the values.
 */
export interface Thresholds {
  readonly blue: Interval | null;
  readonly green: Interval;
  readonly amber: Interval;
  readonly witnesses: readonly Witness[];
  readonly unless: { readonly column: ColumnIndex; readonly values: readonly CellValue[] } | null;
}

export interface Witness {
  readonly column: ColumnIndex;
  readonly value: CellValue;
}

export type TargetKind =
  "value" | "atLeast" | "atMost" | "above" | "below" | "band" | "none" | "notUnderstood";

/** A target as understood. `low` and `high` are the bounds of being on target, null where there is none on that side. */
export interface Target {
  readonly text: string;
  readonly kind: TargetKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit;
  readonly cell: A1Address | null;
}

export interface Polarity {
  readonly good: GoodDirection;
  readonly reason: string;
  readonly assumed: boolean;
}

export interface Period {
  readonly label: string;
  /** ISO date of the period's first day, or null where only the order is known (`Last quarter`). */
  readonly start: string | null;
  readonly column: ColumnIndex;
}

export type Direction = "up" | "down" | "same" | "none";
export type Movement = "better" | "worse" | "same" | "unknown";

/** How an indicator's latest figure stands against its neighbours' average: shown beside the RAG, never in it. */
export interface BenchmarkComparison {
  readonly cell: A1Address;
  readonly text: string;
  readonly value: number;
  readonly against: "better" | "worse" | "similar" | "unknown";
}

export interface DirectionOfTravel {
  readonly direction: Direction;
  readonly movement: Movement;
  /** The two periods compared, earlier first; null with fewer than two figures. */
  readonly compared: { readonly from: Period; readonly to: Period } | null;
  /** Which earlier figure was looked for. */
  readonly against: TravelBasis;
  /** True when the latest reported figure is not in the section's latest period. */
  readonly behind: boolean;
}

export type NarrativeState = "present" | "missing" | "unchanged" | "notNeeded";

export interface IndicatorNarrative {
  readonly state: NarrativeState;
  readonly text: string | null;
  readonly cell: A1Address | null;
  /** The period for which the same words were first published, where the state is `unchanged`. */
  readonly since: string | null;
  /** What else the words cover: the IDs (or names) of the other indicators of the same paragraph. */
  readonly sharedWith: readonly string[];
  /** What in the words contradicts the sheet, a sentence each. */
  readonly doubts: readonly string[];
}

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
  /** Which thresholds judged each; null where nothing did. Cells with the same object judge alike. */
  readonly thresholds: readonly (Thresholds | null)[];
  /** The latest reported figure, or null when there is none. */
  readonly latest: { readonly period: Period; readonly figure: Figure; readonly status: Status } | null;
  readonly travel: DirectionOfTravel;
  /** Null where the section has no benchmark column, or where it or the row holds no figure. */
  readonly benchmark: BenchmarkComparison | null;
  readonly breach: boolean;
  readonly narrative: IndicatorNarrative;
}

/** Where a section's columns are; a role that the section does not have is null. */
export interface SectionColumns {
  readonly id: ColumnIndex | null;
  readonly name: ColumnIndex;
  readonly target: ColumnIndex | null;
  readonly tolerance: ColumnIndex | null;
  readonly redThreshold: ColumnIndex | null;
  readonly amberThreshold: ColumnIndex | null;
  readonly floor: ColumnIndex | null;
  readonly polarity: ColumnIndex | null;
  readonly benchmark: ColumnIndex | null;
  readonly direction: ColumnIndex | null;
  readonly rag: ColumnIndex | null;
  readonly unit: ColumnIndex | null;
  readonly commentary: ColumnIndex | null;
  /** The last column of the section's header, for a column made beside it. */
  readonly last: ColumnIndex;
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
  /** The block that they stand in, for whoever writes another; null where the section has none. */
  readonly narrativeBlock: NarrativeBlock | null;
}

/** Something a person should look at: one sentence, at one cell. */
export interface Problem {
  readonly kind:
    | "unreadableFigure"
    | "targetNotUnderstood"
    | "duplicateId"
    | "polarityNotUnderstood"
    | "polarityContradictsTarget"
    | "toleranceNotUnderstood"
    | "narrativeForNoIndicator"
    | "correctionNotFound"
    | "noFigures"
    | "readInPoints"
    | "zeroMayMeanNoData"
    | "thresholdNotUnderstood"
    | DataRemark;
  readonly cell: A1Address;
  readonly what: string;
}

/** Figures that are judged as they stand but look wrong: for a person to look at. */
export type DataRemark =
  | "overHundred"
  | "tenfold"
  | "pastedTwice"
  | "mixedDecimals"
  | "notSumOfParts"
  | "partOverWhole"
  | "periodMissing";

export interface SheetAssessment {
  readonly sheet: string;
  readonly sections: readonly SectionAssessment[];
  readonly problems: readonly Problem[];
}

/** What was looked for and what was seen, where a sheet holds no scorecard. */
export interface NoScorecard {
  readonly kind: "noScorecard";
  readonly sheet: string;
  readonly why: string;
}

export interface Totals {
  /** Left out where none is blue, as always with three states. */
  readonly blue?: number;
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  readonly none: number;
  readonly breaches: number;
  readonly withoutNarrative: number;
}
