import type { IndicatorAssessment } from "../../scorecard/assessment";
import type { Period } from "../../scorecard/layout/layout-kinds";
import { STATUS_NAMES } from "../../scorecard/judgement/states";
import { GAP_WORDS } from "../../scorecard/sentences/status-sentences";
import { reportedInWords, targetInWords } from "../../scorecard/sentences/value-sentences";

/** One period of a row as words: `64.8%, red`; `not available yet` for a gap. */
export function periodInWords({ figures, statuses, target }: IndicatorAssessment, at: number): string {
  const figure = figures[at];
  if (figure === undefined) return GAP_WORDS.empty;
  if (figure.kind === "gap") return GAP_WORDS[figure.reason];
  const status = statuses[at] ?? "none";
  const written = reportedInWords(figure, target);
  return status === "none" ? written : `${written}, ${STATUS_NAMES[status].toLowerCase()}`;
}

/** What a chart shows, for people who cannot see it: every period, then the target line. */
export function chartInWords(indicator: IndicatorAssessment, periods: readonly Period[]): string {
  const shown = periods.map(({ label }, at) => `${label} ${periodInWords(indicator, at)}`);
  return `${shown.join("; ")}. ${targetLineInWords(indicator)}`;
}

/** What stands at the target line: `Target 90.0%`. */
export const targetLineInWords = ({ target }: Pick<IndicatorAssessment, "target">): string =>
  target.kind === "none" || target.kind === "notUnderstood" ? "No target" : `Target ${targetInWords(target)}`;
