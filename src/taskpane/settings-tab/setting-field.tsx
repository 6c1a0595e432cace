import { Switch } from "@fluentui/react-components";
import { valueOr } from "../../scorecard/from-outside/checks";
import type { AnySetting, Setting } from "../../scorecard/settings/setting-kinds";
import { BreachField } from "./breach-field";
import { ChoiceOf } from "./choice-of";
import { ShareField, ShareInPercent } from "./share-field";

interface SettingFieldProps {
  readonly setting: AnySetting;
  readonly value: unknown;
  readonly busy: boolean;
  readonly onKeep: (value: unknown) => void;
}

/** A setting as a person decides it; nothing for one that is decided elsewhere. */
export function SettingField({ setting, value, busy, onKeep }: SettingFieldProps) {
  const { label } = setting;
  switch (setting.kind) {
    case "choice":
      return (
        <ChoiceOf
          label={label}
          choices={setting.choices}
          chosen={now(setting, value)}
          busy={busy}
          onChoose={onKeep}
        />
      );
    case "yesOrNo":
      return (
        <Switch
          label={label}
          checked={value === setting.yes}
          disabled={busy}
          onChange={(_, { checked }) => {
            onKeep(checked ? setting.yes : setting.no);
          }}
        />
      );
    case "share":
      return <ShareField setting={setting} share={now(setting, value)} busy={busy} onKeep={onKeep} />;
    case "percent":
      return (
        <ShareInPercent
          label={label}
          share={{ basis: "relative", amount: now(setting, value) }}
          busy={busy}
          onKeep={({ amount }) => {
            onKeep(amount);
          }}
        />
      );
    case "breach":
      return <BreachField label={label} rule={now(setting, value)} busy={busy} onKeep={onKeep} />;
    case "byIndicator":
    case "layout":
      return null;
  }
}

/** The value as one of its setting's own. */
const now = <Value,>({ check, usual }: Setting<Value>, value: unknown): Value =>
  valueOr(check(value, ""), usual);
