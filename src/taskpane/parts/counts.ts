import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "../../scorecard/assessment";
import type { Status } from "../../scorecard/judgement/judgement-kinds";

/** How many indicators have each status by their latest figure. */
export type Counts = Readonly<Record<Exclude<Status, "blue">, number>> & { readonly blue?: number };

/** Each status in the order in which the pane counts them, with its word. */
export const COUNTED = [
  { status: "red", word: "red", letter: "R" },
  { status: "amber", word: "amber", letter: "A" },
  { status: "green", word: "green", letter: "G" },
  { status: "blue", word: "blue", letter: "B" },
  { status: "none", word: "no colour", letter: "" },
] as const satisfies readonly { status: Status; word: string; letter: string }[];

export function countsOf(indicators: readonly IndicatorAssessment[]): Counts {
  const counts: Record<Status, number> = { blue: 0, red: 0, amber: 0, green: 0, none: 0 };
  for (const { latest } of indicators) counts[latest?.status ?? "none"] += 1;
  return counts;
}

/** What there is none of may be left out. */
export const countOf = (counts: Counts, status: Status): number => counts[status] ?? 0;

/** `18 red, 7 amber, 15 green, 56 no colour`; what there is none of goes unsaid. */
export function countsInWords(counts: Counts): string {
  const words = COUNTED.filter(({ status }) => countOf(counts, status) > 0).map(
    ({ status, word }) => `${String(countOf(counts, status))} ${word}`,
  );
  return words.length === 0 ? "no indicators" : words.join(", ");
}

export interface SectionBar {
  readonly key: string;
  readonly title: string;
  readonly counts: Counts;
}

/** One bar for each section, named with its sheet where there are several. */
export const sectionBars = (sheets: readonly SheetAssessment[]): SectionBar[] =>
  sheets.flatMap(({ sheet, sections }) =>
    sections.map(({ title, indicators, headerRow }, at) => {
      const name = title.trim() === "" ? `Section ${String(at + 1)}` : title.trim();
      return {
        key: `${sheet} ${String(headerRow)}`,
        title: sheets.length > 1 ? `${sheet}: ${name}` : name,
        counts: countsOf(indicators),
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
