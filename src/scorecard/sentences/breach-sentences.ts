import type { IndicatorAssessment } from "../assessment";
import type { Figure } from "../figures/figure-kinds";
import type { Unit } from "../figures/units";
import { decimalOf, round, subtract, toNumber } from "../figures/decimal";
import { aimOf } from "../targets/aim";
import { STATUS_NAMES } from "../judgement/states";
import { commonUnit, decimalsOf, distanceInWords, reportedInWords, targetInWords } from "./value-sentences";

const PERCENT_DECIMALS = 2;

/** By how much the latest figure misses the bound that it should keep to; `side` is where it lies from there. */
export interface Miss {
  readonly side: "short" | "over";
  readonly distance: number;
  readonly bound: number;
  /** The distance as a share of the bound; infinite for a bound of 0, which any miss is infinitely far from. */
  readonly share: number;
}

type Judged = Pick<IndicatorAssessment, "latest" | "target" | "polarity">;

/** The miss of the latest figure, exact to the last decimal; null where it is on target or where nothing was reported. */
export function missOf({ latest, target, polarity }: Judged): Miss | null {
  if (latest === null) return null;
  const { value } = latest.figure;
  const { low, high } = aimOf(target, polarity.good);
  const strict = target.kind === "above" || target.kind === "below";
  if (low !== null && (value < low || (strict && value === low))) return miss("short", low, value);
  if (high !== null && (value > high || (strict && value === high))) return miss("over", high, value);
  return null;
}

/** Rounded where binary fractions end, so that equal shares of different targets are equal. */
const rounded = (share: number): number => Math.round(share * 1e9) / 1e9;

function miss(side: Miss["side"], bound: number, value: number): Miss {
  const [more, less] = side === "short" ? [bound, value] : [value, bound];
  const distance = toNumber(subtract(decimalOf(more), decimalOf(less)));
  return { side, distance, bound, share: distance === 0 ? 0 : rounded(distance / Math.abs(bound)) };
}

/**
 * The latest figure against its target: `64.8%, target 90.0%: 25.2 points short`; `7, target 0: 7 over`; for a band that
 * is the aim itself, `97%, target 90-95%: 2 points above the band`. A strict target that is met but not passed has no
 * distance: `8.0%, target below 8%: at the limit, not past it`.
 */
export function breachInWords({ latest, target, polarity }: Judged): string {
  if (latest === null) return "No figure reported";
  const figures = `${reportedInWords(latest.figure, target)}, target ${targetInWords(target)}`;
  return `${figures}: ${missInWords({ latest, target, polarity })}`;
}

/** How far off the latest figure is, in words: `25.2 points short`, `7 over`, `on target`; empty with no figure. */
export function missInWords({ latest, target, polarity }: Judged): string {
  if (latest === null) return "";
  const missed = missOf({ latest, target, polarity });
  if (missed === null) return "on target";
  if (missed.distance === 0) return "at the limit, not past it";
  const inBand = polarity.good === "band" && target.kind === "band";
  const side = SIDE_WORDS[inBand ? "band" : "bound"][missed.side];
  const unit = commonUnit(latest.figure.unit, target.unit);
  const distance = distanceInWords(missed.distance, unit, decimalsFor(latest.figure, missed, unit));
  return `${distance} ${side}`;
}

const SIDE_WORDS = {
  bound: { short: "short", over: "over" },
  band: { short: "below the band", over: "above the band" },
} as const;

/** As many decimals as the figure or the bound is written with; all that the distance has where those would say 0. */
function decimalsFor({ decimals, unit: ownUnit }: Figure, { distance, bound }: Miss, unit: Unit): number {
  const inPercent = unit === "percent" ? PERCENT_DECIMALS : 0;
  const ofFigure = ownUnit === "percent" ? decimals : Math.max(0, decimals - inPercent);
  const written = Math.max(ofFigure, decimalsOf(bound, unit));
  const vanishes = round(decimalOf(distance), written + inPercent).digits === 0n;
  return vanishes ? decimalsOf(distance, unit) : written;
}

/** How many of the last reported periods are red in a row; cells without a figure neither count nor break the run. */
export function redInARow({ figures, statuses }: Pick<IndicatorAssessment, "figures" | "statuses">): number {
  const reported = statuses.filter((_, at) => figures[at]?.kind === "figure");
  return reported.length - 1 - reported.findLastIndex((status) => status !== "red");
}

/** `Red for 11 periods in a row`; a breach that is not red is named by its colour. */
export function runInWords(indicator: Pick<IndicatorAssessment, "figures" | "statuses" | "latest">): string {
  const run = redInARow(indicator);
  if (run === 0) return `${STATUS_NAMES[indicator.latest?.status ?? "none"]} now`;
  return run === 1 ? "Red for 1 period" : `Red for ${String(run)} periods in a row`;
}

/** When the figure is from, and what else a reader should know of it: `Jan-25, the latest reported`. */
export function whenInWords({ latest, travel }: Pick<IndicatorAssessment, "latest" | "travel">): string {
  if (latest === null) return "";
  const behind = travel.behind ? ", the latest reported" : "";
  const worse =
    travel.movement === "worse" && travel.compared !== null
      ? `, worse than ${travel.compared.from.label}`
      : "";
  return `${latest.period.label}${behind}${worse}`;
}
