import { GOOD_WORDS } from "./good-direction";
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
import { SETTINGS, type Settings } from "./settings";
import { shareInWords } from "./tolerance-setting";

/** Every setting as the pane words it, in the order in which the Settings tab shows them. */
export const SETTINGS_IN_WORDS = {
  tolerance: shareOf(SETTINGS.tolerance, "the target", {
    label: "Tolerance: how far from target is still amber",
    called: "Tolerance",
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
  countTolerance: percent(SETTINGS.countTolerance, {
    label: "Tolerance for counts and rates, which have no points",
    place: "bounds",
  }),
  states: choice(SETTINGS.states, {
    label: "Figures are",
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
  boundary: choice(SETTINGS.boundary, {
    label: "Exactly where two colours meet, a figure has",
    place: "bounds",
    choices: [
      { value: "better", label: "The better colour", hint: "Exactly on target is green" },
      { value: "worse", label: "The worse colour", hint: "Exactly on target is amber" },
    ],
  }),
  breach: breach(SETTINGS.breach, {
    label: "A breach, which needs a narrative, is",
    called: "A breach is",
    place: "judgement",
  }),
  compare: choice(SETTINGS.compare, {
    label: "Figures are compared",
    place: "judgement",
    choices: [
      { value: "displayed", label: "As displayed", hint: "89.95% shown as 90.0% meets a target of 90%" },
      { value: "stored", label: "As stored", hint: "89.95% shown as 90.0% does not" },
    ],
  }),
  colour: choice(SETTINGS.colour, {
    label: "Colour",
    place: "look",
    choices: [
      { value: "all", label: "All periods" },
      { value: "latest", label: "The latest figure only" },
    ],
  }),
  colours: choice(SETTINGS.colours, {
    label: "Colours",
    place: "look",
    choices: [
      { value: "goodNeutralBad", label: "Excel's Good, Neutral and Bad" },
      { value: "strong", label: "Strong" },
      { value: "blueOrange", label: "Blue to orange, for colour-blind readers" },
    ],
  }),
  marks: choice(SETTINGS.marks, {
    label: "Marks beside the colour",
    place: "look",
    choices: [
      { value: "none", label: "None" },
      { value: "letters", label: "Letters", hint: "R, A, G before the figure" },
      { value: "shapes", label: "Shapes", hint: "◆ red, ■ amber, ● green" },
    ],
  }),
  travelAgainst: choice(SETTINGS.travelAgainst, {
    label: "The latest figure is compared with",
    place: "travel",
    choices: [
      { value: "previous", label: "The figure before it" },
      { value: "sameLastYear", label: "The same period last year" },
    ],
  }),
  noChangeBand: shareOf(SETTINGS.noChangeBand, "the earlier figure", {
    label: "A move of less than this is no change",
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
  thresholdColumns: yesOrNo(SETTINGS.thresholdColumns, {
    label: "Red and amber thresholds and floors in columns of their own decide the colours",
    place: "columns",
    yes: "follow",
    no: "ignore",
  }),
  ragColumn: yesOrNo(SETTINGS.ragColumn, {
    label: "Apply RAG writes the RAG column, in the letters or words that it already uses",
    place: "columns",
    yes: "write",
    no: "leave",
  }),
  similarBand: shareOf(SETTINGS.similarBand, "the neighbours' average", {
    label: "A figure closer than this to the neighbours' counts as similar",
    place: "columns",
    bases: null,
  }),
  arrows: yesOrNo(SETTINGS.arrows, {
    label: "Make a direction-of-travel column where a section has none",
    place: "narratives",
    yes: "createColumn",
    no: "existingColumn",
  }),
  sectionNarrativeCounts: yesOrNo(SETTINGS.sectionNarrativeCounts, {
    label: "A section's own narrative counts for its breaches",
    place: "narratives",
    yes: true,
    no: false,
  }),
  polarity: byIndicator(SETTINGS.polarity, "Good is", (good) => GOOD_WORDS[good]),
  targets: byIndicator(SETTINGS.targets, "Target", (target) => target),
  tolerances: byIndicator(SETTINGS.tolerances, "Tolerance", (tolerance) =>
    shareInWords(tolerance, "the target"),
  ),
  floors: byIndicator(SETTINGS.floors, "Floor standard", (floor) => floor),
  layout: layoutCorrections(SETTINGS.layout, "Layout"),
} satisfies { readonly [Name in keyof Settings]: Setting<Settings[Name]> };
