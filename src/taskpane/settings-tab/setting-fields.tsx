import { SETTINGS_IN_WORDS } from "../../scorecard/settings/settings-in-words";
import type { Settings } from "../../scorecard/settings/settings";
import type { AnySetting, Place } from "../../scorecard/settings/setting-kinds";
import type { GroupProps } from "./group-props";
import { SettingField } from "./setting-field";

interface SettingFieldsProps extends GroupProps {
  readonly of: Place;
  readonly table?: Readonly<Record<string, AnySetting>>;
}

/** The settings of a part of the tab, in the order of the table. */
export function SettingFields({
  of,
  table = SETTINGS_IN_WORDS,
  settings,
  busy,
  onChange,
}: SettingFieldsProps) {
  const values = new Map<string, unknown>(Object.entries(settings));
  return Object.entries(table)
    .filter(([name, { place }]) => place === of && isAsked(name, settings))
    .map(([name, setting]) => (
      <SettingField
        key={name}
        setting={setting}
        value={values.get(name)}
        busy={busy}
        onKeep={(value) => {
          onChange({ [name]: value });
        }}
      />
    ));
}

/** Where the tolerance is a share it holds for counts as well. */
const isAsked = (name: string, { tolerance }: Settings): boolean =>
  name !== "countTolerance" || tolerance.basis === "points";
