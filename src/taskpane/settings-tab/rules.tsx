import type { GroupProps } from "./group-props";
import { ChoiceOf } from "./choice-of";
import { RulesPreview } from "./rules-preview";
import { BOUNDARIES, STATES } from "./setting-sentences";
import { ShareSetting } from "./share-setting";

/** Which colours there are and where they meet, with what that makes of a target. */
export function Rules({ settings, busy, onChange }: GroupProps) {
  const { tolerance, countTolerance, states, boundary } = settings;
  return (
    <>
      {tolerance.basis === "points" && (
        <ShareSetting
          label="Tolerance of counts and rates, which have no points"
          share={{ basis: "relative", amount: countTolerance }}
          busy={busy}
          onKeep={({ amount }) => {
            onChange({ countTolerance: amount });
          }}
        />
      )}
      <ChoiceOf
        label="Figures are"
        choices={STATES}
        chosen={states}
        busy={busy}
        onChoose={(chosen) => {
          onChange({ states: chosen });
        }}
      />
      <ChoiceOf
        label="Exactly where two colours meet, a figure has"
        choices={BOUNDARIES}
        chosen={boundary}
        busy={busy}
        onChoose={(chosen) => {
          onChange({ boundary: chosen });
        }}
      />
      <RulesPreview settings={settings} />
    </>
  );
}
