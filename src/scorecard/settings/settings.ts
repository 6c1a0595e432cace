import { fraction } from "../sheet/fraction";
import { holdsAll, oneOf, text } from "../from-outside/checks";
import type { BreachRule } from "./breach-rule";
import type { GoodDirection } from "./good-direction";
import {
  breachOf,
  correctionsOfLayout,
  forIndicators,
  oneOfValues,
  shareAlone,
  shareOrPoints,
  type SettingValues,
} from "./setting-values";
import { toleranceSetting, type ToleranceSetting } from "./tolerance-setting";

export type { BreachRule, GoodDirection, ToleranceSetting };

/**
 * Everything that a person can decide: what holds where nobody did, and what it may be. A new setting is an entry here, and
 * one in `SETTINGS_IN_WORDS`, which does not compile without it: those words are the pane's, and a click on the ribbon does
 * not wait for them.
 */
export const SETTINGS = {
  /** How far from target is still amber. */
  tolerance: shareOrPoints({ basis: "relative", amount: fraction(0.15) }),
  /** The share of the target that counts and rates are allowed where the tolerance is in percentage points. */
  countTolerance: shareAlone(fraction(0.15)),
  /** Which classes a figure can fall into: green, amber and red; green and red alone; or a fourth, blue, for well past target. */
  states: oneOfValues("redAmberGreen", "redGreen", "redAmberGreenBlue"),
  /** Which class a figure belongs to where two of them meet exactly. */
  boundary: oneOfValues("better", "worse"),
  breach: breachOf({ kind: "red" }),
  compare: oneOfValues("displayed", "stored"),
  colour: oneOfValues("all", "latest"),
  /** Which colours stand for green, amber and red: Excel's own, stronger ones, or ones that colour-blind readers tell apart. */
  colours: oneOfValues("goodNeutralBad", "strong", "blueOrange"),
  /** What stands beside a figure besides its colour. */
  marks: oneOfValues("none", "letters", "shapes"),
  /** What the latest figure is compared with for the direction of travel. */
  travelAgainst: oneOfValues("previous", "sameLastYear"),
  noChangeBand: shareOrPoints({ basis: "relative", amount: fraction(0) }),
  thresholdColumns: oneOfValues("follow", "ignore"),
  ragColumn: oneOfValues("leave", "write"),
  similarBand: shareOrPoints({ basis: "relative", amount: fraction(0) }),
  arrows: oneOfValues("existingColumn", "createColumn"),
  sectionNarrativeCounts: oneOfValues<boolean>(false, true),
  polarity: forIndicators(oneOf<GoodDirection>(["higher", "lower", "band", "none"])),
  targets: forIndicators(text),
  tolerances: forIndicators(toleranceSetting),
  /** Floor standards: beyond them a figure is red whatever the tolerance. */
  floors: forIndicators(text),
  /** What a person corrected in how sheets are read. */
  layout: correctionsOfLayout(),
};

/** The values of all settings of a table, by their names. */
export type SettingsTable<Values> = { readonly [Name in keyof Values]: SettingValues<Values[Name]> };

/**
 * What a person decided, as the workbook keeps it. Keys of `polarity`, `targets`, `tolerances` and `floors` are an indicator's ID
 * alone (`36`), its name alone, or ID and name joined by ` | ` (and the section's title before them where those repeat).
 */
export type Settings = { readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name]["usual"] };

export type StatesName = Settings["states"];
export type BoundarySide = Settings["boundary"];
export type TravelBasis = Settings["travelAgainst"];
export type PaletteName = Settings["colours"];
export type MarksName = Settings["marks"];

/** The rules by which a target becomes the bounds of colours, the same for every row. */
export type ColourRules = Pick<Settings, "states" | "boundary" | "countTolerance">;

export interface StateColours {
  readonly fill: string;
  readonly font: string;
}

/** What holds where nobody decided anything. */
export function usualOf<Values extends object>(table: SettingsTable<Values>): Values {
  const values: Partial<Values> = {};
  for (const name in table) values[name] = table[name].usual;
  if (!holdsAll(values, table)) throw new Error("Every setting has a usual value");
  return values;
}

export const DEFAULT_SETTINGS: Settings = usualOf(SETTINGS);
