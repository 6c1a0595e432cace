import type { PaletteName, StateColours, StatesName } from "../settings/settings";

/** All that is known of a state, but for the rule that puts a figure into it. */
interface StateEntry {
  readonly name: string;
  /** Tells it where there is room for one letter, and beside a figure. */
  readonly letter: string;
  /** Tells it beside a figure: no triangle, since those are the arrows of the direction of travel. */
  readonly shape: string;
  /** By palette; a font has a contrast of 4.5 to 1 and more on its fill. */
  readonly colours: Readonly<Record<PaletteName, StateColours>>;
  /** The settings by which figures can be in it. */
  readonly inForce: readonly StatesName[];
  /** Whether it is counted always, or only where something is in it. */
  readonly counted: "always" | "whereAny";
  /** What facts say of a figure in it besides how far it is from its target; empty where that says all. */
  readonly remark: string;
}

/**
 * The states that colour a figure, best first; each holds the figures that are in no better one. To add one, write its entry
 * here: whatever else must know it (its bounds, what it means in the accessible notes, its words in each style of RAG column, its
 * place in what the workbook keeps) does not compile until it does.
 */
export const STATES = {
  blue: {
    name: "Blue",
    letter: "B",
    shape: "★",
    colours: {
      goodNeutralBad: { fill: "#BDD7EE", font: "#1F3864" },
      strong: { fill: "#0B5CAD", font: "#FFFFFF" },
      blueOrange: { fill: "#1F4E79", font: "#FFFFFF" },
    },
    inForce: ["redAmberGreenBlue"],
    counted: "whereAny",
    remark: "",
  },
  green: {
    name: "Green",
    letter: "G",
    shape: "●",
    colours: {
      goodNeutralBad: { fill: "#C6EFCE", font: "#006100" },
      strong: { fill: "#00703C", font: "#FFFFFF" },
      blueOrange: { fill: "#9DC3E6", font: "#10304F" },
    },
    inForce: ["redGreen", "redAmberGreen", "redAmberGreenBlue"],
    counted: "always",
    remark: "",
  },
  amber: {
    name: "Amber",
    letter: "A",
    shape: "■",
    colours: {
      goodNeutralBad: { fill: "#FFEB9C", font: "#9C5700" },
      strong: { fill: "#FFBF00", font: "#000000" },
      blueOrange: { fill: "#FFF7E0", font: "#6B4E00" },
    },
    inForce: ["redAmberGreen", "redAmberGreenBlue"],
    counted: "always",
    remark: "within tolerance",
  },
  red: {
    name: "Red",
    letter: "R",
    shape: "◆",
    colours: {
      goodNeutralBad: { fill: "#FFC7CE", font: "#9C0006" },
      strong: { fill: "#C00000", font: "#FFFFFF" },
      blueOrange: { fill: "#F19143", font: "#3D1C00" },
    },
    inForce: ["redGreen", "redAmberGreen", "redAmberGreenBlue"],
    counted: "always",
    remark: "",
  },
} as const satisfies Readonly<Record<string, StateEntry>>;

export type State = keyof typeof STATES;

/** A figure's state, or `none` where nothing judges it. */
export type Status = State | "none";

export const isState = (name: string): name is State => Object.hasOwn(STATES, name);

export const BEST_FIRST: readonly State[] = Object.keys(STATES).filter(isState);

export const WORST_FIRST: readonly State[] = [...BEST_FIRST].reverse();

/** Something for each state: `byState((state) => STATES[state].letter)`. */
export const byState = <Part>(part: (state: State) => Part): Record<State, Part> =>
  // What is made of entries does not say which keys it has.
  Object.fromEntries(BEST_FIRST.map((state) => [state, part(state)])) as Record<State, Part>;

/** The states that figures can be in by a setting, best first: `redGreen` → green, red. */
export const statesInForce = (setting: StatesName): State[] =>
  BEST_FIRST.filter((state) => STATES[state].inForce.some((one) => one === setting));

/** What each status is called. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  ...byState((state) => STATES[state].name),
  none: "No colour",
};
