import type { StateColours } from "../scorecard/settings";

export type State = "green" | "amber" | "red";
export type ArrowColour = "green" | "amber" | "grey";

/** Excel's own Good, Neutral and Bad, which every Excel user has seen. */
export const STATE_COLOURS: Readonly<Record<State, StateColours>> = {
  green: { fill: "#C6EFCE", font: "#006100" },
  amber: { fill: "#FFEB9C", font: "#9C5700" },
  red: { fill: "#FFC7CE", font: "#9C0006" },
};

/** Fonts of the arrows: dark enough to read on white (contrast of 4.5 to 1 and more). */
export const ARROW_COLOURS: Readonly<Record<ArrowColour, string>> = {
  green: "#00703C",
  amber: "#B45F06",
  grey: "#595959",
};
