import type { CellValue, Grid, Separators } from "../../scorecard/sheet/grid";
import { columnIndex, rowIndex } from "../../scorecard/sheet/position";
import type { ListedRule } from "./found-rule";
import { withoutMarks } from "../marks";
import { readSignature, SHEET_SIGNATURE } from "../made-sheets/own-sheets";
import { isTooLarge, refusal, type Refusal } from "../refusals";
import { parseStore, STORE_KEY, type Store } from "../kept/settings-store";

/** Which sheet to read: the active one, or one by its name. */
export type SheetChoice = { readonly kind: "active" } | { readonly kind: "named"; readonly name: string };

/** A sheet as it was read. */
export interface SheetAsRead {
  readonly worksheet: Excel.Worksheet;
  readonly grid: Grid;
  readonly isProtected: boolean;
  /** What the add-in made the sheet as, for readers; null for any other sheet. */
  readonly madeAs: string | null;
  readonly rules: readonly ListedRule[];
  /** Formulas of the used range's last two columns, where the direction of travel mostly stands. */
  readonly lastColumns: LastColumns | null;
}

/** Formulas of two columns; rows and columns count from the sheet's first. */
export interface LastColumns {
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly unknown[])[];
}

export type WorkbookAsRead =
  | { readonly kind: "read"; readonly sheets: readonly SheetAsRead[]; readonly store: Store }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/**
 * Reads sheets in one request, all of them together: cells, protection, the list of conditional formats, the workbook's
 * separators and what the add-in keeps in it. A sheet that Excel will not hand over whole is read again in blocks of rows.
 */
export async function readSheets(
  context: Excel.RequestContext,
  choices: readonly SheetChoice[],
): Promise<WorkbookAsRead> {
  try {
    return await readAtOnce(context, choices, (queued) => cellsOf(queued.used));
  } catch (error) {
    if (!isTooLarge(error) && !(error instanceof NoValues)) throw error;
    return readPiecewise(context, choices);
  }
}

/** Excel may answer a range of many cells with no values at all. */
class NoValues extends Error {}

interface Cells {
  readonly values: readonly (readonly CellValue[])[];
  readonly text: readonly (readonly string[])[];
}

async function readAtOnce(
  context: Excel.RequestContext,
  choices: readonly SheetChoice[],
  cells: (queued: QueuedSheet) => Cells,
): Promise<WorkbookAsRead> {
  const common = queueCommon(context);
  const queued = choices.map((choice) => queueSheet(context, choice, "cells"));
  await context.sync();
  return finished(choices, queued, common, cells);
}

/** The same without cells first, to know how large each sheet is; then the cells, a block of rows at a time. */
async function readPiecewise(
  context: Excel.RequestContext,
  choices: readonly SheetChoice[],
): Promise<WorkbookAsRead> {
  const common = queueCommon(context);
  const queued = choices.map((choice) => queueSheet(context, choice, "size"));
  await context.sync();
  const missing = missingSheet(choices, queued);
  if (missing !== null) return missing;
  const { readInBlocks } = await import(/* webpackChunkName: "read-in-blocks" */ "./read-in-blocks");
  const blocks = await readInBlocks(
    context,
    queued.map(({ used }) => (used.isNullObject ? null : used)),
  );
  return finished(choices, queued, common, (sheet) => blocks[queued.indexOf(sheet)] ?? NO_CELLS);
}

const NO_CELLS: Cells = { values: [], text: [] };

interface QueuedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mark: Excel.NamedItem;
  readonly lastColumns: Excel.Range | null;
  readonly formats: Excel.ConditionalFormatCollection;
}

function queueSheet(context: Excel.RequestContext, choice: SheetChoice, what: "cells" | "size"): QueuedSheet {
  const { worksheets } = context.workbook;
  const worksheet =
    choice.kind === "active" ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(choice.name);
  worksheet.load("name");
  worksheet.protection.load("protected");
  const mark = worksheet.names.getItemOrNullObject(SHEET_SIGNATURE);
  mark.load("formula");
  const used = worksheet.getUsedRangeOrNullObject(true);
  if (what === "cells") used.load("rowIndex, columnIndex, values, text");
  else used.load("rowIndex, columnIndex, rowCount, columnCount");
  const lastColumns = what === "cells" ? lastTwoColumns(worksheet) : null;
  lastColumns?.load("rowIndex, columnIndex, formulas");
  const formats = worksheet.getRange().conditionalFormats;
  formats.load("items/id, items/type");
  return { worksheet, used, mark, lastColumns, formats };
}

/** With A1 and B1 in it, the used range has two columns, even on a sheet that is empty or uses column A alone. */
const lastTwoColumns = (worksheet: Excel.Worksheet): Excel.Range =>
  worksheet
    .getUsedRange(true)
    .getBoundingRect("A1:B1")
    .getLastColumn()
    .getOffsetRange(0, -1)
    .getResizedRange(0, 1);

interface CommonParts {
  readonly application: Excel.Application;
  readonly setting: Excel.Setting;
}

function queueCommon(context: Excel.RequestContext): CommonParts {
  const { application } = context.workbook;
  application.load("decimalSeparator, thousandsSeparator");
  const setting = context.workbook.settings.getItemOrNullObject(STORE_KEY);
  setting.load("value");
  return { application, setting };
}

function missingSheet(
  choices: readonly SheetChoice[],
  queued: readonly QueuedSheet[],
): WorkbookAsRead | null {
  const at = queued.findIndex(({ worksheet }) => worksheet.isNullObject);
  const choice = choices[at];
  if (choice === undefined) return null;
  const name = choice.kind === "named" ? choice.name : "";
  return { kind: "refused", refusal: refusal("noSuchSheet", name) };
}

function finished(
  choices: readonly SheetChoice[],
  queued: readonly QueuedSheet[],
  { application, setting }: CommonParts,
  cells: (queued: QueuedSheet) => Cells,
): WorkbookAsRead {
  const missing = missingSheet(choices, queued);
  if (missing !== null) return missing;
  const separators: Separators = {
    decimal: application.decimalSeparator,
    group: application.thousandsSeparator,
  };
  const stored: unknown = setting.isNullObject ? undefined : setting.value;
  const sheets = queued.map((sheet): SheetAsRead => {
    const { worksheet, used, mark, lastColumns, formats } = sheet;
    const isEmpty = used.isNullObject;
    return {
      worksheet,
      grid: {
        sheet: worksheet.name,
        firstRow: rowIndex(isEmpty ? 0 : used.rowIndex),
        firstColumn: columnIndex(isEmpty ? 0 : used.columnIndex),
        ...unmarked(isEmpty ? NO_CELLS : cells(sheet)),
        separators,
        numberFormat: () => undefined,
      },
      isProtected: worksheet.protection.protected,
      madeAs: readSignature(mark),
      rules: formats.items.map(({ id, type }) => ({ id, type })),
      lastColumns:
        isEmpty || lastColumns === null
          ? null
          : { top: lastColumns.rowIndex, left: lastColumns.columnIndex, formulas: lastColumns.formulas },
    };
  });
  return { kind: "read", sheets, store: parseStore(stored) };
}

const unmarked = ({ values, text }: Cells): Cells => ({ values, text: withoutMarks(text) });

function cellsOf({ values, text }: Excel.Range): Cells {
  const known: unknown = values;
  if (known === null || known === undefined) throw new NoValues("Excel gave no values.");
  return { values, text };
}
