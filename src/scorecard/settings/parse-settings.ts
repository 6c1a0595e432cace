import { expected, isKeyOf, isRecord } from "../from-outside/checks";
import { DEFAULT_SETTINGS, SETTINGS, type Settings, type SettingsTable } from "./settings";

export type ParsedSettings<Values = Settings> =
  | { readonly kind: "settings"; readonly settings: Values }
  | { readonly kind: "invalid"; readonly faults: readonly string[] };

/**
 * Checks settings that come from outside: the workbook or a file. What they leave out keeps the value of `base`; choices by
 * indicator and corrections of the layout are added to those already there.
 *
 * `{"polarity": {"36": "lower"}}` → the defaults with that choice. Refused, each fault with its path:
 * "At polarity.36: expected higher, lower, band or none, got 3"; a key that no setting has is a fault too, since a
 * misspelt setting would otherwise be passed over in silence.
 */
export const parseSettings = (json: unknown, base: Settings = DEFAULT_SETTINGS): ParsedSettings =>
  settingsOf(SETTINGS, json, base);

/** The same by any table of settings. */
export function settingsOf<Values extends object>(
  table: SettingsTable<Values>,
  json: unknown,
  base: Values,
): ParsedSettings<Values> {
  if (json === undefined) return { kind: "settings", settings: base };
  if (!isRecord(json))
    return { kind: "invalid", faults: [expected("the settings", "an object", json).fault] };
  const faults: string[] = [];
  const given: Partial<Values> = {};
  for (const [key, value] of Object.entries(json)) {
    if (!isKeyOf(table, key)) {
      faults.push(`At ${key}: no setting has this name; the settings are ${Object.keys(table).join(", ")}`);
      continue;
    }
    const setting = table[key];
    const checked = setting.check(value, key);
    if ("fault" in checked) faults.push(checked.fault);
    else given[key] = setting.with(base[key], checked.value);
  }
  return faults.length > 0
    ? { kind: "invalid", faults }
    : { kind: "settings", settings: { ...base, ...given } };
}
