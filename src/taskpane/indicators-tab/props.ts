import type { SheetAssessment } from "../../scorecard/assessment";
import type { IndicatorIdentity } from "../../scorecard/choices";
import type { A1Address } from "../../scorecard/position";
import type { GoodDirection, Settings, ToleranceSetting } from "../../scorecard/settings";

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

/** What the list of indicators shows, and what a person can ask of it. */
export interface IndicatorsTabProps {
  /** What the search starts with. */
  readonly search?: string;
  readonly sheets: readonly SheetAssessment[];
  /** The settings by which the sheets were judged: they tell a person's choices from what the sheet says. */
  readonly settings: Settings;
  /** True while an action runs: no choice can then be made. */
  readonly resting: boolean;
  readonly onChoose: (choice: IndicatorChoice) => void;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
}
