import { parseSettings } from "../../scorecard/settings/parse-settings";
import type { Settings } from "../../scorecard/settings/settings";
import { settingsFileText, settingsInText } from "../../scorecard/settings/settings-file";
import { save } from "../../workbook/paint";
import { refusal, type Refusal } from "../../workbook/refusals";
import type { Store } from "../../workbook/kept/settings-store";
import { refusable, type Outcome } from "../outcome";
import { keptWith, readStore, type WithSettings } from "./settings";
import { settingsFor } from "../read-and-judge/read-and-judge";

export interface ExportedSettings {
  readonly text: string;
}

/** What importing would change: the settings as they are kept now, and as they would be. */
export interface SettingsPreview {
  readonly before: Settings;
  readonly after: Settings;
}

/**
 * The text of a settings file with all that a person decided in this workbook, and nothing of its figures, narratives and
 * saved originals. What nobody has decided is left out, so that whoever imports it still gets better defaults.
 * Refused: settings in the workbook that cannot be used.
 */
export function exportSettings(): Promise<Outcome<ExportedSettings>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<ExportedSettings>> => {
      const store = await readStore(context);
      const kept = settingsFor(store);
      return kept.kind === "refused" ? kept : { kind: "done", text: settingsFileText(store.settings) };
    }),
  );
}

/** What importing the text of a settings file would change; nothing is kept. Refused: as `importSettings`. */
export function previewSettings(text: string): Promise<Outcome<SettingsPreview>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<SettingsPreview>> => {
      const found = readImport(await readStore(context), text);
      return found.kind === "refused" ? found : { kind: "done", before: found.before, after: found.after };
    }),
  );
}

/**
 * Keeps in the workbook what the text of a settings file sets. Choices for indicators and corrections of the layout are
 * added to those that are there, and win over them; what the file leaves out stays as it is.
 * Refused, and nothing kept: a text that is no settings file; a setting that is not what it may be, with its path.
 */
export function importSettings(text: string): Promise<Outcome<WithSettings>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<WithSettings>> => {
      const store = await readStore(context);
      const found = readImport(store, text);
      if (found.kind === "refused") return found;
      save(context, { ...store, settings: keptWith(store.settings, found.json, found.after) });
      await context.sync();
      return { kind: "done", settings: found.after };
    }),
  );
}

type Import =
  | { readonly kind: "import"; readonly json: unknown; readonly before: Settings; readonly after: Settings }
  | { readonly kind: "refused"; readonly refusal: Refusal };

function readImport(store: Store, text: string): Import {
  const base = settingsFor(store);
  if (base.kind === "refused") return base;
  const inFile = settingsInText(text);
  if (inFile.kind === "invalid") return badFile(inFile.fault);
  const parsed = parseSettings(inFile.json, base.settings);
  if (parsed.kind === "invalid") return badFile(parsed.faults.join("; "));
  return { kind: "import", json: inFile.json, before: base.settings, after: parsed.settings };
}

const badFile = (fault: string): Import => ({
  kind: "refused",
  refusal: refusal("settingsFileInvalid", fault),
});
