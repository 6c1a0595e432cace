import { columnsIn, intersection, LAST_COLUMN, LAST_ROW, rowsIn } from "./area";
import { cellAt, cellFor } from "./cells";
import { setAreas, without } from "./conditional-format-areas";
import { mergeCells } from "./merge-cells";
import type { Area, Worksheet } from "./workbook";

/** How far a copy stands from what it was copied from. */
interface Offset {
  readonly down: number;
  readonly across: number;
}

/**
 * Gives cells the look of others, as Excel's Paste Special, Formats does: their own formats (borders and all), merges and
 * conditional formats, and with whole rows or columns their sizes. What the cells hold stays. A target that is a multiple
 * of the source takes it several times; any other is as large as the source.
 */
export function copyFormats(sheet: Worksheet, source: Area, target: Area): void {
  const tiles = tilesOf(source, target);
  for (const tile of tiles) copyLooks(sheet, source, tile);
  const merges = sheet.merges.filter((merge) => isInside(merge, source));
  const copies = tiles.map((tile) => areaAt(source, tile));
  sheet.merges = sheet.merges.filter((merge) => copies.every((copy) => intersection(merge, copy) === null));
  for (const tile of tiles) for (const merge of merges) mergeCells(sheet, areaAt(merge, tile), false);
  copyConditionalFormats(sheet, source, tiles, copies);
}

function tilesOf(source: Area, target: Area): Offset[] {
  const [height, width] = [rowsIn(source), columnsIn(source)];
  const times = (size: number, own: number): number => (size % own === 0 ? size / own : 1);
  const [down, across] = [times(rowsIn(target), height), times(columnsIn(target), width)];
  return Array.from({ length: down * across }, (_, at) => ({
    down: target.top - source.top + Math.floor(at / across) * height,
    across: target.left - source.left + (at % across) * width,
  }));
}

const areaAt = ({ top, left, bottom, right }: Area, { down, across }: Offset): Area => ({
  top: top + down,
  left: left + across,
  bottom: bottom + down,
  right: right + across,
});

const isInside = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

function copyLooks(sheet: Worksheet, source: Area, { down, across }: Offset): void {
  const isWholeRows = source.left === 0 && source.right === LAST_COLUMN;
  const isWholeColumns = source.top === 0 && source.bottom === LAST_ROW;
  const rows = isWholeColumns ? [...sheet.cells.keys()] : range(source.top, source.bottom);
  for (const row of rows) {
    const used = new Set([
      ...(sheet.cells.get(row)?.keys() ?? []),
      ...[...(sheet.cells.get(row + down)?.keys() ?? [])].map((column) => column - across),
    ]);
    const columns = [...used].filter((column) => column >= source.left && column <= source.right);
    for (const column of columns) {
      const from = cellAt(sheet, row, column);
      const to = cellFor(sheet, row + down, column + across);
      to.style = structuredClone(from?.style ?? {});
      if (from?.format === undefined) delete to.format;
      else to.format = from.format;
    }
    if (isWholeRows) copySize(sheet.rowHeights, row, row + down);
  }
  if (isWholeColumns)
    for (const column of range(source.left, source.right))
      copySize(sheet.columnWidths, column, column + across);
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

function copySize(sizes: Map<number, number>, from: number, to: number): void {
  const size = sizes.get(from);
  if (size === undefined) sizes.delete(to);
  else sizes.set(to, size);
}

/** A format over the source is over its copies too; formats that were over those no longer are. */
function copyConditionalFormats(
  sheet: Worksheet,
  source: Area,
  tiles: readonly Offset[],
  copies: readonly Area[],
): void {
  for (const format of sheet.conditionalFormats) {
    const common = format.areas.flatMap((area) => intersection(area, source) ?? []);
    const rest = copies.reduce<Area[]>(
      (areas, copy) => areas.flatMap((area) => without(area, copy)),
      format.areas,
    );
    const added = tiles.flatMap((tile) => common.map((area) => areaAt(area, tile)));
    const isTouched =
      added.length > 0 ||
      format.areas.some((area) => copies.some((copy) => intersection(area, copy) !== null));
    if (!isTouched) continue;
    const areas = [...rest, ...added];
    if (areas.length > 0) setAreas(format, areas);
    else format.areas = [];
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}
