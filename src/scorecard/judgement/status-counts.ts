import { BEST_FIRST, byState, STATES, type State, type Status } from "./states";

type CountedAlways = {
  [Name in State]: (typeof STATES)[Name]["counted"] extends "always" ? Name : never;
}[State];

/** How many there are of each status: a state that is not counted always is left out where there is none. */
export type StatusCounts = Readonly<Record<CountedAlways | "none", number>> &
  Readonly<Partial<Record<State, number>>>;

/** Counts statuses: three reds and a figure without one → `{ green: 0, amber: 0, red: 3, none: 1 }`. */
export function countStatuses(statuses: readonly Status[]): StatusCounts {
  const counts = { ...byState(() => 0), none: 0 };
  for (const status of statuses) counts[status] += 1;
  const counted = BEST_FIRST.filter((state) => isCountedAlways(state) || counts[state] > 0);
  const entries = [...counted, "none" as const].map((status) => [status, counts[status]]);
  // What is made of entries does not say which keys it has.
  return Object.fromEntries(entries) as StatusCounts;
}

const isCountedAlways = (state: State): boolean => STATES[state].counted === "always";

/** Whether nothing is missing that is counted always. */
export const hasCounts = (counts: Readonly<Partial<StatusCounts>>): counts is StatusCounts =>
  counts.none !== undefined &&
  BEST_FIRST.filter(isCountedAlways).every((state) => counts[state] !== undefined);

/** How many there are of a status: none of what was left out. */
export const countOf = (counts: StatusCounts, status: Status): number => counts[status] ?? 0;

/** How many there are of whatever status. */
export const countAll = (counts: StatusCounts): number =>
  BEST_FIRST.reduce((sum, state) => sum + countOf(counts, state), counts.none);

/** Some states as a sentence lists their numbers: those that are counted always, then the others where there are any. */
export const statesListed = (states: readonly State[], counts: StatusCounts): State[] => [
  ...states.filter(isCountedAlways),
  ...states.filter((state) => !isCountedAlways(state) && countOf(counts, state) > 0),
];
