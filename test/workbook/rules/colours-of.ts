import type { Grid } from "../../../src/scorecard/sheet/grid";
import { withEngine } from "../../../src/workbench/calculation/engine";
import type { PlannedRule } from "../../../src/workbook/rules/planned-rule";

/** A column far to the right of any scorecard, for the formulas under test. */
const SCRATCH = 120;

const REFERENCE = /"(?:[^"]|"")*"|(\$?)([A-Z]{1,3})(\d+)(?![\d(])/g;

/** A formula as it reads some rows down and columns across; texts in it stay as they are. */
export function moved(formula: string, rows: number, columns: number): string {
  return formula.replace(REFERENCE, (whole, dollar: string, letters: string | undefined, row: string) => {
    if (letters === undefined) return whole;
    const column = dollar === "$" ? letters : lettersOf(columnOf(letters) + columns);
    return `${dollar}${column}${Number(row) + rows}`;
  });
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/**
 * Which rules hold in each cell, by a real calculation engine that knows nothing of scorecards: the fills (or, without
 * a fill, the fonts) of the rules that are true there, by `row,column`.
 */
export function coloursOf(grid: Grid, rules: readonly PlannedRule[]): Map<string, string[]> {
  return withEngine((model) => {
    grid.values.forEach((row, at) => {
      row.forEach((value, across) => {
        const entry = typeof value === "string" ? `'${value}` : String(value).toUpperCase();
        if (value !== "") model.setUserInput(0, grid.firstRow + at + 1, grid.firstColumn + across + 1, entry);
      });
    });
    const asked: { key: string; row: number; column: number; colour: string }[] = [];
    const next = new Map<number, number>();
    for (const { areas, formula, fill, font } of rules) {
      const [first] = areas;
      if (first === undefined) continue;
      for (const { top, left, bottom, right } of areas) {
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) {
            const at = next.get(row) ?? SCRATCH;
            next.set(row, at + 1);
            model.setUserInput(0, row + 1, at, moved(formula, row - first.top, column - first.left));
            asked.push({ key: `${row},${column}`, row: row + 1, column: at, colour: fill ?? font });
          }
        }
      }
    }
    model.evaluate();
    const found = new Map<string, string[]>();
    for (const { key, row, column, colour } of asked) {
      if (model.getFormattedCellValue(0, row, column) === "TRUE")
        found.set(key, [...(found.get(key) ?? []), colour]);
    }
    return found;
  });
}
