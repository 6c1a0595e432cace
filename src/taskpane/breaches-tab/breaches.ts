import type { SheetAssessment } from "../../scorecard/assessment";
import type { NarrativeState } from "../../scorecard/narratives/narrative-kinds";
import type { FilterOption } from "../parts/filter-select";
import { indicatorRowsOf, type IndicatorRow } from "../parts/indicator-rows";
import { missOf, redInARow } from "../../scorecard/sentences/breach-sentences";

/** A breach with what its place in the list depends on. */
export interface BreachRow extends IndicatorRow {
  readonly share: number;
  readonly run: number;
  readonly distance: number;
}

/**
 * Every breach, worst first: how far off relative to the target, then how long red, then how far off in itself, then the
 * order of the sheet. A missed target of 0 has no share of it to be near, and stands first; what is on target (a breach
 * by another rule than red) stands last.
 */
export const breachesOf = (sheets: readonly SheetAssessment[]): BreachRow[] =>
  indicatorRowsOf(sheets)
    .filter(({ indicator }) => indicator.breach)
    .map((row): BreachRow => {
      const miss = missOf(row.indicator);
      return {
        ...row,
        share: miss?.share ?? -1,
        run: redInARow(row.indicator),
        distance: miss?.distance ?? -1,
      };
    })
    .sort(
      (one, other) =>
        descending(one.share, other.share) ||
        descending(one.run, other.run) ||
        descending(one.distance, other.distance),
    );

/** Infinite shares are equal to each other, which their difference would not say. */
const descending = (one: number, other: number): number => (one === other ? 0 : other > one ? 1 : -1);

export type NarrativeFilter = "any" | Exclude<NarrativeState, "notNeeded">;

export const NARRATIVE_FILTERS: readonly FilterOption<NarrativeFilter>[] = [
  { key: "any", title: "Any narrative" },
  { key: "missing", title: "Missing" },
  { key: "unchanged", title: "Unchanged" },
  { key: "present", title: "Written" },
];

export const EVERY_SECTION: FilterOption<string> = { key: "", title: "Every section" };

/** The breaches of a section (every one for ``) whose narrative stands so. */
export const breachesWith = (
  breaches: readonly BreachRow[],
  sectionKey: string,
  narrative: NarrativeFilter,
): BreachRow[] =>
  breaches.filter(
    (row) =>
      (sectionKey === "" || row.sectionKey === sectionKey) &&
      (narrative === "any" || row.indicator.narrative.state === narrative),
  );
