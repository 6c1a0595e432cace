import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "../assessment";
import { missInWords, redInARow } from "../sentences/breach-sentences";
import { STATUS_NAMES, type Status } from "../judgement/states";
import { travelInWords } from "../sentences/travel-sentences";
import { reportedInWords, targetInWords } from "../sentences/value-sentences";
import type { Place } from "./made-sheet";

/** A breach as a reader sees it: everything in words. */
export interface Exception {
  readonly sheet: string;
  readonly section: string;
  readonly id: string | null;
  readonly name: string;
  readonly status: Status;
  readonly statusName: string;
  /** The latest figure in words, its period and its cell. */
  readonly figure: string;
  readonly period: string;
  readonly place: Place;
  readonly target: string;
  readonly miss: string;
  readonly travel: string;
  readonly redPeriods: number;
  /** The words that were written; null where there are none. */
  readonly narrative: string | null;
}

/** What stands where a breach has no narrative. */
export const NO_NARRATIVE = "No narrative written";

/** The breaches of some sheets, in the order of the sheets and their rows. */
export const exceptionsOf = (sheets: readonly SheetAssessment[]): Exception[] =>
  sheets.flatMap(({ sheet, sections }) =>
    sections.flatMap((section) =>
      section.indicators.flatMap((indicator) => exceptionOf(sheet, section, indicator)),
    ),
  );

function exceptionOf(
  sheet: string,
  { title }: SectionAssessment,
  indicator: IndicatorAssessment,
): Exception[] {
  const { id, name, row, breach, latest, target, travel, narrative } = indicator;
  if (!breach || latest === null) return [];
  return [
    {
      sheet,
      section: title,
      id,
      name,
      status: latest.status,
      statusName: STATUS_NAMES[latest.status],
      figure: reportedInWords(latest.figure, target),
      period: latest.period.label,
      place: { sheet, row, column: latest.period.column },
      target: targetInWords(target),
      miss: missInWords(indicator),
      travel: travelInWords(travel),
      redPeriods: redInARow(indicator),
      narrative: narrative.text,
    },
  ];
}

/** The latest period of some sheets: the one that most sections end with. */
export function latestPeriodOf(sheets: readonly SheetAssessment[]): string | null {
  const counts = new Map<string, number>();
  for (const { sections } of sheets) {
    for (const { periods } of sections) {
      const label = periods.at(-1)?.label;
      if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** `"Scorecard"`, `"East" and "West"`, `"North", "East" and "West"`. */
export function sheetsInWords(sheets: readonly SheetAssessment[]): string {
  const names = sheets.map(({ sheet }) => `"${sheet}"`);
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
