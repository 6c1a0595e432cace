import type { PaletteName, StateColours } from "../scorecard/settings/settings";

export type State = "blue" | "green" | "amber" | "red";

export type ArrowColour = "green" | "amber" | "grey";

/** The colours of figures and of the arrows beside them. */
export interface Palette {
  readonly states: Readonly<Record<State, StateColours>>;
  /** Fonts of the arrows: dark enough to read on white (contrast of 4.5 to 1 and more). */
  readonly arrows: Readonly<Record<ArrowColour, string>>;
}

const GREEN_AND_AMBER_ARROWS = { green: "#00703C", amber: "#B45F06", grey: "#595959" };

/** Every palette; its fonts have a contrast of 4.5 to 1 and more on their fills. */
export const PALETTES: Readonly<Record<PaletteName, Palette>> = {
  // Excel's own Good, Neutral and Bad, which every Excel user has seen.
  goodNeutralBad: {
    states: {
      blue: { fill: "#BDD7EE", font: "#1F3864" },
      green: { fill: "#C6EFCE", font: "#006100" },
      amber: { fill: "#FFEB9C", font: "#9C5700" },
      red: { fill: "#FFC7CE", font: "#9C0006" },
    },
    arrows: GREEN_AND_AMBER_ARROWS,
  },
  strong: {
    states: {
      blue: { fill: "#0B5CAD", font: "#FFFFFF" },
      green: { fill: "#00703C", font: "#FFFFFF" },
      amber: { fill: "#FFBF00", font: "#000000" },
      red: { fill: "#C00000", font: "#FFFFFF" },
    },
    arrows: GREEN_AND_AMBER_ARROWS,
  },
  // Blue against orange is told apart with any colour vision; the one between them is nearly white, and well past target is a dark blue.
  blueOrange: {
    states: {
      blue: { fill: "#1F4E79", font: "#FFFFFF" },
      green: { fill: "#9DC3E6", font: "#10304F" },
      amber: { fill: "#FFF7E0", font: "#6B4E00" },
      red: { fill: "#F19143", font: "#3D1C00" },
    },
    arrows: { green: "#1F4E79", amber: "#B45F06", grey: "#595959" },
  },
};
