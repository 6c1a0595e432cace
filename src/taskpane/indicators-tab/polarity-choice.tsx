import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { IndicatorAssessment } from "../../scorecard/assessment";
import type { GoodDirection } from "../../scorecard/settings/settings";
import { ChoiceForm } from "./choice-form";
import type { ChosenIndicator, IndicatorChoice } from "../state/indicator-choice";
import { GOOD_WORDS } from "../../scorecard/settings/good-direction";

const FROM_SHEET = "sheet";
type Option = GoodDirection | typeof FROM_SHEET;

interface PolarityChoiceProps {
  readonly of: ChosenIndicator;
  readonly called: string;
  readonly indicator: IndicatorAssessment;
  readonly chosen: GoodDirection | undefined;
  readonly busy: boolean;
  readonly onChoose: (choice: IndicatorChoice) => void;
}

/** Which way is good, as a person decides it; with a decision made, also the way back to the sheet's own. */
export function PolarityChoice({ of, called, indicator, chosen, busy, onChoose }: PolarityChoiceProps) {
  const [draft, setDraft] = useState<Option | null>(null);
  const current = chosen ?? FROM_SHEET;
  const shown = draft ?? current;
  const options: readonly Option[] = [
    FROM_SHEET,
    "higher",
    "lower",
    ...(indicator.target.kind === "band" || chosen === "band" ? (["band"] as const) : []),
    "none",
  ];
  return (
    <ChoiceForm
      what="polarity"
      called={called}
      busy={busy || shown === current}
      onSave={() => {
        setDraft(null);
        onChoose({ kind: "polarity", of, good: shown === FROM_SHEET ? null : shown });
      }}
    >
      <Field label="Which way is good" size="small" style={{ flexGrow: 1 }}>
        <Select
          size="small"
          value={shown}
          onChange={(_, { value }) => {
            setDraft(options.find((option) => option === value) ?? null);
          }}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {option === FROM_SHEET ? sheetsOwn(indicator, chosen) : GOOD_WORDS[option]}
            </option>
          ))}
        </Select>
      </Field>
    </ChoiceForm>
  );
}

const sheetsOwn = ({ polarity }: IndicatorAssessment, chosen: GoodDirection | undefined): string =>
  chosen === undefined ? `As read: ${GOOD_WORDS[polarity.good].toLowerCase()}` : "As read from the sheet";
