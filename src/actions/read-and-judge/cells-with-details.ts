import type { FormulaAt } from "../../workbook/written-columns/arrow-edits";
import type { BlockOf } from "../../workbook/read/read-details";
import type { SheetAsRead } from "../../workbook/read/read-sheet";

/** The value of a cell in the first of some blocks that holds it. */
export function blockAt<Value>(
  blocks: readonly BlockOf<Value>[],
  row: number,
  column: number,
): Value | undefined {
  const block = blocks.find(
    ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  return block?.cells[row - block.area.top]?.[column - block.area.left];
}

/** Which cells hold formulas, as far as that was asked. */
export function formulasOf(read: SheetAsRead, blocks: readonly BlockOf<unknown>[]): FormulaAt {
  const { lastColumns } = read;
  return (row, column) => {
    const known = lastColumns?.formulas[row - lastColumns.top]?.[column - lastColumns.left];
    const found = known ?? blockAt(blocks, row, column);
    return typeof found === "string" && found.startsWith("=") ? found : undefined;
  };
}

/** Whether a column's formulas came with the sheet itself. */
export const isKnownColumn = ({ lastColumns }: SheetAsRead, column: number): boolean =>
  lastColumns !== null && (column === lastColumns.left || column === lastColumns.left + 1);
