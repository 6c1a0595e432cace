import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ToleranceSetting } from "../../scorecard/settings/settings";
import { ChoiceForm } from "./choice-form";
import type { ChosenIndicator, IndicatorChoice } from "../state/indicator-choice";
import { readToleranceEntry, typedTolerance } from "./tolerance-entry";

interface ToleranceChoiceProps {
  readonly of: ChosenIndicator;
  readonly called: string;
  readonly chosen: ToleranceSetting | undefined;
  /** Points are offered for percentages only: counts and rates stay relative. */
  readonly inPercent: boolean;
  readonly busy: boolean;
  readonly onChoose: (choice: IndicatorChoice) => void;
}

/** A tolerance of a row's own; emptied, the usual one stands again. */
export function ToleranceChoice({ of, called, chosen, inPercent, busy, onChoose }: ToleranceChoiceProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [basisDraft, setBasisDraft] = useState<ToleranceSetting["basis"] | null>(null);
  const current = typedTolerance(chosen);
  const typed = draft ?? current;
  const basis = basisDraft ?? chosen?.basis ?? "relative";
  const entry = readToleranceEntry(typed, basis);
  const isSame = typed.trim() === current && (current === "" || basis === chosen?.basis);
  return (
    <ChoiceForm
      what="tolerance"
      called={called}
      busy={busy || isSame || entry.kind === "refused"}
      onSave={() => {
        setDraft(null);
        setBasisDraft(null);
        onChoose({ kind: "tolerance", of, tolerance: entry.kind === "tolerance" ? entry.tolerance : null });
      }}
    >
      <Field
        label="Tolerance"
        size="small"
        style={{ flex: "2 1 0" }}
        {...(entry.kind === "refused" && { validationMessage: entry.why })}
      >
        <Input
          size="small"
          inputMode="decimal"
          value={typed}
          onChange={(_, { value }) => {
            setDraft(value);
          }}
        />
      </Field>
      <Field label="Measured in" size="small" style={{ flex: "3 1 0" }}>
        <Select
          size="small"
          value={basis}
          onChange={(_, { value }) => {
            setBasisDraft(value === "points" ? "points" : "relative");
          }}
        >
          <option value="relative">% of target</option>
          {(inPercent || basis === "points") && <option value="points">points</option>}
        </Select>
      </Field>
    </ChoiceForm>
  );
}
