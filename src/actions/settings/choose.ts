import type { Settings } from "../../scorecard/settings/settings";
import { save } from "../../workbook/paint";
import { isRecord } from "../../scorecard/from-outside/checks";
import { refusable, type Outcome } from "../outcome";
import { readStore, type WithSettings } from "./settings";
import { settingsFor } from "../read-and-judge/read-and-judge";

/**
 * Keeps what a person decided for indicators. `after` says what the settings are to be, given those in the workbook now,
 * which a co-author may have changed; only polarities, targets and tolerances are taken from it.
 *
 * `choose((kept) => ({ ...kept, polarity: { ...kept.polarity, "36 | Re-referrals": "lower" } }))`.
 * Refused: settings in the workbook that cannot be used; a cell being edited.
 */
export function choose(after: (kept: Settings) => Settings): Promise<Outcome<WithSettings>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<WithSettings>> => {
      const store = await readStore(context);
      const kept = settingsFor(store);
      if (kept.kind === "refused") return kept;
      const settings = after(kept.settings);
      const { polarity, targets, tolerances } = settings;
      const others = isRecord(store.settings) ? store.settings : {};
      save(context, { ...store, settings: { ...others, polarity, targets, tolerances } });
      await context.sync();
      return { kind: "done", settings: { ...kept.settings, polarity, targets, tolerances } };
    }),
  );
}
