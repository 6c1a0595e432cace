import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

/** What a person typed, as read: the value to keep, or why it cannot be used. */
export type ReadEntry<Value> = { readonly value: Value } | { readonly why: string };

interface NumberSettingProps<Value> {
  readonly label: string;
  readonly unit: string;
  /** The setting as one types it. */
  readonly typed: string;
  readonly read: (entry: string) => ReadEntry<Value>;
  readonly busy: boolean;
  readonly onKeep: (value: Value) => void;
}

/** A number that is kept when the person leaves the field or presses Enter, and refused with the reason where it cannot be used. */
export function NumberSetting<Value>({ label, unit, typed, read, busy, onKeep }: NumberSettingProps<Value>) {
  const [entry, setEntry] = useState(typed);
  const [why, setWhy] = useState<string | null>(null);
  const keep = (): void => {
    if (entry.trim() === typed) {
      setWhy(null);
      return;
    }
    const found = read(entry);
    setWhy("why" in found ? found.why : null);
    if ("value" in found) onKeep(found.value);
  };
  return (
    <Field label={label} {...(why === null ? {} : { validationState: "error", validationMessage: why })}>
      <Input
        value={entry}
        disabled={busy}
        inputMode="decimal"
        contentAfter={unit}
        onChange={(_, { value }) => {
          setEntry(value);
        }}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === "Enter") keep();
        }}
      />
    </Field>
  );
}
