import type { Cell, StoredValue, Workbook } from "../model";
import type { EngineModel } from "./engine";
import { withExactRounding } from "./exact-rounding";

/** What the engine is given for a cell: its formula, or only what it stores. */
export type Filling = "formulas" | "values";

/**
 * Copies a workbook into an empty engine model: sheets in their order, defined names, and each cell's formula or value.
 * Look and layout stay out.
 */
export function fillEngine(model: EngineModel, { worksheets, names }: Workbook, filling: Filling): void {
  worksheets.forEach((_, at) => {
    if (at > 0) model.newSheet();
    // Out of the way of the names to come, which the engine's own could already have.
    model.renameSheet(at, `to be named ${at}`);
  });
  worksheets.forEach(({ name }, at) => {
    model.renameSheet(at, name);
  });
  for (const { name, formula, scope } of names) {
    const sheet = worksheets.findIndex((worksheet) => worksheet.name === scope);
    defineName(model, name, sheet < 0 ? null : sheet, formula.replace(/^=/, ""));
  }
  worksheets.forEach(({ cells }, at) => {
    for (const [row, inRow] of cells) {
      for (const [column, cell] of inRow) {
        const input = inputOf(cell, filling);
        if (input !== null) model.setUserInput(at, row + 1, column + 1, input);
      }
    }
  });
}

/** A name that the engine cannot define stays unknown to it, and so do the formulas that use it. */
function defineName(model: EngineModel, name: string, scope: number | null, formula: string): void {
  try {
    model.newDefinedName(name, scope, formula);
  } catch {
    return;
  }
}

function inputOf(cell: Cell, filling: Filling): string | null {
  return filling === "formulas" && cell.formula !== undefined
    ? withExactRounding(cell.formula)
    : typedInput(cell.value);
}

/** A stored value as it is typed in the engine: a text begins with an apostrophe so that it stays a text. */
export function typedInput(value: StoredValue): string | null {
  if (value === null) return null;
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
