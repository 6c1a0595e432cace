import type {
  BoundarySide,
  BreachRule,
  MarksName,
  PaletteName,
  Settings,
  StatesName,
  ToleranceSetting,
  TravelBasis,
} from "../../scorecard/settings/settings";

export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** What each setting may be, in words: a new value is a line here. */
export const BASES: readonly Choice<ToleranceSetting["basis"]>[] = [
  { value: "relative", label: "Share of the target", hint: "15% of a target of 90% is amber down to 76.5%" },
  {
    value: "points",
    label: "Percentage points",
    hint: "15 points below a target of 90% is amber down to 75%",
  },
];

export const STATES: readonly Choice<StatesName>[] = [
  { value: "redAmberGreen", label: "Red, amber and green" },
  { value: "redGreen", label: "Red and green", hint: "Every miss is red, whatever the tolerance" },
  {
    value: "redAmberGreenBlue",
    label: "Red, amber, green and blue",
    hint: "Blue is better than target by the tolerance",
  },
];

export const BOUNDARIES: readonly Choice<BoundarySide>[] = [
  { value: "better", label: "The better colour", hint: "Exactly on target is green" },
  { value: "worse", label: "The worse colour", hint: "Exactly on target is amber" },
];

export const TRAVELS: readonly Choice<TravelBasis>[] = [
  { value: "previous", label: "The figure before it" },
  { value: "sameLastYear", label: "The same period last year" },
];

/** How much a band of figures allows, as a share or in points. */
export const BAND_BASES: readonly Choice<ToleranceSetting["basis"]>[] = [
  { value: "relative", label: "Per cent of the earlier figure" },
  { value: "points", label: "Percentage points", hint: "Counts and rates: per cent of the earlier figure" },
];

export const BREACHES: readonly Choice<BreachRule["kind"]>[] = [
  { value: "red", label: "Latest figure red" },
  { value: "redOrAmber", label: "Latest figure red or amber" },
  { value: "redRunning", label: "Red for several periods in a row" },
  { value: "redOrWorse", label: "Latest figure red, or worse than before" },
];

export const PERIODS: readonly Choice<Settings["colour"]>[] = [
  { value: "all", label: "All periods" },
  { value: "latest", label: "The latest figure only" },
];

export const COMPARED: readonly Choice<Settings["compare"]>[] = [
  { value: "displayed", label: "As displayed", hint: "89.95% shown as 90.0% meets a target of 90%" },
  { value: "stored", label: "As stored", hint: "89.95% shown as 90.0% does not" },
];

export const COLOURS: readonly Choice<PaletteName>[] = [
  { value: "goodNeutralBad", label: "Excel's Good, Neutral and Bad" },
  { value: "strong", label: "Strong" },
  { value: "blueOrange", label: "Blue to orange, for colour-blind readers" },
];

export const MARKINGS: readonly Choice<MarksName>[] = [
  { value: "none", label: "None" },
  { value: "letters", label: "Letters", hint: "R, A, G before the figure" },
  { value: "shapes", label: "Shapes", hint: "◆ red, ■ amber, ● green" },
];

/** The rule of breaches of a kind; a run of red periods starts with three. */
export function breachRule(kind: BreachRule["kind"], before: BreachRule): BreachRule {
  if (kind !== "redRunning") return { kind };
  return before.kind === "redRunning" ? before : { kind, periods: 3 };
}
