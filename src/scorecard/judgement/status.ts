import type { Interval } from "../targets/target-kinds";
import { BEST_FIRST, type State } from "./states";

/** The state of a figure that is in no other. */
export const WORST = "red" satisfies State;

/** The states that a figure is in by lying within their bounds. */
export type BoundedState = Exclude<State, typeof WORST>;

export const BOUNDED_BEST_FIRST: readonly BoundedState[] = BEST_FIRST.filter((state) => state !== WORST);

/** The best state whose bounds hold a figure, else the worst of all. Plain comparisons serve: equal decimals are equal doubles. */
export function statusOf(value: number, bounds: Readonly<Record<BoundedState, Interval | null>>): State {
  for (const state of BOUNDED_BEST_FIRST) {
    const within = bounds[state];
    if (within !== null && isInside(value, within)) return state;
  }
  return WORST;
}

function isInside(value: number, { from, to }: Interval): boolean {
  if (from !== null && (from.inclusive ? value < from.value : value <= from.value)) return false;
  return to === null || (to.inclusive ? value <= to.value : value < to.value);
}
