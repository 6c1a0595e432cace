import { byState, STATES, type State } from "../scorecard/judgement/states";
import type { PaletteName, StateColours } from "../scorecard/settings/settings";

export type ArrowColour = "green" | "amber" | "grey";

/** The colours of figures and of the arrows beside them. */
export interface Palette {
  readonly states: Readonly<Record<State, StateColours>>;
  /** Fonts of the arrows: dark enough to read on white (contrast of 4.5 to 1 and more). */
  readonly arrows: Readonly<Record<ArrowColour, string>>;
}

const palette = (name: PaletteName, arrows: Palette["arrows"]): Palette => ({
  states: byState((state) => STATES[state].colours[name]),
  arrows,
});

const GREEN_AND_AMBER_ARROWS = { green: "#00703C", amber: "#B45F06", grey: "#595959" };

export const PALETTES: Readonly<Record<PaletteName, Palette>> = {
  // Excel's own Good, Neutral and Bad, which every Excel user has seen.
  goodNeutralBad: palette("goodNeutralBad", GREEN_AND_AMBER_ARROWS),
  strong: palette("strong", GREEN_AND_AMBER_ARROWS),
  // Blue and orange can be told apart with any colour vision; the colour between them is nearly white, and well past target is a dark blue.
  blueOrange: palette("blueOrange", { green: "#1F4E79", amber: "#B45F06", grey: "#595959" }),
};
