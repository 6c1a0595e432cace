import type { SheetAssessment } from "../../scorecard/assessment";
import type { Problem } from "../../scorecard/problems/problem";
import { STATUS_NAMES, type Status } from "../../scorecard/judgement/states";
import { COUNTED } from "../parts/counts";
import type { FilterOption } from "../parts/filter-select";
import type { IndicatorRow } from "../parts/indicator-rows";

export type StatusFilter = "any" | Status;

export type Notable = "all" | "assumed" | "problems" | "breaches" | "chosen";

export const STATUS_FILTERS: readonly FilterOption<StatusFilter>[] = [
  { key: "any", title: "Any colour" },
  ...COUNTED.map((status) => ({ key: status, title: STATUS_NAMES[status] })),
];

export const NOTABLE_FILTERS: readonly FilterOption<Notable>[] = [
  { key: "all", title: "All indicators" },
  { key: "assumed", title: "Polarity assumed" },
  { key: "problems", title: "With a problem" },
  { key: "breaches", title: "Breaches" },
  { key: "chosen", title: "Decided by you" },
];

export interface IndicatorFilter {
  readonly search: string;
  readonly status: StatusFilter;
  /** The section's key; empty for every section. */
  readonly section: string;
  readonly notable: Notable;
}

export const NO_FILTER: IndicatorFilter = { search: "", status: "any", section: "", notable: "all" };

/** What a row's filter needs beside the row itself. */
export interface RowFacts {
  readonly problems: readonly Problem[];
  readonly decided: boolean;
}

/**
 * The rows that pass a filter. Every word of the search must stand somewhere in ID, name or target; letter case never
 * matters. The status is that of the latest reported figure.
 */
export function rowsPassing(
  rows: readonly IndicatorRow[],
  { search, status, section, notable }: IndicatorFilter,
  factsOf: (row: IndicatorRow) => RowFacts,
): IndicatorRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (section === "" || row.sectionKey === section) &&
      (status === "any" || (row.indicator.latest?.status ?? "none") === status) &&
      isNotable(row, notable, factsOf) &&
      holdsAll(row, words),
  );
}

function isNotable(row: IndicatorRow, notable: Notable, factsOf: (row: IndicatorRow) => RowFacts): boolean {
  switch (notable) {
    case "all":
      return true;
    case "assumed":
      return row.indicator.polarity.assumed;
    case "breaches":
      return row.indicator.breach;
    case "problems":
      return factsOf(row).problems.length > 0;
    case "chosen":
      return factsOf(row).decided;
  }
}

function holdsAll({ indicator: { id, name, target } }: IndicatorRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = `${id === null ? "" : `id ${id}`} ${name} ${target.text}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

const NO_PROBLEMS: readonly Problem[] = [];

/** The problems that stand in a row, of whatever kind, ready to be looked up. */
export function problemsByRow(sheets: readonly SheetAssessment[]): (row: IndicatorRow) => readonly Problem[] {
  const byRow = new Map<string, Problem[]>();
  for (const { sheet, problems } of sheets) {
    for (const problem of problems) {
      const key = `${sheet} ${String(problem.row)}`;
      const there = byRow.get(key);
      if (there === undefined) byRow.set(key, [problem]);
      else there.push(problem);
    }
  }
  return ({ sheet, indicator }) => byRow.get(`${sheet} ${String(indicator.row)}`) ?? NO_PROBLEMS;
}
