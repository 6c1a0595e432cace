import type { Totals } from "../../scorecard/assessment";
import type { AcceptedItem, Publication, PublishedNarrative } from "../../scorecard/publishing/publication";
import { isRecord } from "./json-value";

/** Why something may stand although the check before publishing names it, and since when. */
export interface Acceptance {
  readonly reason: string;
  /** When, as an ISO time. */
  readonly at: string;
}

/** By the item's key. */
export type Acceptances = ReadonlyMap<string, Acceptance>;

/** So many publications are kept: four years of one sheet by month. The oldest are dropped. */
export const MOST_PUBLICATIONS = 48;

/** So many acceptances are kept, the newest: those of facts that have changed since are of no use. */
export const MOST_ACCEPTANCES = 500;

const TOTALS: readonly (keyof Totals)[] = ["green", "amber", "red", "none", "breaches", "withoutNarrative"];

/**
 * Publications as the workbook keeps them. Sentences, keys and periods come again month after month, so each is kept once,
 * in `texts`, and named by its place there.
 *
 * `{ texts: ["Scorecard", "Feb-25", "13 | Visits"], list: [[0, 1, "2025-03-03T…", [14, 8, …], [], [[2, 1, "3w5e…"]]]] }`
 */
export function publicationsAsJson(publications: readonly Publication[]): Record<string, unknown> {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const list = publications
    .slice(-MOST_PUBLICATIONS)
    .map(({ sheet, period, at, totals, accepted, narratives }) => [
      placeOf(sheet),
      placeOf(period),
      at,
      TOTALS.map((name) => totals[name]),
      accepted.map((item) => [item.key, placeOf(item.what), placeOf(item.reason), placeOf(item.at)]),
      Object.entries(narratives).map(([key, narrative]) => [
        placeOf(key),
        placeOf(narrative.period),
        narrative.fingerprint,
      ]),
    ]);
  return { texts: [...places.keys()], list };
}

/** Reads them again; a publication that is not in order is passed over. */
export function publicationsIn(value: unknown): Publication[] {
  if (!isRecord(value)) return [];
  const [texts, list] = [listOf(value["texts"]), listOf(value["list"])];
  const textAt = (place: unknown): string | null => {
    const text = typeof place === "number" ? texts[place] : undefined;
    return typeof text === "string" ? text : null;
  };
  return list.flatMap((entry) => {
    const [sheetAt, periodAt, at, counts, accepted, narratives] = listOf(entry);
    const [sheet, period, totals] = [textAt(sheetAt), textAt(periodAt), totalsIn(counts)];
    if (sheet === null || period === null || totals === null || typeof at !== "string") return [];
    return [
      {
        sheet,
        period,
        at,
        totals,
        accepted: listOf(accepted).flatMap((item) => acceptedIn(listOf(item), textAt)),
        narratives: Object.fromEntries(listOf(narratives).flatMap((one) => narrativeIn(listOf(one), textAt))),
      },
    ];
  });
}

type TextAt = (place: unknown) => string | null;

function acceptedIn([key, ...places]: readonly unknown[], textAt: TextAt): AcceptedItem[] {
  const [what, reason, at] = places.map(textAt);
  return typeof key === "string" && what != null && reason != null && at != null
    ? [{ key, what, reason, at }]
    : [];
}

function narrativeIn(
  [keyAt, periodAt, fingerprint]: readonly unknown[],
  textAt: TextAt,
): [string, PublishedNarrative][] {
  const [key, period] = [textAt(keyAt), textAt(periodAt)];
  return key !== null && period !== null && typeof fingerprint === "string"
    ? [[key, { period, fingerprint }]]
    : [];
}

function totalsIn(value: unknown): Totals | null {
  const counts = listOf(value).filter((count) => typeof count === "number");
  const [green, amber, red, none, breaches, withoutNarrative] = counts;
  return green === undefined ||
    amber === undefined ||
    red === undefined ||
    none === undefined ||
    breaches === undefined ||
    withoutNarrative === undefined
    ? null
    : { green, amber, red, none, breaches, withoutNarrative };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Acceptances as the workbook keeps them, by key. */
export const acceptancesAsJson = (acceptances: Acceptances): Record<string, unknown> =>
  Object.fromEntries([...acceptances].slice(-MOST_ACCEPTANCES));

/** Reads them again; one without a reason or a time is passed over. */
export function acceptancesIn(value: unknown): Acceptances {
  const acceptances = new Map<string, Acceptance>();
  for (const [key, entry] of Object.entries(isRecord(value) ? value : {})) {
    if (!isRecord(entry)) continue;
    const { reason, at } = entry;
    if (typeof reason === "string" && reason !== "" && typeof at === "string")
      acceptances.set(key, { reason, at });
  }
  return acceptances;
}
