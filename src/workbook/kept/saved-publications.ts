import type { Totals } from "../../scorecard/assessment";
import { isState, STATES } from "../../scorecard/judgement/states";
import type { AcceptedItem, Publication } from "../../scorecard/publishing/publication";
import {
  entriesInOrder,
  expected,
  fieldsOf,
  filledText,
  inOrder,
  isRecord,
  made,
  text,
  thoseInOrder,
  type Check,
} from "../../scorecard/from-outside/checks";

/** Why something that the check before publishing names may stay as it is, and since when. */
export interface Acceptance {
  readonly reason: string;
  /** When, as an ISO time. */
  readonly at: string;
}

/** By the item's key. */
export type Acceptances = ReadonlyMap<string, Acceptance>;

/** The most publications that are kept: four years of one sheet by month. The oldest are dropped. */
export const MOST_PUBLICATIONS = 48;

/** The most acceptances that are kept, the newest: those of facts that have changed since are of no use. */
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

/** Reads them again; a publication that is not in order is passed over, and so are its parts that are not. */
export function publicationsIn(value: unknown): Publication[] {
  if (!isRecord(value)) return [];
  const texts: readonly unknown[] = Array.isArray(value["texts"]) ? value["texts"] : [];
  const placed: Check<string> = (place, path) =>
    text(typeof place === "number" ? texts[place] : undefined, path);
  return thoseInOrder(value["list"], publicationOf(placed));
}

/** `placed` reads a text by its place. */
function publicationOf(placed: Check<string>): Check<Publication> {
  const accepted = inOrder<AcceptedItem>({ key: text, what: placed, reason: placed, at: placed });
  const narrative = made(
    inOrder({ key: placed, period: placed, fingerprint: text }),
    ({ key, ...published }) => [key, published] as const,
  );
  return inOrder<Publication>({
    sheet: placed,
    period: placed,
    at: text,
    totals,
    accepted: (list) => ({ value: thoseInOrder(list, accepted) }),
    narratives: (list) => ({ value: Object.fromEntries(thoseInOrder(list, narrative)) }),
  });
}

/** The totals of a publication; those that were left out are left out again. */
const totals: Check<Totals> = (value, path) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const counts = Object.fromEntries(
    KEPT.flatMap((name) => {
      const count = list[PLACES[name]];
      return typeof count === "number" ? [[name, count] as const] : [];
    }),
  );
  return isWhole(counts) ? { value: counts } : expected(path, "a list of counts", value);
};

const isWhole = (counts: Readonly<Partial<Totals>>): counts is Totals =>
  KEPT.every((name) => counts[name] !== undefined || mayBeLeftOut(name));

const mayBeLeftOut = (name: keyof Totals): boolean => isState(name) && STATES[name].counted === "whereAny";

/** Acceptances as the workbook keeps them, by key. */
export const acceptancesAsJson = (acceptances: Acceptances): Record<string, unknown> =>
  Object.fromEntries([...acceptances].slice(-MOST_ACCEPTANCES));

const ACCEPTANCE = fieldsOf<Acceptance>({ reason: filledText, at: text }, "an acceptance");

/** Reads them again; one without a reason or a time is passed over. */
export const acceptancesIn = (value: unknown): Acceptances => new Map(entriesInOrder(value, ACCEPTANCE));
