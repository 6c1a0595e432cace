import { NO_CORRECTIONS, type LayoutCorrections } from "../layout/corrections/layout-corrections";

/** Which way is good. `none` means that the indicator is only watched: no RAG. */
export type GoodDirection = "higher" | "lower" | "band" | "none";

/** How far from target still counts as near: a share of the target (0.15 is 15%), or percentage points as a fraction (0.02 is 2 points). */
export interface ToleranceSetting {
  readonly basis: "relative" | "points";
  readonly amount: number;
}

/** Which red figures ask for a narrative. `redRunning` wants `periods` red periods in a row. */
export type BreachRule =
  | { readonly kind: "red" }
  | { readonly kind: "redOrAmber" }
  | { readonly kind: "redRunning"; readonly periods: number }
  | { readonly kind: "redOrWorse" };

/** Which classes a figure can fall into: green, amber and red; green and red alone; or a fourth, blue, for well past target. */
export type StatesName = "redAmberGreen" | "redGreen" | "redAmberGreenBlue";

/** Which class a figure belongs to that lies exactly where two of them meet. */
export type BoundarySide = "better" | "worse";

/** The rules by which a target becomes the bounds of colours, the same for every row. */
export interface ColourRules {
  readonly states: StatesName;
  readonly boundary: BoundarySide;
  /** The share of the target that counts and rates are allowed where the tolerance is in percentage points. */
  readonly countTolerance: number;
}

/** What the latest figure is compared with for the direction of travel. */
export type TravelBasis = "previous" | "sameLastYear";

/** Which colours stand for green, amber and red: Excel's own, stronger ones, or ones that colour-blind readers tell apart. */
export type PaletteName = "goodNeutralBad" | "strong" | "blueOrange";

/** What stands beside a figure besides its colour. */
export type MarksName = "none" | "letters" | "shapes";

export interface StateColours {
  readonly fill: string;
  readonly font: string;
}

/**
 * What a person decided, as the workbook keeps it. Keys of `polarity`, `targets`, `tolerances` and `floors` are an indicator's ID
 * alone (`36`), its name alone, or ID and name joined by ` | ` (and the section's title before them where those repeat).
 */
export interface Settings extends ColourRules {
  readonly tolerance: ToleranceSetting;
  readonly colour: "all" | "latest";
  readonly compare: "displayed" | "stored";
  readonly breach: BreachRule;
  readonly polarity: Readonly<Record<string, GoodDirection>>;
  readonly targets: Readonly<Record<string, string>>;
  readonly tolerances: Readonly<Record<string, ToleranceSetting>>;
  /** What to do where a section has no direction-of-travel column. */
  readonly arrows: "existingColumn" | "createColumn";
  readonly sectionNarrativeCounts: boolean;
  readonly colours: PaletteName;
  readonly marks: MarksName;
  /** What a person corrected in how sheets are read. */
  readonly layout: LayoutCorrections;
  /** Floor standards: beyond them a figure is red whatever the tolerance. */
  readonly floors: Readonly<Record<string, string>>;
  /** Whether columns such as `Red threshold` decide the colours of their rows. */
  readonly thresholdColumns: "follow" | "ignore";
  readonly travelAgainst: TravelBasis;
  /** A move of less than this is no change: a share of the earlier figure, or percentage points. */
  readonly noChangeBand: ToleranceSetting;
  /** A figure this near to the neighbours' average is similar to it. */
  readonly similarBand: ToleranceSetting;
  /** Whether the column of RAG letters or words is written, in its own style. */
  readonly ragColumn: "leave" | "write";
}

export const DEFAULT_SETTINGS: Settings = {
  tolerance: { basis: "relative", amount: 0.15 },
  colour: "all",
  compare: "displayed",
  breach: { kind: "red" },
  polarity: {},
  targets: {},
  tolerances: {},
  arrows: "existingColumn",
  sectionNarrativeCounts: false,
  colours: "goodNeutralBad",
  marks: "none",
  layout: NO_CORRECTIONS,
  states: "redAmberGreen",
  boundary: "better",
  countTolerance: 0.15,
  floors: {},
  thresholdColumns: "follow",
  travelAgainst: "previous",
  noChangeBand: { basis: "relative", amount: 0 },
  similarBand: { basis: "relative", amount: 0 },
  ragColumn: "leave",
};
