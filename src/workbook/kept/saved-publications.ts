import type { Totals } from "../../scorecard/assessment";
import { hasCounts } from "../../scorecard/judgement/status-counts";
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

/** At which place of its list each total is kept. Workbooks hold such lists, so a place once given stays. */
const PLACES: Readonly<Record<keyof Totals, number>> = {
  green: 0,
  amber: 1,
  red: 2,
  none: 3,
  breaches: 4,
  withoutNarrative: 5,
  blue: 6,
};

const isTotal = (name: string): name is keyof Totals => Object.hasOwn(PLACES, name);
const KEPT = Object.keys(PLACES).filter(isTotal);

/** A total that was left out, since there is none, is null between others and nothing at the end. */
function totalsAsList(totals: Totals): (number | null)[] {
  const list: (number | undefined)[] = [];
  for (const name of KEPT) if (totals[name] !== undefined) list[PLACES[name]] = totals[name];
  return Array.from(list, (count) => count ?? null);
}

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
      totalsAsList(totals),
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
  const list = listOf(value);
  const counts = Object.fromEntries(
    KEPT.flatMap((name) => {
      const count = list[PLACES[name]];
      return typeof count === "number" ? [[name, count] as const] : [];
    }),
  );
  return isWhole(counts) ? counts : null;
}

const isWhole = (counts: Readonly<Partial<Totals>>): counts is Totals =>
  counts.breaches !== undefined && counts.withoutNarrative !== undefined && hasCounts(counts);

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
