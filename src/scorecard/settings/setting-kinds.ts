import type { Fraction } from "../sheet/fraction";
import type { Choice } from "./choice";
import { entriesOf, oneOf, share, type Check } from "../from-outside/checks";
import { correctionInWords } from "../layout/corrections/correction-sentences";
import {
  correctionsIn,
  NO_CORRECTIONS,
  withCorrections,
  type LayoutCorrections,
} from "../layout/corrections/layout-corrections";
import { parseLayout } from "../layout/corrections/parse-layout";
import { BREACHES, breachRule, type BreachRule } from "./breach-rule";
import { inPercent, shareInWords, toleranceSetting, type ToleranceSetting } from "./tolerance-setting";

/** The part of the settings tab in which a setting stands; null for one that is decided elsewhere. */
export type Place = "bounds" | "judgement" | "look" | "travel" | "columns" | "narratives" | null;

interface Common<Value> {
  /** What the pane calls it. */
  readonly label: string;
  /** What a list of changes calls it, where that is less. */
  readonly called?: string;
  /** What holds where nobody decided. */
  readonly usual: Value;
  readonly place: Place;
}

/** What there is to know of any setting. */
export interface Setting<Value> extends Common<Value> {
  readonly check: Check<Value>;
  /** What holds once a value is given beside the one that is kept: it takes its place, or is added to it. */
  with(kept: Value, given: Value): Value;
  /** What a change is, a line each: `Colour: The latest figure only (was All periods)`. Nothing where there is none. */
  changes(before: Value, after: Value): readonly string[];
}

/** One of a few values. */
export interface ChoiceSetting<Value extends string> extends Setting<Value> {
  readonly kind: "choice";
  readonly choices: readonly Choice<Value>[];
}

/** Something that is so or not, in whatever words it is kept. */
export interface YesOrNoSetting<Value extends string | boolean> extends Setting<Value> {
  readonly kind: "yesOrNo";
  readonly yes: Value;
  readonly no: Value;
}

/** A share of something, or percentage points. */
export interface ShareSetting extends Setting<ToleranceSetting> {
  readonly kind: "share";
  /** Which of the two it is, where a person can choose that. */
  readonly bases: {
    readonly label: string;
    readonly choices: readonly Choice<ToleranceSetting["basis"]>[];
  } | null;
}

/** A share alone. */
export interface PercentSetting extends Setting<Fraction> {
  readonly kind: "percent";
}

export interface BreachSetting extends Setting<BreachRule> {
  readonly kind: "breach";
}

/** A choice for each of some indicators, by their keys. */
export interface ByIndicatorSetting<Value> extends Setting<Readonly<Record<string, Value>>> {
  readonly kind: "byIndicator";
}

export interface LayoutSetting extends Setting<LayoutCorrections> {
  readonly kind: "layout";
}

export type AnySetting =
  | ChoiceSetting<string>
  | YesOrNoSetting<string | boolean>
  | ShareSetting
  | PercentSetting
  | BreachSetting
  | ByIndicatorSetting<unknown>
  | LayoutSetting;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A setting that a new value takes the place of. */
const replaced = <Value>(
  given: Common<Value>,
  check: Check<Value>,
  inWords: (value: Value) => string,
): Setting<Value> => ({
  ...given,
  check,
  with: (_, value) => value,
  changes: (before, after) =>
    isSame(before, after)
      ? []
      : [`${given.called ?? given.label}: ${inWords(after)} (was ${inWords(before)})`],
});

const labelIn = <Value>(choices: readonly Choice<Value>[], value: Value): string =>
  choices.find((choice) => choice.value === value)?.label ?? String(value);

export const choice = <const Value extends string>(
  given: Common<NoInfer<Value>> & Pick<ChoiceSetting<Value>, "choices">,
): ChoiceSetting<Value> => ({
  ...replaced<Value>(given, oneOf(given.choices.map(({ value }) => value)), (value) =>
    labelIn(given.choices, value),
  ),
  kind: "choice",
  choices: given.choices,
});

export const yesOrNo = <const Value extends string | boolean>(
  given: Common<Value> & Pick<YesOrNoSetting<Value>, "yes" | "no">,
): YesOrNoSetting<Value> => {
  const { usual, yes, no } = given;
  const check = oneOf([usual, usual === yes ? no : yes]);
  return {
    ...replaced<Value>(given, check, (value) => (value === yes ? "Yes" : "No")),
    kind: "yesOrNo",
    yes,
    no,
  };
};

/** `of` says what it is a share of: `the target`. */
export const shareOf = (
  of: string,
  { bases, ...given }: Common<ToleranceSetting> & Pick<ShareSetting, "bases">,
): ShareSetting => ({
  ...replaced(given, toleranceSetting, (value) => shareInWords(value, of)),
  kind: "share",
  bases,
});

export const percent = (given: Common<Fraction>): PercentSetting => ({
  ...replaced(given, share, (value) => `${inPercent(value)}%`),
  kind: "percent",
});

export const breach = (given: Common<BreachRule>): BreachSetting => ({
  ...replaced(given, breachRule, (rule) =>
    rule.kind === "redRunning"
      ? `${labelIn(BREACHES, rule.kind)} (${String(rule.periods)})`
      : labelIn(BREACHES, rule.kind),
  ),
  kind: "breach",
});

/** Choices for indicators are added to those that are there: `Target for “36 | Visits”: 90%`. */
export const byIndicator = <Value>(
  label: string,
  check: Check<Value>,
  inWords: (value: Value) => string,
): ByIndicatorSetting<Value> => ({
  kind: "byIndicator",
  label,
  usual: {},
  place: null,
  check: entriesOf(check, "an object with an entry for each indicator"),
  with: (kept, given) => ({ ...kept, ...given }),
  changes: (before, after) =>
    Object.entries(after).flatMap(([key, value]) => {
      const old = before[key];
      if (isSame(old, value)) return [];
      return [`${label} for “${key}”: ${inWords(value)}${old === undefined ? "" : ` (was ${inWords(old)})`}`];
    }),
});

/** Corrections of the layout are added to those that are there. */
export const layoutCorrections = (label: string): LayoutSetting => ({
  kind: "layout",
  label,
  usual: NO_CORRECTIONS,
  place: null,
  check: parseLayout,
  with: withCorrections,
  changes: (before, after) => {
    const there = new Set(correctionsIn(before).map((one) => JSON.stringify(one)));
    return correctionsIn(after)
      .filter((one) => !there.has(JSON.stringify(one)))
      .map((one) => `${label}: ${correctionInWords(one)}`);
  },
});
