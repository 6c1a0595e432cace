import type { SheetAssessment } from "../scorecard/assessment";
import type { NoScorecard } from "../scorecard/layout/layout-kinds";
import type { Settings } from "../scorecard/settings/settings";
import { refusal } from "../workbook/refusals";
import { refusable, type ActionOptions, type Outcome } from "./outcome";
import type { Scope } from "./read-and-judge/scope";
import { readAndJudge, type JudgedSheet } from "./read-and-judge/read-and-judge";

export interface Checked {
  readonly assessments: readonly SheetAssessment[];
  /** The settings by which the sheets were judged. */
  readonly settings: Settings;
}

/** Reads and judges, and writes nothing; protected sheets are read as well. Refused where no scorecard is found. */
export function check(scope: Scope, options: ActionOptions = {}): Promise<Outcome<Checked>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<Checked>> => {
      const judged = await readAndJudge(context, scope, options, "check");
      if (judged.kind === "refused") return judged;
      const scorecards = scorecardsAmong(judged.sheets);
      if (scorecards.length === 0) return noScorecardAmong(judged.sheets);
      const assessments = scorecards.map(({ assessment }) => assessment);
      return { kind: "done", assessments, settings: judged.settings };
    }),
  );
}

export type ScorecardSheet = JudgedSheet & { readonly assessment: SheetAssessment };

const isScorecard = (sheet: JudgedSheet): sheet is ScorecardSheet => "sections" in sheet.assessment;

/** The sheets that hold a scorecard; others are passed over. */
export const scorecardsAmong = (sheets: readonly JudgedSheet[]): ScorecardSheet[] =>
  sheets.filter(isScorecard);

/** The refusal where no sheet holds a scorecard: what was looked for on the first sheet that the add-in did not make. */
export function noScorecardAmong(sheets: readonly JudgedSheet[]): Outcome<never> {
  const others = sheets.filter(({ read }) => read.madeAs === null);
  const [own] = sheets;
  if (others.length === 0 && own !== undefined)
    return { kind: "refused", refusal: refusal("madeForReaders", own.grid.sheet) };
  const why = others
    .map(({ assessment }) => assessment)
    .filter((assessment): assessment is NoScorecard => !("sections" in assessment))
    .map((assessment) => assessment.why);
  const [first = "The workbook has no sheets.", ...more] = why;
  const rest = more.length === 0 ? "" : ` The same goes for ${more.length} other sheets.`;
  return { kind: "refused", refusal: refusal("noScorecard", `${first}${rest}`) };
}
