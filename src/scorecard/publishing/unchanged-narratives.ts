import type { IndicatorAssessment, SectionAssessment } from "../assessment";
import type { Period } from "../layout/layout-kinds";
import { choicesBy, type IndicatorIdentity } from "../settings/choices";
import { fingerprint } from "./fingerprint";
import { isoDate, readPeriodHeader } from "../layout/period";
import type { Publication, PublishedNarrative } from "./publication";

/**
 * Which breaches are explained with the very words that were published for an earlier period (Rules, section 7): those are
 * `unchanged`, since the first of the publications running that had these words. White space does not count; a narrative
 * for the period that was published, or of an indicator that has reported nothing since, is not unchanged.
 *
 * Published with "Staff are new." for Jan-25 and Feb-25, and Mar-25 is reported as red with the same words
 * → `unchanged`, since `Jan-25`.
 */
export function withUnchangedNarratives(
  sections: readonly SectionAssessment[],
  publications: readonly Publication[],
): readonly SectionAssessment[] {
  if (publications.length === 0) return sections;
  const records = [...publications]
    .sort((one, other) => one.at.localeCompare(other.at))
    .map(({ narratives }) => choicesBy(narratives));
  const publishedFor = (indicator: IndicatorIdentity): PublishedNarrative[] =>
    records.map((recordOf) => recordOf(indicator)).filter((record) => record !== undefined);
  return sections.map((section) => ({
    ...section,
    indicators: section.indicators.map((indicator) => {
      const since = unchangedSince(section, indicator, publishedFor);
      if (since === null) return indicator;
      return { ...indicator, narrative: { ...indicator.narrative, state: "unchanged" as const, since } };
    }),
  }));
}

function unchangedSince(
  { title, periods }: SectionAssessment,
  { id, name, breach, latest, narrative }: IndicatorAssessment,
  publishedFor: (indicator: IndicatorIdentity) => readonly PublishedNarrative[],
): string | null {
  if (!breach || latest === null || narrative.text === null) return null;
  const earlier = publishedFor({ section: title, id, name })
    .filter(({ period }) => isEarlier(period, latest.period, periods))
    .map((record) => ({ ...record, start: startOf(record.period, periods) }))
    .sort(byStart);
  const now = fingerprint(narrative.text);
  const last = earlier.findLastIndex((record) => record.fingerprint === now);
  if (last < 0) return null;
  const different = earlier.slice(0, last).findLastIndex((record) => record.fingerprint !== now);
  return earlier[different + 1]?.period ?? null;
}

/** Where a date is not known, the records stay in the order in which they were published. */
const byStart = (one: { readonly start: string | null }, other: { readonly start: string | null }): number =>
  one.start === null || other.start === null ? 0 : one.start.localeCompare(other.start);

/**
 * Whether a published period lies before the latest one, by their dates where both are known, else by their places on the
 * sheet. A label that does not stand on the sheet any more is one that the sheet has moved on from; the same label without
 * a date (`This quarter`) is taken for the same period.
 */
function isEarlier(published: string, latest: Period, periods: readonly Period[]): boolean {
  const start = startOf(published, periods);
  if (start !== null && latest.start !== null) return start < latest.start;
  if (published === latest.label) return false;
  const at = periods.findIndex(({ label }) => label === published);
  return at < 0 || at < periods.findIndex(({ label }) => label === latest.label);
}

/** The first day of a period that may not stand on the sheet any more, read from its label. */
function startOf(label: string, periods: readonly Period[]): string | null {
  const known = periods.find((period) => period.label === label);
  if (known !== undefined) return known.start;
  const start = readPeriodHeader(label, label)?.start ?? null;
  return start === null ? null : isoDate(start);
}
