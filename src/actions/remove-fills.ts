import { addressOf, addressesOf } from "../workbook/area";
import { fillsCellByCell, fillsFrom, queueFills, type HandMadeFill } from "../workbook/read/hand-made-fills";
import { save } from "../workbook/paint";
import { refusal } from "../workbook/refusals";
import { EMPTY_SHEET, withSheet, type SavedFill, type Store } from "../workbook/kept/settings-store";
import { inOneUndoStep } from "../workbook/undo-step";
import { noScorecardAmong, scorecardsAmong, type ScorecardSheet } from "./check";
import { refusable, type Outcome } from "./outcome";
import type { Scope } from "./read-and-judge/scope";
import { readAndJudge } from "./read-and-judge/read-and-judge";

export interface FillsRemoved {
  readonly sheets: readonly { readonly sheet: string; readonly fills: readonly HandMadeFill[] }[];
}

/**
 * Takes the hand-made fills off the period cells; call it only once a person has agreed. The fills are kept in the
 * workbook first, and Clear puts them back; Excel's own undo does so as well.
 *
 * Refused: no scorecard; a protected sheet; a cell being edited.
 */
export function removeFills(scope: Scope): Promise<Outcome<FillsRemoved>> {
  return refusable(() => inOneUndoStep((context) => remove(context, scope)));
}

async function remove(context: Excel.RequestContext, scope: Scope): Promise<Outcome<FillsRemoved>> {
  const judged = await readAndJudge(context, scope, {}, "check");
  if (judged.kind === "refused") return judged;
  const scorecards = scorecardsAmong(judged.sheets);
  if (scorecards.length === 0) return noScorecardAmong(judged.sheets);
  const shut = scorecards.filter(({ read }) => read.isProtected).map(({ grid }) => grid.sheet);
  if (shut.length > 0) return { kind: "refused", refusal: refusal("sheetProtected", shut.join('", "')) };
  const queued = scorecards.map(({ read, periodBlocks }) =>
    periodBlocks.map((area) => queueFills(read.worksheet, area)),
  );
  await context.sync();
  const first = scorecards.map((sheet, at) => ({ sheet, fills: (queued[at] ?? []).flatMap(fillsFrom) }));
  const found = await withPartsKnown(context, first);
  if (found.some(({ fills }) => fills.length > 0)) {
    save(context, found.reduce(withFills, judged.store));
    for (const { sheet, fills } of found) {
      for (const { area } of fills) sheet.read.worksheet.getRange(addressOf(area)).format.fill.clear();
    }
    await context.sync();
  }
  return { kind: "done", sheets: found.map(({ sheet, fills }) => ({ sheet: sheet.grid.sheet, fills })) };
}

interface SheetFills {
  readonly sheet: ScorecardSheet;
  readonly fills: readonly HandMadeFill[];
}

/** A large sheet is asked about by column: where only some cells of one have a fill, they are found one by one. */
async function withPartsKnown(
  context: Excel.RequestContext,
  found: readonly SheetFills[],
): Promise<SheetFills[]> {
  const partly = found.flatMap(({ sheet, fills }) =>
    fills.filter(({ isWhole }) => !isWhole).map(({ area }) => ({ worksheet: sheet.read.worksheet, area })),
  );
  const cells = await fillsCellByCell(context, partly);
  return found.map(({ sheet, fills }) => ({
    sheet,
    fills: fills.flatMap((fill) => {
      if (fill.isWhole) return [fill];
      const at = partly.findIndex(
        ({ worksheet, area }) => worksheet === sheet.read.worksheet && area === fill.area,
      );
      return cells[at] ?? [];
    }),
  }));
}

function withFills(store: Store, { sheet, fills }: SheetFills): Store {
  const name = sheet.grid.sheet;
  const before = store.sheets.get(name) ?? EMPTY_SHEET;
  const periodCells = addressesOf(sheet.periodBlocks);
  const saved = fills.map(({ color, area }): SavedFill => ({
    color,
    addresses: addressOf(area),
    periodCells,
  }));
  return withSheet(store, name, { ...before, fills: [...before.fills, ...saved] });
}
