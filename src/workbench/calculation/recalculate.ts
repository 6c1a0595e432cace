import { addressOf, sheetPrefix } from "../model/area";
import type { Cell, StoredValue, Workbook } from "../model";
import { withEngine, type EngineModel } from "./engine";
import { fillEngine, typedInput } from "./fill-engine";
import { unknownFunctions } from "./unknown-functions";

/** A formula that keeps the result it had, and why: `Sheet1!B2`, "the function GETPIVOTDATA is not known". */
export interface NotCalculated {
  readonly address: string;
  readonly why: string;
}

interface FormulaCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly cell: Cell;
}

/** The engine's numbers for what a cell gives. */
const NUMBER = 1;
const TEXT = 2;
const LOGICAL = 4;

/** What the engine shows for a formula that it cannot read, or whose function it does not carry out yet. */
const NOT_UNDERSTOOD = new Set(["#ERROR!", "#N/IMPL!"]);

/**
 * Works out every formula of the workbook again and stores the results in its cells. A formula that the engine does not
 * know keeps the result it had, which the other formulas then see, and is listed in the answer.
 *
 * Limits: a formula that spills gives its own cell only; references to tables by name are not understood; date functions
 * count from 1900; numbers are as exact as the engine's own, which are doubles.
 */
export function recalculate(workbook: Workbook): NotCalculated[] {
  const cells = formulaCells(workbook);
  return cells.length === 0 ? [] : withEngine((model) => calculatedBy(model, workbook, cells));
}

function formulaCells({ worksheets }: Workbook): FormulaCell[] {
  return worksheets.flatMap(({ cells, name }, sheet) =>
    [...cells].flatMap(([row, inRow]) =>
      [...inRow].flatMap(([column, cell]) => {
        if (cell.formula === undefined) return [];
        const address = sheetPrefix(name) + addressOf({ top: row, left: column, bottom: row, right: column });
        return [{ sheet, row, column, address, cell }];
      }),
    ),
  );
}

function calculatedBy(
  model: EngineModel,
  workbook: Workbook,
  cells: readonly FormulaCell[],
): NotCalculated[] {
  fillEngine(model, workbook, "formulas");
  const notCalculated: NotCalculated[] = [];
  const known = cells.filter((at) => {
    const [unknown] = unknownFunctions(model.getCellContent(at.sheet, at.row + 1, at.column + 1));
    if (unknown === undefined) return true;
    keepResult(model, at);
    notCalculated.push({ address: at.address, why: `the function ${unknown} is not known` });
    return false;
  });
  model.evaluate();
  const understood = known.filter((at) => {
    if (!NOT_UNDERSTOOD.has(shownAt(model, at))) return true;
    keepResult(model, at);
    notCalculated.push({ address: at.address, why: "the formula is not understood" });
    return false;
  });
  const readings = addReadings(model, workbook.worksheets.length, understood);
  model.evaluate();
  understood.forEach((at, place) => {
    at.cell.value = resultAt(model, at, readings, place);
  });
  return notCalculated;
}

const shownAt = (model: EngineModel, { sheet, row, column }: FormulaCell): string =>
  model.getFormattedCellValue(sheet, row + 1, column + 1);

function keepResult(model: EngineModel, { sheet, row, column, cell }: FormulaCell): void {
  model.setUserInput(sheet, row + 1, column + 1, typedInput(cell.value) ?? "");
}

/**
 * The engine shows a number rounded for its format; joined to a text it is written in full. So a sheet after the workbook's
 * own repeats each result as text, one below the other. Gives that sheet's number.
 */
function addReadings(model: EngineModel, sheet: number, cells: readonly FormulaCell[]): number {
  model.newSheet();
  cells.forEach(({ address }, place) => {
    model.setUserInput(sheet, place + 1, 1, `=${address}&""`);
  });
  return sheet;
}

function resultAt(model: EngineModel, at: FormulaCell, readings: number, place: number): StoredValue {
  switch (model.getCellType(at.sheet, at.row + 1, at.column + 1)) {
    case NUMBER:
      return Number(model.getFormattedCellValue(readings, place + 1, 1));
    case TEXT:
      return shownAt(model, at);
    case LOGICAL:
      return shownAt(model, at) === "TRUE";
    default:
      return { error: shownAt(model, at) };
  }
}
