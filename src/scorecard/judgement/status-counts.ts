import { BEST_FIRST, byState, STATES, type State, type Status } from "./states";

type CountedAlways = {
  [Name in State]: (typeof STATES)[Name]["counted"] extends "always" ? Name : never;
}[State];

/** How many there are of each status: a state that is not counted always is left out where there is none. */
export type StatusCounts = Readonly<Record<CountedAlways | "none", number>> &
  Readonly<Partial<Record<State, number>>>;

/** Counts indicators by the status of their latest figure: three reds and one of no figure → `{ green: 0, amber: 0, red: 3, none: 1 }`. */
export function countLatest(
  indicators: readonly { readonly latest: { readonly status: Status } | null }[],
): StatusCounts {
  const counts = { ...byState(() => 0), none: 0 };
  for (const { latest } of indicators) counts[latest?.status ?? "none"] += 1;
  const counted = BEST_FIRST.filter((state) => STATES[state].counted === "always" || counts[state] > 0);
  const entries = [...counted, "none" as const].map((status) => [status, counts[status]]);
  // What is made of entries does not say which keys it has.
  return Object.fromEntries(entries) as StatusCounts;
}

/** How many there are of a status: none of what was left out. */
export const countOf = (counts: StatusCounts, status: Status): number => counts[status] ?? 0;

/** How many there are of whatever status. */
export const countAll = (counts: StatusCounts): number =>
  BEST_FIRST.reduce((sum, state) => sum + countOf(counts, state), counts.none);
