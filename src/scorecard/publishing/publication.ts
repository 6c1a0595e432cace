import type { IndicatorAssessment, SheetAssessment, Totals } from "../assessment";
import type { Period } from "../layout/layout-kinds";
import { keyOf } from "../settings/choices";
import { fingerprint } from "./fingerprint";
import { wordingOf } from "../sheet/plain-text";

/** Something that was looked at before publishing and left as it is, with the reason that a person gave. */
export interface AcceptedItem {
  readonly key: string;
  /** The sentence that was accepted. */
  readonly what: string;
  readonly reason: string;
  /** When, as an ISO time. */
  readonly at: string;
}

/** For which period an indicator's words were published, and their fingerprint: the words themselves are not kept. */
export interface PublishedNarrative {
  readonly period: string;
  readonly fingerprint: string;
}

/** The record that a sheet was published: its period, the time, the totals, what was accepted, and the narratives. */
export interface Publication {
  readonly sheet: string;
  readonly period: string;
  /** When, as an ISO time. */
  readonly at: string;
  readonly totals: Totals;
  readonly accepted: readonly AcceptedItem[];
  /** By the indicator's ID and name, with the section before them where those repeat. */
  readonly narratives: Readonly<Record<string, PublishedNarrative>>;
}

/** The narratives of a sheet as a publication keeps them: each by its indicator, for the latest period that it reported. */
export function publishedNarratives({ sections }: SheetAssessment): Record<string, PublishedNarrative> {
  const all = sections.flatMap(({ title, indicators }) =>
    indicators.map((indicator) => ({ section: title, indicator })),
  );
  const times = new Map<string, number>();
  for (const { indicator } of all) times.set(nameKey(indicator), (times.get(nameKey(indicator)) ?? 0) + 1);
  const narratives: Record<string, PublishedNarrative> = {};
  for (const { section, indicator } of all) {
    const { id, name, latest, narrative } = indicator;
    if (narrative.text === null || latest === null) continue;
    const repeats = (times.get(nameKey(indicator)) ?? 0) > 1;
    narratives[keyOf({ section, id, name }, repeats)] ??= {
      period: latest.period.label,
      fingerprint: fingerprint(narrative.text),
    };
  }
  return narratives;
}

const nameKey = ({ id, name }: IndicatorAssessment): string =>
  wordingOf(keyOf({ section: "", id, name }, false));

/** The latest period of a scorecard that has a figure: what a publication is for. Null where no section has any figure. */
export function latestPeriodWithFigures({ sections }: SheetAssessment): Period | null {
  const latest = sections.flatMap(({ periods, indicators }) => {
    const last = periods.findLast((_, at) =>
      indicators.some(({ figures }) => figures[at]?.kind === "figure"),
    );
    return last === undefined ? [] : [last];
  });
  return latest.reduce<Period | null>((best, period) => (isLater(period, best) ? period : best), null);
}

/** Of periods without a date, the first section's counts. */
const isLater = ({ start }: Period, best: Period | null): boolean =>
  best === null || (start !== null && best.start !== null && start > best.start);
