import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { ChoiceForm } from "./choice-form";
import type { ChosenIndicator, IndicatorChoice } from "../state/indicator-choice";

interface TargetChoiceProps {
  readonly of: ChosenIndicator;
  readonly called: string;
  readonly chosen: string | undefined;
  readonly busy: boolean;
  readonly onChoose: (choice: IndicatorChoice) => void;
}

/** A target typed for a row instead of the sheet's; emptied, the sheet's own stands again. */
export function TargetChoice({ of, called, chosen, busy, onChoose }: TargetChoiceProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const current = chosen ?? "";
  const shown = draft ?? current;
  return (
    <ChoiceForm
      what="target"
      called={called}
      busy={busy || shown.trim() === current}
      onSave={() => {
        setDraft(null);
        onChoose({ kind: "target", of, text: shown.trim() === "" ? null : shown.trim() });
      }}
    >
      <Field label="Target, such as 90% or Below 8%" size="small" style={{ flexGrow: 1 }}>
        <Input
          size="small"
          value={shown}
          onChange={(_, { value }) => {
            setDraft(value);
          }}
        />
      </Field>
    </ChoiceForm>
  );
}
