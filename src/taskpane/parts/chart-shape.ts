import type { Status } from "../../scorecard/judgement/states";
import type { Figure, Gap } from "../../scorecard/figures/figure-kinds";
import type { Aim } from "../../scorecard/targets/aim";

export const CHART_WIDTH = 280;
export const CHART_HEIGHT = 64;
const EDGE = 6;
const LARGEST_MARKER = 4.5;
const MARKER_SHARE = 0.4;

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly status: Status;
}

/** Where the parts of a chart stand, in its own units, as SVG paths and points. */
export interface ChartShape {
  readonly line: string;
  readonly targets: readonly string[];
  readonly points: readonly ChartPoint[];
  readonly marker: number;
}

/**
 * The shape of a chart of a row's periods: equal steps across, a line that breaks where there is no figure, and the target
 * at each period as a step line (two where the aim is a band). The scale runs from the lowest to the highest of figures
 * and targets. Null where there is no figure to draw.
 */
export function chartShape(
  figures: readonly (Figure | Gap)[],
  statuses: readonly Status[],
  aims: readonly Aim[],
): ChartShape | null {
  const values = figures.map((figure) => (figure.kind === "figure" ? figure.value : null));
  const bounds = aims.flatMap(({ low, high }) => [low, high]);
  const drawn = [...values, ...bounds].filter((value) => value !== null);
  if (values.every((value) => value === null)) return null;
  const scale = scaleOver(Math.min(...drawn), Math.max(...drawn));
  const step = (CHART_WIDTH - 2 * EDGE) / Math.max(1, figures.length - 1);
  const across = (at: number): number => (figures.length === 1 ? CHART_WIDTH / 2 : rounded(EDGE + at * step));
  return {
    line: brokenLine(values.map((value, at) => (value === null ? null : [across(at), scale(value)]))),
    targets: [aims.map(({ low }) => low), aims.map(({ high }) => high)]
      .map((side) => stepLine(side, across, scale, step))
      .filter((path) => path !== ""),
    points: values.flatMap((value, at) =>
      value === null ? [] : [{ x: across(at), y: scale(value), status: statuses[at] ?? "none" }],
    ),
    marker: Math.min(LARGEST_MARKER, step * MARKER_SHARE),
  };
}

const rounded = (length: number): number => Math.round(length * 10) / 10;

/** From a value to its height; the highest value stands at the top, and a single value in the middle. */
function scaleOver(lowest: number, highest: number): (value: number) => number {
  if (highest === lowest) return () => CHART_HEIGHT / 2;
  const height = CHART_HEIGHT - 2 * EDGE;
  return (value) => rounded(EDGE + (height * (highest - value)) / (highest - lowest));
}

type Place = readonly [x: number, y: number];

function brokenLine(places: readonly (Place | null)[]): string {
  return places
    .map((place, at) => {
      if (place === null) return "";
      const [x, y] = place;
      return `${(places[at - 1] ?? null) === null ? "M" : "L"}${String(x)} ${String(y)}`;
    })
    .join("");
}

/** A level piece for each period, joined where the target changes from one to the next. */
function stepLine(
  side: readonly (number | null)[],
  across: (at: number) => number,
  scale: (value: number) => number,
  step: number,
): string {
  return side
    .map((value, at) => {
      if (value === null) return "";
      const start = Math.max(0, rounded(across(at) - step / 2));
      const end = Math.min(CHART_WIDTH, rounded(across(at) + step / 2));
      const begins = (side[at - 1] ?? null) === null;
      const y = String(scale(value));
      return `${begins ? `M${String(start)} ${y}` : `V${y}`}H${String(end)}`;
    })
    .join("");
}
