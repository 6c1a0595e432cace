import type { IndicatorAssessment, SheetAssessment } from "../../src/scorecard/assessment";
import type { Status } from "../../src/scorecard/judgement/states";
import { assess } from "../../src/scorecard/assess";
import type { Grid } from "../../src/scorecard/sheet/grid";
import { DEFAULT_SETTINGS, type Settings } from "../../src/scorecard/settings/settings";

/** A sheet judged by the default settings, or by some others; a sheet without a scorecard fails the test with the reason. */
export function assessed(grid: Grid, settings: Partial<Settings> = {}): SheetAssessment {
  const assessment = assess(grid, { ...DEFAULT_SETTINGS, ...settings });
  if ("kind" in assessment) throw new Error(assessment.why);
  return assessment;
}

export const indicatorsOf = (sheet: SheetAssessment): IndicatorAssessment[] =>
  sheet.sections.flatMap(({ indicators }) => indicators);

const LETTERS: Readonly<Record<Status, string>> = { blue: "B", green: "G", amber: "A", red: "R", none: "." };

/** A row's colours as a person would read them, earliest first: B, G, A, R, `.` for a figure without RAG, `-` for a gap. */
export const lettersOf = ({ figures, statuses }: IndicatorAssessment): string =>
  figures.map(({ kind }, at) => (kind === "gap" ? "-" : LETTERS[statuses[at] ?? "none"])).join("");

/** `Visits RAG`: each indicator's name with its colours. */
export const coloursOf = (sheet: SheetAssessment): string[] =>
  indicatorsOf(sheet).map((indicator) => `${indicator.name} ${lettersOf(indicator)}`);

export const periodsOf = (sheet: SheetAssessment): string[] =>
  sheet.sections.flatMap(({ periods }) => periods.map(({ label }) => label));
