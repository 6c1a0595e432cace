import { type CellValue, valueAt } from "../scorecard/sheet/grid";
import { addressesOf } from "../workbook/area";
import { ownRecord, writesOf } from "../workbook/written-columns/arrow-edits";
import { headingCells } from "../workbook/written-columns/arrows";
import { isOwnRule } from "../workbook/rules/own-rules";
import { ragCells } from "../workbook/written-columns/rag-words";
import { paint, type SheetChanges } from "../workbook/paint";
import { hostErrorOf, refusal, refusalOf } from "../workbook/refusals";
import type { Store } from "../workbook/kept/settings-store";
import { inOneUndoStep } from "../workbook/undo-step";
import { refusable, type Outcome } from "./outcome";
import type { Scope } from "./read-and-judge/scope";
import { readAndJudge, type JudgedSheet } from "./read-and-judge/read-and-judge";

export interface Cleared {
  readonly sheets: readonly { readonly sheet: string; readonly rules: number; readonly cells: number }[];
}

/**
 * Takes off everything that the add-in put on: its rules, and its arrows where the cells still hold exactly what it
 * wrote; what stood in those cells before comes back. What a person decided (polarity, tolerance, …) stays.
 *
 * Refused: a sheet that is protected and has something to take off; a cell being edited.
 */
export function clear(scope: Scope): Promise<Outcome<Cleared>> {
  return refusable(() => inOneUndoStep((context) => clearSheets(context, scope)));
}

interface SheetClearing extends SheetChanges {
  readonly sheet: JudgedSheet;
  readonly cells: number;
}

async function clearSheets(context: Excel.RequestContext, scope: Scope): Promise<Outcome<Cleared>> {
  // A column that was made has its heading, so its arrows are found as in any other.
  const judged = await readAndJudge(context, scope, {}, "clear");
  if (judged.kind === "refused") return judged;
  const clearings = judged.sheets.map((sheet) => clearingOf(sheet, judged.store));
  const due = clearings.filter(({ rules, cells }) => rules.takeOff.length + cells > 0);
  const shut = due.filter(({ sheet }) => sheet.read.isProtected).map(({ sheet }) => sheet.grid.sheet);
  if (shut.length > 0) return { kind: "refused", refusal: refusal("sheetProtected", shut.join('", "')) };
  if (due.length > 0) {
    try {
      // The originals are dropped last of all: should the request fail half way, they are still there.
      await paint(context, due, { before: null, after: withoutRecords(judged.store, due) });
    } catch (error) {
      const host = hostErrorOf(error);
      if (host === null || host.code === "InvalidOperationInCellEditMode") {
        return { kind: "refused", refusal: refusalOf(error, "") };
      }
      return { kind: "refused", refusal: refusal("requestFailedHalfway", `${host.code}: ${host.message}`) };
    }
  }
  return {
    kind: "done",
    sheets: clearings.map(({ sheet, rules, cells }) => ({
      sheet: sheet.grid.sheet,
      rules: rules.takeOff.length,
      cells,
    })),
  };
}

function clearingOf(sheet: JudgedSheet, store: Store): SheetClearing {
  const { grid, read, answer, periodBlocks } = sheet;
  const own = answer.rules.filter(isOwnRule);
  const back = originalsOf(sheet, store);
  const stands = addressesOf(periodBlocks);
  const fills = (store.sheets.get(grid.sheet)?.fills ?? []).filter((fill) => fill.periodCells === stands);
  const writes = writesOf(back);
  return {
    sheet,
    worksheet: read.worksheet,
    rules: { takeOff: own, putOn: [] },
    writes,
    fillBlocks: [],
    fillsBack: fills,
    cells: [...back.values()].reduce((count, cells) => count + cells.size, fills.length),
  };
}

/** The old content of the cells that still hold what the add-in wrote, by column and row. */
function originalsOf(sheet: JudgedSheet, store: Store): Map<number, Map<number, CellValue>> {
  const { grid, assessment, arrows, formulaAt } = sheet;
  const back = new Map<number, Map<number, CellValue>>();
  if (!("sections" in assessment)) return back;
  const words = ragCells(assessment).map(({ key, indicator: { row }, column }) => ({ key, row, column }));
  const cells = [...arrows.columns.flatMap((column) => column.arrows), ...headingCells(assessment), ...words];
  for (const { key, row, column } of cells) {
    const holds = valueAt(grid, row, column);
    const record = ownRecord(store, grid.sheet, key, holds);
    if (record === undefined || formulaAt(row, column) !== undefined) continue;
    back.set(column, (back.get(column) ?? new Map<number, CellValue>()).set(row, asTyped(record.original)));
  }
  return back;
}

/** A text that Excel would take for a formula, a number, a date or a truth is put back as the text that it was. */
function asTyped(original: CellValue): CellValue {
  if (typeof original !== "string") return original;
  return READ_BY_EXCEL.test(original) ? `'${original}` : original;
}

/** `=…`, `+…`, `-…`, `@…`, `'…`; digits and money first (`1/2`, `50%`, `£5`), a month before digits (`Apr-24`); TRUE, FALSE, errors. */
const READ_BY_EXCEL =
  /^[=+\-@'#]|^\s*[£$€(]?\s*[.,]?\d|^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*\d|^\s*(?:true|false)\s*$/i;

/** What is kept of a sheet is dropped once it was put back; a sheet that no longer reads as a scorecard keeps its originals. */
function withoutRecords(store: Store, sheets: readonly SheetClearing[]): Store {
  const left = new Map(store.sheets);
  for (const { sheet } of sheets) if ("sections" in sheet.assessment) left.delete(sheet.grid.sheet);
  return { ...store, sheets: left };
}
