import type { SheetAssessment, Totals } from "./assessment";
import { countLatest } from "./judgement/status-counts";

/** Counts the indicators of some sheets by the status of their latest reported figure, their breaches and missing narratives. */
export function totalsOf(sheets: readonly SheetAssessment[]): Totals {
  const indicators = sheets.flatMap(({ sections }) => sections.flatMap((section) => section.indicators));
  const breaches = indicators.filter(({ breach }) => breach);
  return {
    ...countLatest(indicators),
    breaches: breaches.length,
    withoutNarrative: breaches.filter(({ narrative }) => narrative.state === "missing").length,
  };
}
