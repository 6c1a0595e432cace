import { correctedLayout, type LayoutOrder } from "../../scorecard/layout/corrections/correct-layout";
import { layoutAsRead, type LayoutAsRead } from "../../scorecard/layout/corrections/layout-as-read";
import { correctionsIn, type LayoutCorrections } from "../../scorecard/layout/corrections/layout-corrections";
import { isRecord } from "../../scorecard/from-outside/checks";
import { save } from "../../workbook/paint";
import { readSelectedCell, type SelectedCell } from "../../workbook/read/read-selection";
import { readSheets, type SheetChoice } from "../../workbook/read/read-sheet";
import { refusal } from "../../workbook/refusals";
import type { Store } from "../../workbook/kept/settings-store";
import { refusable, type Outcome } from "../outcome";
import { settingsFor } from "../read-and-judge/read-and-judge";

/** How a sheet is read, with all that a person has corrected in this workbook. */
export interface LayoutShown {
  readonly layout: LayoutAsRead;
  readonly corrections: LayoutCorrections;
}

/**
 * Tells how the active sheet is read: each section's header, columns and rows; nothing is written. A sheet that holds no
 * scorecard has no sections, and is no refusal. Refused: settings that cannot be used; a cell being edited.
 */
export function readLayout(): Promise<Outcome<LayoutShown>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<LayoutShown>> => {
      const read = await readWithSettings(context, { kind: "active" });
      return read.kind === "refused" ? read : shown(read, read.corrections);
    }),
  );
}

/**
 * Keeps one more correction of the layout in the workbook, or forgets one, and tells how the sheet is read then. The words
 * to keep it by are read off the sheet as it is now; other corrections stay, a co-author's as well.
 *
 * Refused: the sheet is not as it was shown; a blank row; a row outside the section; a sheet that is gone; settings that
 * cannot be used; a cell being edited.
 */
export function correctLayout(sheet: string, order: LayoutOrder): Promise<Outcome<LayoutShown>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<LayoutShown>> => {
      const read = await readWithSettings(context, { kind: "named", name: sheet });
      if (read.kind === "refused") return read;
      const corrected = correctedLayout(read.grid, read.corrections, order);
      if (corrected.kind === "refused") return { kind: "refused", refusal: refusal(corrected.why, sheet) };
      save(context, withLayout(read.store, corrected.layout));
      await context.sync();
      return shown(read, corrected.layout);
    }),
  );
}

/** The cell that is selected in the workbook, so that a person can point at one. Refused: a cell being edited. */
export function readSelection(): Promise<Outcome<SelectedCell>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<SelectedCell>> => ({
      kind: "done",
      ...(await readSelectedCell(context)),
    })),
  );
}

async function readWithSettings(context: Excel.RequestContext, choice: SheetChoice) {
  const read = await readSheets(context, [choice]);
  if (read.kind === "refused") return read;
  const settings = settingsFor(read.store);
  if (settings.kind === "refused") return settings;
  const [sheet] = read.sheets;
  if (sheet === undefined) return { kind: "refused" as const, refusal: refusal("noSuchSheet") };
  return {
    kind: "read" as const,
    grid: sheet.grid,
    store: read.store,
    corrections: settings.settings.layout,
  };
}

type Read = Extract<Awaited<ReturnType<typeof readWithSettings>>, { kind: "read" }>;

const shown = ({ grid }: Read, corrections: LayoutCorrections): Outcome<LayoutShown> => ({
  kind: "done",
  layout: layoutAsRead(grid, corrections),
  corrections,
});

/** Where nothing is corrected, nothing is kept of it. */
function withLayout(store: Store, layout: LayoutCorrections): Store {
  const kept = Object.entries(isRecord(store.settings) ? store.settings : {});
  const others = Object.fromEntries(kept.filter(([name]) => name !== "layout"));
  const isEmpty = correctionsIn(layout).length === 0;
  return { ...store, settings: isEmpty ? others : { ...others, layout } };
}
