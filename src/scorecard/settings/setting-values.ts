import { entriesOf, oneOf, share, type Check } from "../from-outside/checks";
import {
  NO_CORRECTIONS,
  withCorrections,
  type LayoutCorrections,
} from "../layout/corrections/layout-corrections";
import { parseLayout } from "../layout/corrections/parse-layout";
import type { Fraction } from "../sheet/fraction";
import { breachRule, type BreachRule } from "./breach-rule";
import { toleranceSetting, type ToleranceSetting } from "./tolerance-setting";

/** What there is to know of the values of a setting. */
export interface SettingValues<Value> {
  /** What holds where nobody decided. */
  readonly usual: Value;
  readonly check: Check<Value>;
  /** What holds once a value is given beside the one that is kept: it takes its place, or is added to it. */
  with(kept: Value, given: Value): Value;
}

/** One of a few values. */
export interface FewValues<Value> extends SettingValues<Value> {
  readonly values: readonly Value[];
}

const replaced = <Value>(usual: Value, check: Check<Value>): SettingValues<Value> => ({
  usual,
  check,
  with: (_, given) => given,
});

/** One of a few values, the usual one first. */
export const oneOfValues = <const Value extends string | boolean>(
  ...values: readonly [Value, ...Value[]]
): FewValues<Value> => ({ ...replaced<Value>(values[0], oneOf(values)), values });

/** A share of something, or percentage points. */
export const shareOrPoints = (usual: ToleranceSetting): SettingValues<ToleranceSetting> =>
  replaced(usual, toleranceSetting);

/** A share alone. */
export const shareAlone = (usual: Fraction): SettingValues<Fraction> => replaced(usual, share);

export const breachOf = (usual: BreachRule): SettingValues<BreachRule> => replaced(usual, breachRule);

/** A choice for each of some indicators, by their keys; given ones are added to those that are there. */
export const forIndicators = <Value>(
  check: Check<Value>,
): SettingValues<Readonly<Record<string, Value>>> => ({
  usual: {},
  check: entriesOf(check, "an object with an entry for each indicator"),
  with: (kept, given) => ({ ...kept, ...given }),
});

/** Corrections of the layout; given ones are added to those that are there. */
export const correctionsOfLayout = (): SettingValues<LayoutCorrections> => ({
  usual: NO_CORRECTIONS,
  check: parseLayout,
  with: withCorrections,
});
