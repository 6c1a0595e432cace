import type { Area, Cell, StoredValue, Worksheet } from "./workbook";

/** The cell at a place, or undefined where nothing was ever put there. */
export function cellAt(sheet: Worksheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The cell at a place, made empty first where there is none yet. */
export function cellFor(sheet: Worksheet, row: number, column: number): Cell {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, cells);
  const cell = cells.get(column) ?? { value: null, style: {} };
  cells.set(column, cell);
  return cell;
}

/** The smallest area that holds every cell with a value, or null on an empty sheet; formats count when `formats` is true. */
export function usedArea(sheet: Worksheet, formats: boolean): Area | null {
  const area: Area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.value === null && cell.formula === undefined && !(formats && hasFormat(cell))) continue;
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  return area.bottom < 0 ? null : area;
}

const hasFormat = ({ style }: Cell): boolean => {
  for (const name in style) if (Object.hasOwn(style, name)) return true;
  return false;
};

/** A stored value as Office.js gives it: an error as its text, an empty cell as an empty text. */
export function asOfficeValue(value: StoredValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}
