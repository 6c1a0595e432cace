import { fraction } from "../sheet/fraction";
import { holdsAll, oneOf, text } from "../from-outside/checks";
import type { BreachRule } from "./breach-rule";
import { GOOD_WORDS, type GoodDirection } from "./good-direction";
import {
  breach,
  byIndicator,
  choice,
  layoutCorrections,
  percent,
  shareOf,
  yesOrNo,
  type Setting,
} from "./setting-kinds";
import { shareInWords, toleranceSetting, type ToleranceSetting } from "./tolerance-setting";

export type { BreachRule, GoodDirection, ToleranceSetting };

/**
 * Everything that a person can decide: what holds where nobody did, what it may be, and how the pane puts it in words. A new
 * setting is an entry here.
 */
export const SETTINGS = {
  /** How far from target is still amber. */
  tolerance: shareOf("the target", {
    label: "Tolerance: how far from target is still amber",
    called: "Tolerance",
    usual: { basis: "relative", amount: fraction(0.15) },
    place: "bounds",
    bases: {
      label: "Tolerance is a",
      choices: [
        {
          value: "relative",
          label: "Share of the target",
          hint: "15% of a target of 90% is amber down to 76.5%",
        },
        {
          value: "points",
          label: "Percentage points",
          hint: "15 points below a target of 90% is amber down to 75%",
        },
      ],
    },
  }),
  /** The share of the target that counts and rates are allowed where the tolerance is in percentage points. */
  countTolerance: percent({
    label: "Tolerance for counts and rates, which have no points",
    usual: fraction(0.15),
    place: "bounds",
  }),
  /** Which classes a figure can fall into: green, amber and red; green and red alone; or a fourth, blue, for well past target. */
  states: choice({
    label: "Figures are",
    usual: "redAmberGreen",
    place: "bounds",
    choices: [
      { value: "redAmberGreen", label: "Red, amber and green" },
      { value: "redGreen", label: "Red and green", hint: "Every miss is red, whatever the tolerance" },
      {
        value: "redAmberGreenBlue",
        label: "Red, amber, green and blue",
        hint: "Blue is better than target by at least the tolerance",
      },
    ],
  }),
  /** Which class a figure belongs to where two of them meet exactly. */
  boundary: choice({
    label: "Exactly where two colours meet, a figure has",
    usual: "better",
    place: "bounds",
    choices: [
      { value: "better", label: "The better colour", hint: "Exactly on target is green" },
      { value: "worse", label: "The worse colour", hint: "Exactly on target is amber" },
    ],
  }),
  breach: breach({
    label: "A breach, which needs a narrative, is",
    called: "A breach is",
    usual: { kind: "red" },
    place: "judgement",
  }),
  compare: choice({
    label: "Figures are compared",
    usual: "displayed",
    place: "judgement",
    choices: [
      { value: "displayed", label: "As displayed", hint: "89.95% shown as 90.0% meets a target of 90%" },
      { value: "stored", label: "As stored", hint: "89.95% shown as 90.0% does not" },
    ],
  }),
  colour: choice({
    label: "Colour",
    usual: "all",
    place: "look",
    choices: [
      { value: "all", label: "All periods" },
      { value: "latest", label: "The latest figure only" },
    ],
  }),
  /** Which colours stand for green, amber and red: Excel's own, stronger ones, or ones that colour-blind readers tell apart. */
  colours: choice({
    label: "Colours",
    usual: "goodNeutralBad",
    place: "look",
    choices: [
      { value: "goodNeutralBad", label: "Excel's Good, Neutral and Bad" },
      { value: "strong", label: "Strong" },
      { value: "blueOrange", label: "Blue to orange, for colour-blind readers" },
    ],
  }),
  /** What stands beside a figure besides its colour. */
  marks: choice({
    label: "Marks beside the colour",
    usual: "none",
    place: "look",
    choices: [
      { value: "none", label: "None" },
      { value: "letters", label: "Letters", hint: "R, A, G before the figure" },
      { value: "shapes", label: "Shapes", hint: "◆ red, ■ amber, ● green" },
    ],
  }),
  /** What the latest figure is compared with for the direction of travel. */
  travelAgainst: choice({
    label: "The latest figure is compared with",
    usual: "previous",
    place: "travel",
    choices: [
      { value: "previous", label: "The figure before it" },
      { value: "sameLastYear", label: "The same period last year" },
    ],
  }),
  noChangeBand: shareOf("the earlier figure", {
    label: "A move of less than this is no change",
    usual: { basis: "relative", amount: fraction(0) },
    place: "travel",
    bases: {
      label: "A move is measured as",
      choices: [
        { value: "relative", label: "Per cent of the earlier figure" },
        {
          value: "points",
          label: "Percentage points",
          hint: "Counts and rates: per cent of the earlier figure",
        },
      ],
    },
  }),
  thresholdColumns: yesOrNo({
    label: "Red and amber thresholds and floors in columns of their own decide the colours",
    usual: "follow",
    place: "columns",
    yes: "follow",
    no: "ignore",
  }),
  ragColumn: yesOrNo({
    label: "Apply RAG writes the RAG column, in the letters or words that it already uses",
    usual: "leave",
    place: "columns",
    yes: "write",
    no: "leave",
  }),
  similarBand: shareOf("the neighbours' average", {
    label: "A figure closer than this to the neighbours' counts as similar",
    usual: { basis: "relative", amount: fraction(0) },
    place: "columns",
    bases: null,
  }),
  arrows: yesOrNo({
    label: "Make a direction-of-travel column where a section has none",
    usual: "existingColumn",
    place: "narratives",
    yes: "createColumn",
    no: "existingColumn",
  }),
  sectionNarrativeCounts: yesOrNo<boolean>({
    label: "A section's own narrative counts for its breaches",
    usual: false,
    place: "narratives",
    yes: true,
    no: false,
  }),
  polarity: byIndicator<GoodDirection>(
    "Good is",
    oneOf(["higher", "lower", "band", "none"]),
    (good) => GOOD_WORDS[good],
  ),
  targets: byIndicator("Target", text, (target) => target),
  tolerances: byIndicator("Tolerance", toleranceSetting, (tolerance) =>
    shareInWords(tolerance, "the target"),
  ),
  /** Floor standards: beyond them a figure is red whatever the tolerance. */
  floors: byIndicator("Floor standard", text, (floor) => floor),
  /** What a person corrected in how sheets are read. */
  layout: layoutCorrections("Layout"),
};

/** The values of all settings of a table, by their names. */
export type SettingsTable<Values> = { readonly [Name in keyof Values]: Setting<Values[Name]> };

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
