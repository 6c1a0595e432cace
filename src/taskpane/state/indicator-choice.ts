import { type IndicatorIdentity } from "../../scorecard/settings/choices";
import { type GoodDirection, type ToleranceSetting } from "../../scorecard/settings/settings";

/** Whom a choice is about: `key` is the one under which the settings keep it. */
export interface ChosenIndicator extends IndicatorIdentity {
  readonly key: string;
}

/** A polarity that was assumed until now, as a person confirms it. */
export interface ConfirmedPolarity {
  readonly of: ChosenIndicator;
  readonly good: GoodDirection;
}

/**
 * What a person may decide for an indicator; null takes the decision back, so that the sheet speaks again.
 * `settingsAfter` says what each makes of the settings.
 */
export type IndicatorChoice =
  | { readonly kind: "polarity"; readonly of: ChosenIndicator; readonly good: GoodDirection | null }
  | { readonly kind: "target"; readonly of: ChosenIndicator; readonly text: string | null }
  | {
      readonly kind: "tolerance";
      readonly of: ChosenIndicator;
      readonly tolerance: ToleranceSetting | null;
    }
  | { readonly kind: "confirmPolarity"; readonly of: ChosenIndicator; readonly good: GoodDirection }
  | { readonly kind: "confirmAllPolarities"; readonly polarities: readonly ConfirmedPolarity[] };
