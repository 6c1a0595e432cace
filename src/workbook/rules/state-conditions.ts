import type { Bound, Interval, Thresholds } from "../../scorecard/targets/target-kinds";
import type { State } from "../../scorecard/judgement/states";
import { BOUNDED_BEST_FIRST, WORST, type BoundedState } from "../../scorecard/judgement/status";
import { exactLiteral } from "./formula-text";

export interface StateCondition {
  readonly state: State;
  /** Conditions that must all hold of the figure. */
  readonly conditions: readonly string[];
}

/**
 * The conditions of each state for a figure given as an expression; no two of them hold at once (Rules, section 5).
 *
 * `ROUND(M5,3)` against 90% at 15%, higher is better → green `x>=0.9`; amber `x>=0.765` and `x<0.9`; red `x<0.765`.
 * With a fourth state: blue `x>=1.035`, green `x>=0.9` and `x<1.035`.
 * `powerOfTen` is what makes the figure from what the expression gives: thresholds are written the other way round, so a
 * row in points (−2) is compared with 90.
 */
export function stateConditions(
  thresholds: Pick<Thresholds, BoundedState>,
  figure: string,
  powerOfTen: number,
): StateCondition[] {
  const inside = (interval: Interval) => insideOf(interval, figure, powerOfTen);
  const outside = (interval: Interval) => outsideOf(interval, figure, powerOfTen);
  const states: StateCondition[] = [];
  let better: Interval | null = null;
  for (const state of BOUNDED_BEST_FIRST) {
    const own = thresholds[state];
    // A state that holds no more than the better ones has no figures.
    if (own === null || (better !== null && isSame(better, own))) continue;
    states.push({ state, conditions: better === null ? inside(own) : [...inside(own), ...outside(better)] });
    better = own;
  }
  states.push({ state: WORST, conditions: better === null ? [] : outside(better) });
  return states;
}

/** A threshold as the expression would give it: the digits stay and only the exponent moves, so it stays exact. */
export function shiftedBack(value: number, powerOfTen: number): number {
  if (powerOfTen === 0) return value;
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) - powerOfTen}`);
}

const written = ({ value }: Bound, powerOfTen: number): string =>
  exactLiteral(shiftedBack(value, powerOfTen));

function insideOf({ from, to }: Interval, figure: string, powerOfTen: number): string[] {
  return [
    ...(from === null ? [] : [`${figure}${from.inclusive ? ">=" : ">"}${written(from, powerOfTen)}`]),
    ...(to === null ? [] : [`${figure}${to.inclusive ? "<=" : "<"}${written(to, powerOfTen)}`]),
  ];
}

function outsideOf({ from, to }: Interval, figure: string, powerOfTen: number): string[] {
  const sides = [
    ...(from === null ? [] : [`${figure}${from.inclusive ? "<" : "<="}${written(from, powerOfTen)}`]),
    ...(to === null ? [] : [`${figure}${to.inclusive ? ">" : ">="}${written(to, powerOfTen)}`]),
  ];
  if (sides.length === 0) return ["FALSE"];
  return sides.length === 1 ? sides : [`OR(${sides.join(",")})`];
}

const isSameBound = (one: Bound | null, other: Bound | null): boolean =>
  one?.value === other?.value && one?.inclusive === other?.inclusive;

const isSame = (one: Interval, other: Interval): boolean =>
  isSameBound(one.from, other.from) && isSameBound(one.to, other.to);
