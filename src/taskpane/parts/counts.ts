import type { SectionAssessment, SheetAssessment } from "../../scorecard/assessment";
import { WORST_FIRST, type Status } from "../../scorecard/judgement/states";
import { countLatest, countOf, type StatusCounts } from "../../scorecard/judgement/status-counts";
import { countInWords } from "../../scorecard/sentences/count-sentences";

/** Each status in the order in which the pane counts them. */
export const COUNTED: readonly Status[] = [...WORST_FIRST, "none"];

/** `18 red, 7 amber, 15 green, 56 no colour`; a status that no indicator has is left out. */
export function countsInWords(counts: StatusCounts): string {
  const there = COUNTED.filter((status) => countOf(counts, status) > 0);
  return there.length === 0
    ? "no indicators"
    : there.map((status) => countInWords(counts, status)).join(", ");
}

export interface SectionBar {
  readonly key: string;
  readonly title: string;
  readonly counts: StatusCounts;
}

/** One bar for each section, named with its sheet where there are several. */
export const sectionBars = (sheets: readonly SheetAssessment[]): SectionBar[] =>
  sheets.flatMap(({ sheet, sections }) =>
    sections.map(({ title, indicators, headerRow }, at) => {
      const name = title.trim() === "" ? `Section ${String(at + 1)}` : title.trim();
      return {
        key: `${sheet} ${String(headerRow)}`,
        title: sheets.length > 1 ? `${sheet}: ${name}` : name,
        counts: countLatest(indicators),
      };
    }),
  );

const latestOf = ({ periods }: SectionAssessment): string | undefined => periods.at(-1)?.label;

/** The latest period of a sheet; where sections differ, each that occurs. */
export function latestPeriods(sheets: readonly SheetAssessment[]): string {
  const labels = sheets
    .flatMap(({ sections }) => sections.map(latestOf))
    .filter((label) => label !== undefined);
  return [...new Set(labels)].join(", ");
}
