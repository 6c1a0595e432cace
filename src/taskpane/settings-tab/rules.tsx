import type { GroupProps } from "./group-props";
import { ChoiceOf } from "./choice-of";
import { RulesPreview } from "./rules-preview";
import { BOUNDARIES, STATES } from "./setting-words";
import { ShareSetting } from "./share-setting";

/** Which colours there are and where they meet, with what that makes of a target. */
export function Rules({ settings, resting, onChange }: GroupProps) {
  const { tolerance, countTolerance, states, boundary } = settings;
  return (
    <>
      {tolerance.basis === "points" && (
        <ShareSetting
          label="Tolerance of counts and rates, which have no points"
          share={{ basis: "relative", amount: countTolerance }}
          resting={resting}
          onKeep={({ amount }) => {
            onChange({ countTolerance: amount });
          }}
        />
      )}
      <ChoiceOf
        label="Figures are"
        choices={STATES}
        chosen={states}
        resting={resting}
        onChoose={(chosen) => {
          onChange({ states: chosen });
        }}
      />
      <ChoiceOf
        label="Exactly where two colours meet, a figure has"
        choices={BOUNDARIES}
        chosen={boundary}
        resting={resting}
        onChoose={(chosen) => {
          onChange({ boundary: chosen });
        }}
      />
      <RulesPreview settings={settings} />
    </>
  );
}
