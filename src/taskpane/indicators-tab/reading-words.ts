import type { DirectionOfTravel, IndicatorAssessment, Polarity, Target } from "../../scorecard/assessment";
import type { GoodDirection, Settings, ToleranceSetting } from "../../scorecard/settings";
import { aimOf } from "../../scorecard/aim";
import { reportedInWords, targetInWords, valueInWords } from "../../scorecard/wording/value-words";

/** Which way is good, as a person chooses it. */
export const GOOD_WORDS: Readonly<Record<GoodDirection, string>> = {
  higher: "Higher is better",
  lower: "Lower is better",
  band: "Inside the band is best",
  none: "Only watched: no RAG",
};

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
  if (polarity.good === "none") return `${targetInWords(target)}, only watched, so no RAG`;
  const { low, high } = aimOf(indicator);
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

/** Which tolerance a row was judged by, and who says so. */
export function toleranceAsUnderstood(
  chosen: ToleranceSetting | undefined,
  hasColumn: boolean,
  { tolerance }: Settings,
): string {
  if (chosen !== undefined) return `${toleranceInWords(chosen)}, chosen by you`;
  const usual = `${toleranceInWords(tolerance)}, as in Settings`;
  return hasColumn ? `The sheet's tolerance column; where that is empty, ${usual}` : usual;
}

const DIRECTION_WORDS = {
  up: "Up",
  down: "Down",
  same: "No change",
  none: "Not known: fewer than two figures",
} as const;

const MOVEMENT_WORDS = { better: "better", worse: "worse", same: "", unknown: "" } as const;

/** `Up from Jan-25 to Feb-25: better`. */
export function travelInWords({ direction, movement, compared }: DirectionOfTravel): string {
  const moved = DIRECTION_WORDS[direction];
  if (compared === null) return moved;
  const judged = MOVEMENT_WORDS[movement];
  return `${moved} from ${compared.from.label} to ${compared.to.label}${judged === "" ? "" : `: ${judged}`}`;
}

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
