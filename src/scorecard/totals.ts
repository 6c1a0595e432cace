import type { SheetAssessment, Totals } from "./assessment";

/** Counts the indicators of some sheets by the status of their latest reported figure, their breaches and missing narratives; `blue` only where one is. */
export function totalsOf(sheets: readonly SheetAssessment[]): Totals {
  const totals = { blue: 0, green: 0, amber: 0, red: 0, none: 0, breaches: 0, withoutNarrative: 0 };
  for (const { breach, latest, narrative } of indicatorsOf(sheets)) {
    totals[latest?.status ?? "none"] += 1;
    if (breach) totals.breaches += 1;
    if (breach && narrative.state === "missing") totals.withoutNarrative += 1;
  }
  const { blue, ...others } = totals;
  return blue === 0 ? others : { blue, ...others };
}

const indicatorsOf = (sheets: readonly SheetAssessment[]) =>
  sheets.flatMap(({ sections }) => sections.flatMap(({ indicators }) => indicators));
