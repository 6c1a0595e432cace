import type { Checked } from "../../actions";
import { totalsOf } from "../../scorecard/totals";
import type { Findings } from "./pane-state";

/**
 * What is known once an action judged some sheets anew: they take the place of what was shown of them, the other sheets
 * that are shown stay. How they compare with what Apply would write is as last found.
 */
export function findingsAfter(
  before: Findings | null,
  { assessments, settings }: Pick<Checked, "assessments" | "settings">,
): Findings {
  const anew = new Map(assessments.map((assessment) => [assessment.sheet, assessment]));
  const shown = before?.sheets ?? [];
  const sheets = shown.some(({ sheet }) => anew.has(sheet))
    ? shown.map((one) => anew.get(one.sheet) ?? one)
    : assessments;
  return { sheets, totals: totalsOf(sheets), standings: before?.standings ?? [], settings };
}
