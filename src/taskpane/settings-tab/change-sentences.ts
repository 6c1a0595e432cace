import { correctionInWords } from "../../scorecard/layout/corrections/correction-sentences";
import { correctionsIn } from "../../scorecard/layout/corrections/layout-corrections";
import type { Settings } from "../../scorecard/settings/settings";
import { GOOD_WORDS } from "../indicators-tab/reading-sentences";
import { typedTolerance } from "../indicators-tab/tolerance-entry";
import { BREACHES, COLOURS, COMPARED, MARKINGS, PERIODS, type Choice } from "./setting-sentences";

type Words<Name extends keyof Settings> = readonly [
  title: string,
  inWords: (value: Settings[Name]) => string,
];

const toleranceInWords = (tolerance: Settings["tolerance"]): string =>
  `${typedTolerance(tolerance)}${tolerance.basis === "relative" ? "% of the target" : " points"}`;

const labelled =
  <Value extends string>(choices: readonly Choice<Value>[]) =>
  (value: Value): string =>
    choices.find((choice) => choice.value === value)?.label ?? value;

/** Settings that have words of their own; another one is told by its name in the file. A new one is a line here. */
const WORDS: { readonly [Name in keyof Settings]?: Words<Name> } = {
  tolerance: ["Tolerance", toleranceInWords],
  colour: ["Colour", labelled(PERIODS)],
  compare: ["Figures are compared", labelled(COMPARED)],
  breach: [
    "A breach is",
    (rule) =>
      `${labelled(BREACHES)(rule.kind)}${rule.kind === "redRunning" ? ` (${String(rule.periods)})` : ""}`,
  ],
  colours: ["Colours", labelled(COLOURS)],
  marks: ["Marks beside the colour", labelled(MARKINGS)],
  arrows: [
    "A missing direction-of-travel column is",
    (arrows) => (arrows === "createColumn" ? "made" : "not made"),
  ],
  sectionNarrativeCounts: [
    "A section's own narrative counts for its breaches",
    (counts) => (counts ? "Yes" : "No"),
  ],
};

const isName = (name: string, settings: Settings): name is keyof Settings => Object.hasOwn(settings, name);

/**
 * What a change of settings is, one line each: `Tolerance: 5 points (was 15% of the target)`. Nothing where nothing would
 * change.
 */
export function changesInWords(before: Settings, after: Settings): string[] {
  return Object.keys(after).flatMap((name) => {
    if (!isName(name, after)) return [];
    if (JSON.stringify(before[name]) === JSON.stringify(after[name])) return [];
    switch (name) {
      case "polarity":
        return entriesInWords("Good is", before.polarity, after.polarity, (good) => GOOD_WORDS[good]);
      case "targets":
        return entriesInWords("Target", before.targets, after.targets, (text) => text);
      case "tolerances":
        return entriesInWords("Tolerance", before.tolerances, after.tolerances, toleranceInWords);
      case "layout":
        return layoutInWords(before, after);
      default:
        return [settingInWords(name, before, after)];
    }
  });
}

function settingInWords<Name extends keyof Settings>(name: Name, before: Settings, after: Settings): string {
  const words = WORDS[name];
  const [title, inWords] = words ?? [name, (value: Settings[Name]) => JSON.stringify(value)];
  return `${title}: ${inWords(after[name])} (was ${inWords(before[name])})`;
}

function entriesInWords<Value>(
  title: string,
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  inWords: (value: Value) => string,
): string[] {
  return Object.entries(after).flatMap(([key, value]) => {
    const old = before[key];
    if (JSON.stringify(old) === JSON.stringify(value)) return [];
    const was = old === undefined ? "" : ` (was ${inWords(old)})`;
    return [`${title} for “${key}”: ${inWords(value)}${was}`];
  });
}

function layoutInWords({ layout: before }: Settings, { layout: after }: Settings): string[] {
  const there = new Set(correctionsIn(before).map((one) => JSON.stringify(one)));
  return correctionsIn(after)
    .filter((one) => !there.has(JSON.stringify(one)))
    .map((one) => `Layout: ${correctionInWords(one)}`);
}
