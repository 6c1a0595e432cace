import type { Period } from "../layout/layout-kinds";
import type { Direction, DirectionOfTravel, Movement } from "./judgement-kinds";
import type { Figure, Gap } from "../figures/figure-kinds";
import { absolute, decimalOf, multiply, subtract } from "../figures/decimal";
import {
  DEFAULT_SETTINGS,
  type GoodDirection,
  type Settings,
  type ToleranceSetting,
  type TravelBasis,
} from "../settings/settings";
import type { TargetReading } from "../targets/target";

/** What a row's cells hold, one for each of the section's periods, earliest first. */
interface Reported {
  readonly periods: readonly Period[];
  readonly readings: readonly (Figure | Gap)[];
}

/** What a move is compared with, and from what size on it is one: the usual is any move since the figure before. */
export type TravelRules = Pick<Settings, "travelAgainst" | "noChangeBand">;

/**
 * Direction of travel (Rules, section 6): the latest reported figure against the reported figure before it, or against
 * that of the same period last year, as compared. `readings` are those of the periods, earliest first.
 *
 * 84.0% then 90.0% with higher better → up, better; 90.0% then 90.0% → same; one figure → none. With a band of 2 points a
 * move from 88.1% to 90.0% is no change, one from 88.0% is a move. For a band, better is nearer to it. Where there is no period a
 * year before the latest figure's, or a figure in it, there is no direction. `behind` is true where the latest period itself
 * has no figure.
 */
export function directionOfTravel(
  periods: readonly Period[],
  readings: readonly (Figure | Gap)[],
  good: GoodDirection,
  target: TargetReading,
  { travelAgainst: against, noChangeBand }: TravelRules = DEFAULT_SETTINGS,
): DirectionOfTravel {
  const reported = { periods, readings };
  const last = lastFigure(reported, readings.length - 1);
  const before = last === null ? null : earlierFigure(reported, last, against);
  const behind = last !== null && last.at < readings.length - 1;
  if (last === null || before === null)
    return { direction: "none", movement: "unknown", compared: null, against, behind };
  const { direction, movement } = moveBetween(before.figure, last.figure, good, target, noChangeBand);
  return {
    direction,
    movement,
    compared: { from: before.period, to: last.period },
    against,
    behind,
  };
}

/** Which way it goes from one figure to another, and whether that is better; a move of less than the band is none. */
export function moveBetween(
  before: Pick<Figure, "value" | "unit">,
  after: Pick<Figure, "value">,
  good: GoodDirection,
  target: TargetReading,
  band: ToleranceSetting,
): Pick<DirectionOfTravel, "direction" | "movement"> {
  const direction = isWithin(band, before, after) ? "same" : directionBetween(before.value, after.value);
  return { direction, movement: movementOf(direction, good, target, before.value, after.value) };
}

/** Whether two figures lie nearer to each other than the band, worked out exactly. Points are a share for counts and rates. */
function isWithin(
  { basis, amount }: ToleranceSetting,
  before: Pick<Figure, "value" | "unit">,
  after: Pick<Figure, "value">,
): boolean {
  if (amount === 0) return false;
  const from = decimalOf(before.value);
  const moved = absolute(subtract(decimalOf(after.value), from));
  const isPoints = basis === "points" && before.unit === "percent";
  const least = isPoints ? decimalOf(amount) : multiply(absolute(from), decimalOf(amount));
  return subtract(moved, least).digits < 0n;
}

function earlierFigure(reported: Reported, last: FigureAt, against: TravelBasis): FigureAt | null {
  if (against === "previous") return lastFigure(reported, last.at - 1);
  const starts = lastYearsStarts(last.period.start);
  return figureAt(
    reported,
    reported.periods.findIndex(({ start }) => start !== null && starts.includes(start)),
  );
}

const WEEKS_A_YEAR = 52;
const MILLISECONDS_A_WEEK = 7 * 86_400_000;

/** When the same period began a year before: on the same date, or for weeks 52 of them earlier. */
function lastYearsStarts(start: string | null): readonly string[] {
  if (start === null) return [];
  const [year = "", ...rest] = start.split("-");
  const weeksBefore = new Date(Date.parse(start) - WEEKS_A_YEAR * MILLISECONDS_A_WEEK);
  return [[String(Number(year) - 1), ...rest].join("-"), weeksBefore.toISOString().slice(0, 10)];
}

interface FigureAt {
  readonly at: number;
  readonly figure: Figure;
  readonly period: Period;
}

function lastFigure(reported: Reported, start: number): FigureAt | null {
  for (let at = start; at >= 0; at -= 1) {
    const found = figureAt(reported, at);
    if (found !== null) return found;
  }
  return null;
}

function figureAt({ periods, readings }: Reported, at: number): FigureAt | null {
  const [figure, period] = [readings[at], periods[at]];
  return figure?.kind === "figure" && period !== undefined ? { at, figure, period } : null;
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
