import type { Setting } from "../../scorecard/settings/setting-kinds";
import { SETTINGS_IN_WORDS } from "../../scorecard/settings/settings-in-words";
import type { Settings } from "../../scorecard/settings/settings";

/**
 * What a change of settings is, one line each: `Tolerance: 5 points (was 15% of the target)`. Empty where nothing would
 * change.
 */
export const changesInWords = (before: Settings, after: Settings): string[] =>
  changesOf(SETTINGS_IN_WORDS, before, after);

/** The same by any table of settings. */
export function changesOf<Values>(
  table: { readonly [Name in keyof Values]: Setting<Values[Name]> },
  before: Values,
  after: Values,
): string[] {
  const changes: string[] = [];
  for (const name in table) changes.push(...table[name].changes(before[name], after[name]));
  return changes;
}
