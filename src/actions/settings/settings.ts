import { parseSettings } from "../../scorecard/settings/parse-settings";
import type { Settings } from "../../scorecard/settings/settings";
import { save } from "../../workbook/paint";
import { refusal } from "../../workbook/refusals";
import { isRecord } from "../../scorecard/from-outside/checks";
import { parseStore, STORE_KEY, type Store } from "../../workbook/kept/settings-store";
import { refusable, type Outcome } from "../outcome";
import { settingsFor } from "../read-and-judge/read-and-judge";

export interface WithSettings {
  readonly settings: Settings;
}

/** The settings that the workbook keeps, or the defaults. Refused: settings in the workbook that cannot be used. */
export function readSettings(): Promise<Outcome<WithSettings>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<WithSettings>> => {
      const found = settingsFor(await readStore(context));
      return found.kind === "settings" ? { kind: "done", settings: found.settings } : found;
    }),
  );
}

/**
 * Keeps settings in the workbook: what `json` sets takes the place of what is kept, and the rest stays. Choices by
 * indicator are added to those already there. Refused, and nothing kept, where a setting is not what it may be.
 */
export function changeSettings(json: unknown): Promise<Outcome<WithSettings>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<WithSettings>> => {
      const store = await readStore(context);
      const base = settingsFor(store);
      if (base.kind === "refused") return base;
      const parsed = parseSettings(json, base.settings);
      if (parsed.kind === "invalid") {
        return { kind: "refused", refusal: refusal("settingsInvalid", parsed.faults.join("; ")) };
      }
      save(context, { ...store, settings: keptWith(store.settings, json, parsed.settings) });
      await context.sync();
      return { kind: "done", settings: parsed.settings };
    }),
  );
}

/** Forgets the workbook's settings; saved originals stay. The way out where the settings that are kept cannot be used. */
export function resetSettings(): Promise<Outcome<object>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<object>> => {
      const store = await readStore(context);
      save(context, { ...store, settings: undefined });
      await context.sync();
      return { kind: "done" };
    }),
  );
}

/** What the add-in keeps in the workbook. */
export async function readStore(context: Excel.RequestContext): Promise<Store> {
  const setting = context.workbook.settings.getItemOrNullObject(STORE_KEY);
  setting.load("value");
  await context.sync();
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  return parseStore(value);
}

/**
 * The settings as JSON once `given`, which was checked and made `settings` of those kept, is added to them. Only what a
 * person decided is kept, so that a better default reaches old workbooks.
 */
export function keptWith(kept: unknown, given: unknown, settings: Settings): unknown {
  const changed = isRecord(given) ? given : {};
  return {
    ...(isRecord(kept) ? kept : {}),
    ...Object.fromEntries(Object.entries(settings).filter(([name]) => name in changed)),
  };
}
