import { choicesBy, type IndicatorIdentity } from "../../scorecard/settings/choices";
import type { Settings } from "../../scorecard/settings/settings";
import type { ChosenIndicator, IndicatorChoice } from "../state/indicator-choice";

/**
 * The settings once a person has chosen. A choice takes the place of whatever was kept for this indicator, since a more
 * particular key would outweigh the new one; an entry that also speaks for other indicators (by ID or by name alone) stays
 * unless the choice is taken back.
 *
 * `{ kind: "polarity", of: ID 36, good: "lower" }` → `polarity` with `36 | Rate of re-referrals: lower`.
 */
export function settingsAfter(settings: Settings, choice: IndicatorChoice): Settings {
  switch (choice.kind) {
    case "polarity":
    case "confirmPolarity":
      return { ...settings, polarity: keptAfter(settings.polarity, choice.of, choice.good) };
    case "confirmAllPolarities":
      // What was assumed until now has no choice yet, so there is nothing to take the place of.
      return {
        ...settings,
        polarity: {
          ...settings.polarity,
          ...Object.fromEntries(choice.polarities.map(({ of, good }) => [of.key, good])),
        },
      };
    case "target":
      return { ...settings, targets: keptAfter(settings.targets, choice.of, choice.text) };
    case "tolerance":
      return { ...settings, tolerances: keptAfter(settings.tolerances, choice.of, choice.tolerance) };
  }
}

type Kept<Choice> = Readonly<Record<string, Choice>>;

function keptAfter<Choice>(kept: Kept<Choice>, of: ChosenIndicator, choice: Choice | null): Kept<Choice> {
  const others = Object.entries(kept).filter(
    ([key]) => !speaksFor(key, of) || (choice !== null && isShared(key)),
  );
  const own: [string, Choice][] = choice === null ? [] : [[of.key, choice]];
  return Object.fromEntries([...others, ...own]);
}

const speaksFor = (key: string, indicator: IndicatorIdentity): boolean =>
  choicesBy({ [key]: true })(indicator) === true;

/** An ID alone or a name alone may stand for several indicators, and always gives way to a key of two parts. */
const isShared = (key: string): boolean => !key.includes("|");
