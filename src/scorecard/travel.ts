import type { Direction, DirectionOfTravel, Figure, Gap, Movement, Period } from "./assessment";
import { absolute, decimalOf, subtract } from "./decimal";
import type { GoodDirection } from "./settings";
import type { TargetReading } from "./target";

export interface PeriodReading {
  readonly period: Period;
  readonly reading: Figure | Gap;
}

/**
 * Direction of travel (Rules, section 6): the latest reported figure against the reported figure before it, as compared.
 * `readings` stand earliest first. 84.0% then 90.0% with higher better → up, better; 90.0% then 90.0% → same; one figure
 * → none. For a band, better is nearer to it. `behind` is true where the latest period itself has no figure.
 */
export function directionOfTravel(
  readings: readonly PeriodReading[],
  good: GoodDirection,
  target: TargetReading,
): DirectionOfTravel {
  const last = lastFigure(readings, readings.length - 1);
  const before = last === null ? null : lastFigure(readings, last.at - 1);
  const behind = last !== null && last.at < readings.length - 1;
  if (last === null || before === null)
    return { direction: "none", movement: "unknown", compared: null, behind };
  const direction = directionBetween(before.value, last.value);
  return {
    direction,
    movement: movementOf(direction, good, target, before.value, last.value),
    compared: { from: before.period, to: last.period },
    behind,
  };
}

interface FigureAt {
  readonly at: number;
  readonly value: number;
  readonly period: Period;
}

function lastFigure(readings: readonly PeriodReading[], start: number): FigureAt | null {
  for (let at = start; at >= 0; at -= 1) {
    const entry = readings[at];
    if (entry?.reading.kind === "figure") return { at, value: entry.reading.value, period: entry.period };
  }
  return null;
}

function directionBetween(before: number, after: number): Exclude<Direction, "none"> {
  if (after === before) return "same";
  return after > before ? "up" : "down";
}

function movementOf(
  direction: Exclude<Direction, "none">,
  good: GoodDirection,
  target: TargetReading,
  before: number,
  after: number,
): Movement {
  if (direction === "same") return "same";
  switch (good) {
    case "none":
      return "unknown";
    case "higher":
      return direction === "up" ? "better" : "worse";
    case "lower":
      return direction === "down" ? "better" : "worse";
    case "band":
      return towardsBand(target, before, after);
  }
}

/** Nearer to the band is better; inside it before and after is neither. */
function towardsBand(target: TargetReading, before: number, after: number): Movement {
  const [was, is] = [outside(target, before), outside(target, after)];
  if (was === null || is === null) return "unknown";
  if (is === was) return "same";
  return is < was ? "better" : "worse";
}

/** How far a figure lies outside the band, worked out exactly so that equal distances are equal. */
function outside({ low, high }: TargetReading, value: number): number | null {
  const bound = low !== null && value < low ? low : high !== null && value > high ? high : null;
  if (bound === null) return low === null && high === null ? null : 0;
  const distance = absolute(subtract(decimalOf(value), decimalOf(bound)));
  return Number(`${distance.digits}e${-distance.scale}`);
}
