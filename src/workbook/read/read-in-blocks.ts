import type { CellValue } from "../../scorecard/sheet/grid";
import { isTooLarge } from "../refusals";

/** Cells in one block: about 30 bytes each of value and text, so well below the 5 MB that Excel on the web hands over. */
const CELLS_IN_A_BLOCK = 60_000;

interface Cells {
  readonly values: CellValue[][];
  readonly text: string[][];
}

interface Block {
  readonly sheet: number;
  readonly range: Excel.Range;
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads ranges a block of rows at a time, one request for each block; a null range has no cells. */
export async function readInBlocks(
  context: Excel.RequestContext,
  ranges: readonly (Excel.Range | null)[],
): Promise<Cells[]> {
  const found: Cells[] = ranges.map(() => ({ values: [], text: [] }));
  const blocks = ranges.flatMap((range, sheet) => (range === null ? [] : blocksOf(range, sheet)));
  await readFrom(context, blocks, found);
  return found;
}

function blocksOf(range: Excel.Range, sheet: number): Block[] {
  const { rowCount, columnCount } = range;
  const rowsInABlock = Math.max(1, Math.floor(CELLS_IN_A_BLOCK / columnCount));
  const blocks: Block[] = [];
  for (let firstRow = 0; firstRow < rowCount; firstRow += rowsInABlock) {
    const rows = Math.min(rowsInABlock, rowCount - firstRow);
    blocks.push({ sheet, range, firstRow, rows, columns: columnCount });
  }
  return blocks;
}

/**
 * A request for each block cannot be helped here: together they would pass Excel's limit again. A block that is still too
 * large (long texts) is halved.
 */
async function readFrom(
  context: Excel.RequestContext,
  [block, ...others]: readonly Block[],
  found: readonly Cells[],
): Promise<void> {
  if (block === undefined) return;
  const { range, firstRow, rows, columns } = block;
  const part = range.getCell(firstRow, 0).getResizedRange(rows - 1, columns - 1);
  part.load("values, text");
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || rows === 1) throw error;
    await readFrom(context, [...halvesOf(block), ...others], found);
    return;
  }
  const cells = found[block.sheet];
  for (const row of part.values) cells?.values.push(row);
  for (const row of part.text) cells?.text.push(row);
  part.untrack();
  await readFrom(context, others, found);
}

function halvesOf(block: Block): Block[] {
  const rows = Math.ceil(block.rows / 2);
  return [
    { ...block, rows },
    { ...block, firstRow: block.firstRow + rows, rows: block.rows - rows },
  ];
}
