import { intersection } from "./area";
import type { Area, Worksheet } from "./workbook";

/** Merging keeps the content of the upper-left cell and drops the others'; `across` merges each row by itself. */
export function mergeCells(sheet: Worksheet, area: Area, across: boolean): void {
  const parts: Area[] = [];
  if (across)
    for (let row = area.top; row <= area.bottom; row += 1) parts.push({ ...area, top: row, bottom: row });
  else parts.push(area);
  sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === null);
  for (const part of parts) {
    for (let row = part.top; row <= part.bottom; row += 1) {
      for (const [column, cell] of sheet.cells.get(row) ?? []) {
        const isKept = row === part.top && column === part.left;
        if (isKept || column < part.left || column > part.right) continue;
        cell.value = null;
        delete cell.formula;
        delete cell.richText;
      }
    }
    sheet.merges.push(part);
  }
}
