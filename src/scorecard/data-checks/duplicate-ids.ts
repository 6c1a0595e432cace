import type { IndicatorAssessment, SectionAssessment } from "../assessment";
import { problemAt, type Problem } from "../problems/problem";
import { idKey } from "../layout/paragraphs";
import { PROBLEM_SENTENCES } from "../problems/problem-sentences";

/** IDs that stand in more than one row of a sheet: both rows are judged, and each later one is reported. */
export function duplicateIds(sections: readonly SectionAssessment[]): Problem[] {
  const rows = new Map<string, { indicator: IndicatorAssessment; section: SectionAssessment }[]>();
  for (const section of sections) {
    for (const indicator of section.indicators) {
      if (indicator.id === null) continue;
      const key = idKey(indicator.id);
      const same = rows.get(key) ?? [];
      same.push({ indicator, section });
      rows.set(key, same);
    }
  }
  return [...rows.values()].flatMap((same) => {
    const all = same.map(({ indicator }) => indicator.row + 1);
    const listed = `${all.slice(0, -1).join(", ")} and ${String(all.at(-1))}`;
    return same.slice(1).map(({ indicator, section }) => {
      const cell = { row: indicator.row, column: section.columns.id ?? section.columns.name };
      return problemAt("duplicateId", cell, PROBLEM_SENTENCES.duplicateId(indicator.id ?? "", listed));
    });
  });
}
