import type { Interval } from "../targets/target-kinds";
import type { Status } from "./judgement-kinds";
import type { ColourBounds } from "../targets/colour-bounds";

/** Well past target is blue where there is such a class, on target is green, else near it amber, else red. Plain comparisons serve: equal decimals are equal doubles. */
export function statusOf(value: number, bounds: ColourBounds): Exclude<Status, "none"> {
  if (bounds.blue !== null && isInside(value, bounds.blue)) return "blue";
  if (isInside(value, bounds.green)) return "green";
  return isInside(value, bounds.amber) ? "amber" : "red";
}

function isInside(value: number, { from, to }: Interval): boolean {
  if (from !== null && (from.inclusive ? value < from.value : value <= from.value)) return false;
  return to === null || (to.inclusive ? value <= to.value : value < to.value);
}
