import type { NarrativeState } from "../../scorecard/narratives/narrative-kinds";
import type { IndicatorRow } from "../parts/indicator-rows";
import { placeKey, type NarrativePlace } from "../state/narratives";

export const placeOf = ({ sheet, section, indicator: { id, name } }: IndicatorRow): NarrativePlace => ({
  sheet,
  section: section.title,
  id,
  name,
});

/** The indicator of a place among some; undefined where it is no longer among them. */
export function rowAt<Row extends IndicatorRow>(
  rows: readonly Row[],
  place: NarrativePlace,
): Row | undefined {
  const key = placeKey(place);
  return rows.find((row) => placeKey(placeOf(row)) === key);
}

const NEEDS_WORDS: ReadonlySet<NarrativeState> = new Set(["missing", "unchanged"]);

/** The breaches before and after a place that still need words, around both ends; null where there is no other. */
export interface Neighbours {
  readonly previous: NarrativePlace | null;
  readonly next: NarrativePlace | null;
}

/** `breaches` in the order in which they are listed. A place that is no breach stands before the first of them. */
export function neighboursOf(breaches: readonly IndicatorRow[], place: NarrativePlace): Neighbours {
  const key = placeKey(place);
  const at = breaches.findIndex((row) => placeKey(placeOf(row)) === key);
  const around = [...breaches.slice(at + 1), ...breaches.slice(0, Math.max(at, 0))];
  const waiting = around.filter(({ indicator }) => NEEDS_WORDS.has(indicator.narrative.state)).map(placeOf);
  return { previous: waiting.at(-1) ?? null, next: waiting[0] ?? null };
}
