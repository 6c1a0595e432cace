import type { BreachRule } from "../../scorecard/settings/breach-rule";
import { BREACHES } from "../../scorecard/settings/setting-kinds";
import { ChoiceOf } from "./choice-of";
import { NumberSetting, type ReadEntry } from "./number-setting";

interface BreachFieldProps {
  readonly label: string;
  readonly rule: BreachRule;
  readonly busy: boolean;
  readonly onKeep: (rule: BreachRule) => void;
}

/** Which red figures ask for a narrative; for a run of them, of how many periods. */
export function BreachField({ label, rule, busy, onKeep }: BreachFieldProps) {
  return (
    <>
      <ChoiceOf
        label={label}
        choices={BREACHES}
        chosen={rule.kind}
        busy={busy}
        onChoose={(kind) => {
          onKeep(ruleOf(kind, rule));
        }}
      />
      {rule.kind === "redRunning" && (
        <NumberSetting
          key={`periods ${String(rule.periods)}`}
          label="Red for how many periods in a row"
          unit="periods"
          typed={String(rule.periods)}
          read={periodsFrom}
          busy={busy}
          onKeep={(periods) => {
            onKeep({ kind: "redRunning", periods });
          }}
        />
      )}
    </>
  );
}

/** The rule of a kind; a run of red periods starts with three. */
function ruleOf(kind: BreachRule["kind"], before: BreachRule): BreachRule {
  if (kind !== "redRunning") return { kind };
  return before.kind === "redRunning" ? before : { kind, periods: 3 };
}

function periodsFrom(entry: string): ReadEntry<number> {
  const periods = /^\d{1,3}$/.test(entry.trim()) ? Number(entry.trim()) : 0;
  return periods >= 1 ? { value: periods } : { why: "Type a whole number, 1 or more, such as 3." };
}
