import type { IndicatorAssessment } from "../../scorecard/assessment";
import type { Polarity, Target } from "../../scorecard/targets/target-kinds";
import type { SectionColumns } from "../../scorecard/layout/layout-kinds";
import type { BenchmarkComparison, DirectionOfTravel } from "../../scorecard/judgement/judgement-kinds";
import type { Settings, ToleranceSetting } from "../../scorecard/settings/settings";
import { GOOD_WORDS } from "../../scorecard/settings/good-direction";
import { aimOf } from "../../scorecard/targets/aim";
import { reportedInWords, targetInWords, valueInWords } from "../../scorecard/sentences/value-sentences";

/** `Higher is better: wording of the indicator (assumed)`. */
export const polarityInWords = ({ good, reason, assumed }: Polarity): string =>
  `${GOOD_WORDS[good]}: ${reason}${assumed ? " (assumed)" : ""}`;

/**
 * What a target asks for, given which way is good: `90.0%`, higher is better → `At least 90%`; `Below 8%` → `Under 8%`;
 * `90-95%` whose band is the aim → `From 90% to 95%`; without a target, why there is no RAG.
 */
export function targetAsUnderstood(indicator: Pick<IndicatorAssessment, "target" | "polarity">): string {
  const { target, polarity } = indicator;
  const quoted = target.text.trim();
  if (target.kind === "none")
    return quoted === "" ? "No target, so no RAG" : `“${quoted}” sets no target, so no RAG`;
  if (target.kind === "notUnderstood") return `“${quoted}” is not understood, so no RAG`;
  if (polarity.good === "none") return `${targetInWords(target)}, watched only, so no RAG`;
  const { low, high } = aimOf(indicator.target, indicator.polarity.good);
  const isStrict = target.kind === "above" || target.kind === "below";
  const written = (value: number): string => valueInWords(value, target.unit);
  if (low !== null && high !== null)
    return low === high ? `Exactly ${written(low)}` : `From ${written(low)} to ${written(high)}`;
  if (low !== null) return `${isStrict ? "Over" : "At least"} ${written(low)}`;
  return high === null ? "No bound" : `${isStrict ? "Under" : "At most"} ${written(high)}`;
}

/** Where a target was read: the cell, or a person's own choice; empty where there is neither. */
export function targetSource({ text, cell }: Target, chosen: string | undefined): string {
  if (chosen !== undefined) return `typed by you as “${chosen}”`;
  return cell === null ? "" : `read from “${text.trim()}” in ${cell}`;
}

/** `15% of the target`, `2 percentage points`. */
export function toleranceInWords({ basis, amount }: ToleranceSetting): string {
  const written = valueInWords(amount, "percent");
  if (basis === "relative") return `${written} of the target`;
  const points = written.slice(0, -1);
  return `${points} percentage ${points === "1" ? "point" : "points"}`;
}

type ToleranceColumns = Pick<SectionColumns, "tolerance" | "redThreshold" | "amberThreshold">;

/** Which tolerance a row was judged by, and who says so. */
export function toleranceAsUnderstood(
  chosen: ToleranceSetting | undefined,
  { tolerance: column, redThreshold, amberThreshold }: ToleranceColumns,
  { tolerance, states, thresholdColumns }: Settings,
): string {
  if (states === "redGreen") return "None: every miss is red, as in Settings";
  if (chosen !== undefined) return `${toleranceInWords(chosen)}, chosen by you`;
  const usual = `${toleranceInWords(tolerance)}, as in Settings`;
  const hasThresholds = thresholdColumns === "follow" && (redThreshold !== null || amberThreshold !== null);
  if (hasThresholds) return `The sheet's threshold columns; where they are empty, ${usual}`;
  return column === null ? usual : `The sheet's tolerance column; where that is empty, ${usual}`;
}

const DIRECTION_WORDS = {
  up: "Up",
  down: "Down",
  same: "No change",
  none: "Unknown: fewer than two figures",
} as const;

const MOVEMENT_WORDS = { better: "better", worse: "worse", same: "", unknown: "" } as const;

/** `Up from Jan-25 to Feb-25: better`; `Up from Feb-24 to Feb-25, the same period last year: better`. */
export function travelInWords({ direction, movement, compared, against }: DirectionOfTravel): string {
  const isLastYear = against === "sameLastYear";
  if (compared === null)
    return isLastYear ? "Unknown: no figure for the same period last year" : DIRECTION_WORDS[direction];
  const judged = MOVEMENT_WORDS[movement];
  const which = isLastYear ? ", the same period last year" : "";
  const between = `from ${compared.from.label} to ${compared.to.label}${which}`;
  return `${DIRECTION_WORDS[direction]} ${between}${judged === "" ? "" : `: ${judged}`}`;
}

const AGAINST_WORDS: Readonly<Record<BenchmarkComparison["against"], string>> = {
  better: "Better than the neighbours' ",
  worse: "Worse than the neighbours' ",
  similar: "Similar to the neighbours' ",
  unknown: "Not compared with the neighbours' ",
};

/** `Worse than the neighbours' 87%, read in O16; it does not affect the colour`. */
export const benchmarkInWords = ({ against, text, cell }: BenchmarkComparison): string =>
  `${AGAINST_WORDS[against]}${text}, read in ${cell}; it does not affect the colour`;

/** An indicator's latest figure beside its target: `64.8% in Feb-25, target 90.0%`. */
export function latestInWords({ latest, target }: IndicatorAssessment): string {
  const aim =
    target.kind === "none"
      ? "no target"
      : target.kind === "notUnderstood"
        ? "target not understood"
        : `target ${targetInWords(target)}`;
  if (latest === null) return `No figure, ${aim}`;
  return `${reportedInWords(latest.figure, target)} in ${latest.period.label}, ${aim}`;
}
