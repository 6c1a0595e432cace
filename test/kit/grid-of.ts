import {
  BRITISH_SEPARATORS,
  type CellValue,
  type Grid,
  type Separators,
} from "../../src/scorecard/sheet/grid";
import { columnIndex, rowIndex } from "../../src/scorecard/sheet/position";

/** A cell as a test writes it: text, or a number with what the cell shows. */
export type WrittenCell = string | readonly [stored: number, shown: string];

/** A sheet from A1 down, as a test writes it. */
export function gridOf(
  rows: readonly (readonly WrittenCell[])[],
  separators: Separators = BRITISH_SEPARATORS,
): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  return {
    sheet: "Scorecard",
    firstRow: rowIndex(0),
    firstColumn: columnIndex(0),
    values: filled.map((row) => row.map((cell): CellValue => (typeof cell === "string" ? cell : cell[0]))),
    text: filled.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell[1]))),
    separators,
    numberFormat: () => undefined,
  };
}

/** A sheet whose every cell is text. */
export const gridOfText = (rows: readonly (readonly string[])[]): Grid => gridOf(rows);
