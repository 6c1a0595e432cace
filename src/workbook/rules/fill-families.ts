import type { State } from "../../scorecard/judgement/states";

/** The states that a fill given by hand can look like: blue is given to all sorts of cells. */
export type FilledState = Exclude<State, "blue">;

/** The hues, in degrees round the colour wheel, that people take for red, amber and green; those in between belong to no state. */
const HUES: Readonly<Record<FilledState, readonly (readonly [from: number, to: number])[]>> = {
  red: [
    [340, 360],
    [0, 16],
  ],
  amber: [[26, 64]],
  green: [[76, 165]],
};

/** Paler or greyer than this, or nearly black, a fill is taken for no colour at all. */
const LEAST_SATURATION = 0.25;
const LEAST_LIGHTNESS = 0.12;
const MOST_LIGHTNESS = 0.97;

/**
 * Which state a fill given by hand looks like: Excel's `#FFC7CE` and `#FF0000` red, `#FFEB9C` and `#FFC000` amber,
 * `#C6EFCE` and `#00B050` green. Null for white, grey, blue and every other colour, which say nothing about a target, and
 * for what is no colour of the form `#RRGGBB`.
 */
export function stateOfFill(color: string): FilledState | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) return null;
  const [, ...parts] = match;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16) / 255);
  const { hue, saturation, lightness } = hslOf(red, green, blue);
  if (saturation < LEAST_SATURATION || lightness < LEAST_LIGHTNESS || lightness > MOST_LIGHTNESS) return null;
  const states: readonly FilledState[] = ["red", "amber", "green"];
  return states.find((state) => HUES[state].some(([from, to]) => hue >= from && hue <= to)) ?? null;
}

/** Hue in degrees, saturation and lightness from 0 to 1. Source: CSS Color Module Level 3, section 4.2.4. */
function hslOf(red: number, green: number, blue: number) {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [spread, lightness] = [most - least, (most + least) / 2];
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixths =
    most === red
      ? (green - blue) / spread
      : most === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return { hue: (sixths * 60 + 360) % 360, saturation, lightness };
}
