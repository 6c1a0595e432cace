import { correctionInWords } from "../layout/corrections/correction-sentences";
import { correctionsIn, type LayoutCorrections } from "../layout/corrections/layout-corrections";
import type { Fraction } from "../sheet/fraction";
import type { BreachRule } from "./breach-rule";
import type { Choice } from "./choice";
import type { FewValues, SettingValues } from "./setting-values";
import { inPercent, shareInWords, type ToleranceSetting } from "./tolerance-setting";

/** The part of the settings tab in which a setting stands; null for one that is decided elsewhere. */
export type Place = "bounds" | "judgement" | "look" | "travel" | "columns" | "narratives" | null;

interface Words {
  /** What the pane calls it. */
  readonly label: string;
  /** What a list of changes calls it, where that is less. */
  readonly called?: string;
  readonly place: Place;
}

/** What there is to know of any setting. */
export interface Setting<Value> extends SettingValues<Value>, Words {
  /** What a change is, a line each: `Colour: The latest figure only (was All periods)`. Nothing where there is none. */
  changes(before: Value, after: Value): readonly string[];
}

/** One of a few values. */
export interface ChoiceSetting<Value extends string> extends Setting<Value>, FewValues<Value> {
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
  values: SettingValues<Value>,
  given: Words,
  inWords: (value: Value) => string,
): Setting<Value> => ({
  ...values,
  ...given,
  changes: (before, after) =>
    isSame(before, after)
      ? []
      : [`${given.called ?? given.label}: ${inWords(after)} (was ${inWords(before)})`],
});

const labelIn = <Value>(choices: readonly Choice<Value>[], value: Value): string =>
  choices.find((choice) => choice.value === value)?.label ?? String(value);

export const choice = <Value extends string>(
  values: FewValues<Value>,
  { choices, ...given }: Words & Pick<ChoiceSetting<NoInfer<Value>>, "choices">,
): ChoiceSetting<Value> => ({
  ...values,
  ...replaced(values, given, (value) => labelIn(choices, value)),
  kind: "choice",
  choices,
});

export const yesOrNo = <Value extends string | boolean>(
  values: SettingValues<Value>,
  { yes, no, ...given }: Words & Pick<YesOrNoSetting<NoInfer<Value>>, "yes" | "no">,
): YesOrNoSetting<Value> => ({
  ...replaced(values, given, (value) => (value === yes ? "Yes" : "No")),
  kind: "yesOrNo",
  yes,
  no,
});

/** `of` says what it is a share of: `the target`. */
export const shareOf = (
  values: SettingValues<ToleranceSetting>,
  of: string,
  { bases, ...given }: Words & Pick<ShareSetting, "bases">,
): ShareSetting => ({
  ...replaced(values, given, (value) => shareInWords(value, of)),
  kind: "share",
  bases,
});

export const percent = (values: SettingValues<Fraction>, given: Words): PercentSetting => ({
  ...replaced(values, given, (value) => `${inPercent(value)}%`),
  kind: "percent",
});

/** What each rule of a breach is called. */
export const BREACHES: readonly Choice<BreachRule["kind"]>[] = [
  { value: "red", label: "Latest figure red" },
  { value: "redOrAmber", label: "Latest figure red or amber" },
  { value: "redRunning", label: "Red for several periods in a row" },
  { value: "redOrWorse", label: "Latest figure red, or worse than before" },
];

export const breach = (values: SettingValues<BreachRule>, given: Words): BreachSetting => ({
  ...replaced(values, given, (rule) =>
    rule.kind === "redRunning"
      ? `${labelIn(BREACHES, rule.kind)} (${String(rule.periods)})`
      : labelIn(BREACHES, rule.kind),
  ),
  kind: "breach",
});

/** Choices for indicators, a line each: `Target for “36 | Visits”: 90%`. */
export const byIndicator = <Value>(
  values: SettingValues<Readonly<Record<string, Value>>>,
  label: string,
  inWords: (value: Value) => string,
): ByIndicatorSetting<Value> => ({
  ...values,
  kind: "byIndicator",
  label,
  place: null,
  changes: (before, after) =>
    Object.entries(after).flatMap(([key, value]) => {
      const old = before[key];
      if (isSame(old, value)) return [];
      return [`${label} for “${key}”: ${inWords(value)}${old === undefined ? "" : ` (was ${inWords(old)})`}`];
    }),
});

/** Corrections of the layout, a line each. */
export const layoutCorrections = (
  values: SettingValues<LayoutCorrections>,
  label: string,
): LayoutSetting => ({
  ...values,
  kind: "layout",
  label,
  place: null,
  changes: (before, after) => {
    const there = new Set(correctionsIn(before).map((one) => JSON.stringify(one)));
    return correctionsIn(after)
      .filter((one) => !there.has(JSON.stringify(one)))
      .map((one) => `${label}: ${correctionInWords(one)}`);
  },
});
