import type { SectionAssessment, SheetAssessment } from "../assessment";
import { problemAt, type Problem } from "../problems/problem";
import type { DataCheck } from "./data-check";
import { DATA_CHECKS } from "./data-checks";

/**
 * Remarks on figures that look wrong though they can be read and are judged: each a kind, a cell and a sentence. They decide
 * no colour, and each check is quiet where it is not sure.
 */
export const dataRemarks = (sections: readonly SectionAssessment[]): Problem[] =>
  remarksBy(DATA_CHECKS, sections);

/** The same by any table of checks. */
export function remarksBy<Kind extends string>(
  checks: Readonly<Record<Kind, DataCheck>>,
  sections: readonly SectionAssessment[],
): Problem<Kind>[] {
  const remarks: Problem<Kind>[] = [];
  for (const section of sections)
    for (const kind in checks)
      for (const found of checks[kind].remarksOn(section)) remarks.push(problemAt(kind, found, found.what));
  return remarks;
}

/** A sheet with the remarks on its data behind its other problems. */
export const withRemarks = (sheet: SheetAssessment): SheetAssessment => ({
  ...sheet,
  problems: [...sheet.problems, ...dataRemarks(sheet.sections)],
});
