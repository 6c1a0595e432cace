import { columnIndex, rowIndex, type CellPosition } from "../../src/scorecard/sheet/position";
import { areaAt } from "./workbook-of";

/** The cell of an address: `D3`. */
export function cellAt(address: string): CellPosition {
  const { top, left } = areaAt(address);
  return { row: rowIndex(top), column: columnIndex(left) };
}
