import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "../../scorecard/assessment";
import { narrativeDoubts } from "../../scorecard/narrative-checks/narrative-doubts";
import { fingerprint } from "../../scorecard/publishing/fingerprint";
import { addressAt } from "../../scorecard/sheet/position";
import { breachInWords } from "../../scorecard/sentences/breach-sentences";
import { called, identityOf, latestCell, type FoundItem } from "./found-item";

/** Breaches without words, or with the words of an earlier period; and words that contradict the sheet. */
export function narrativeItems({ sections }: SheetAssessment): FoundItem[] {
  const doubts = narrativeDoubts(sections);
  return sections.flatMap((section) =>
    section.indicators.flatMap((indicator) => [
      ...missing(section, indicator),
      ...unchanged(section, indicator),
      ...doubted(section, indicator, doubts.get(indicator.row) ?? []),
    ]),
  );
}

function missing(section: SectionAssessment, indicator: IndicatorAssessment): FoundItem[] {
  const { breach, narrative, latest } = indicator;
  if (!breach || narrative.state !== "missing" || latest === null) return [];
  const cell = latestCell(section, indicator);
  const figure = `${latest.period.label}: ${breachInWords(indicator)}`;
  return [
    {
      kind: "missingNarrative",
      ...cell,
      indicator,
      what: `${called(indicator)} has no narrative, though ${addressAt(cell)} is a breach (${figure}).`,
      fact: [...identityOf(section, indicator), latest.period.label, String(latest.figure.value)],
    },
  ];
}

function unchanged(section: SectionAssessment, indicator: IndicatorAssessment): FoundItem[] {
  const { narrative, latest } = indicator;
  const { state, text, cell, since } = narrative;
  if (state !== "unchanged" || text === null || cell === null || latest === null) return [];
  const what = `The narrative of ${called(indicator)} in ${addressAt(cell)} is word for word the one published for ${since ?? "an earlier period"}; the figure is now for ${latest.period.label}.`;
  const fact = [...identityOf(section, indicator), latest.period.label, fingerprint(text)];
  return [{ kind: "unchangedNarrative", ...cell, indicator, what, fact }];
}

function doubted(
  section: SectionAssessment,
  indicator: IndicatorAssessment,
  doubts: readonly string[],
): FoundItem[] {
  const { narrative, latest } = indicator;
  const { text, cell } = narrative;
  if (text === null || cell === null) return [];
  return doubts.map((doubt, at) => ({
    kind: "narrativeDoubt" as const,
    ...cell,
    indicator,
    what: `The narrative of ${called(indicator)} in ${addressAt(cell)} does not agree with the sheet. ${doubt}`,
    fact: [
      ...identityOf(section, indicator),
      latest?.period.label ?? "",
      String(latest?.figure.value),
      fingerprint(text),
      String(at),
    ],
  }));
}
