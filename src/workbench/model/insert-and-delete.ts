import { shiftConditionalFormats, shiftedFormula } from "./conditional-format-areas";
import { intersection, LAST_COLUMN, LAST_ROW } from "./area";
import { areasAfter, isWhole, positionAfter, referenceAfter, shiftOf, type Shift } from "./shift";
import type { Area, Cell, Workbook, Worksheet } from "./workbook";

/** Why cells cannot be inserted or deleted there. */
export interface ShiftRefusal {
  readonly kind: "refused";
  readonly why: string;
}

/** Makes room for an area: what stands there and beyond moves down, or to the right. */
export const insertCells = (
  workbook: Workbook,
  sheet: Worksheet,
  area: Area,
  along: Shift["along"],
): ShiftRefusal | null => shiftCells(workbook, sheet, shiftOf("insert", area, along));

/** Takes an area out: what stands beyond moves up, or to the left. References to it become `#REF!`. */
export const deleteCells = (
  workbook: Workbook,
  sheet: Worksheet,
  area: Area,
  along: Shift["along"],
): ShiftRefusal | null => shiftCells(workbook, sheet, shiftOf("delete", area, along));

/**
 * Moves cells, and with them merges, tables, conditional formats, widths and heights, names and every formula that refers
 * to what moved. Refused where a merged area or a table would be cut in two.
 */
function shiftCells(workbook: Workbook, sheet: Worksheet, shift: Shift): ShiftRefusal | null {
  const cut = whyNot(sheet, shift);
  if (cut !== null) return { kind: "refused", why: cut };
  moveCells(sheet, shift);
  sheet.merges = sheet.merges
    .flatMap((merge) => areasAfter(shift, merge))
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = referenceAfter(shift, table.area);
    return area === null ? [] : [{ ...table, area }];
  });
  if (isWhole(shift)) moveSizes(sheet, shift);
  shiftConditionalFormats(sheet, shift);
  shiftAttachments(sheet, shift);
  moveReferences(workbook, sheet, shift);
  return null;
}

/** What stood only at deleted cells goes with them. */
function shiftAttachments(sheet: Worksheet, shift: Shift): void {
  sheet.attachments = sheet.attachments.flatMap(({ areas, formulas, ...kept }) => {
    const after = areas.flatMap((area) => areasAfter(shift, area));
    const moved = formulas.map((formula) => shiftedFormula(formula, shift, (name) => name === null));
    return after.length === 0 ? [] : [{ ...kept, areas: after, formulas: moved }];
  });
}

function whyNot(sheet: Worksheet, shift: Shift): string | null {
  const beyond: Area =
    shift.along === "rows"
      ? { top: shift.at, bottom: LAST_ROW, left: shift.from, right: shift.to }
      : { left: shift.at, right: LAST_COLUMN, top: shift.from, bottom: shift.to };
  const isCut = (area: Area): boolean => {
    if (intersection(area, beyond) === null) return false;
    const [first, last] = shift.along === "rows" ? [area.left, area.right] : [area.top, area.bottom];
    return first < shift.from || last > shift.to;
  };
  if (sheet.merges.some(isCut)) return "You can't do that to a merged cell.";
  if (sheet.tables.some(({ area }) => isCut(area))) {
    return "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.";
  }
  return null;
}

/** What inserted cells take of the cell above them or to their left: its look; null where that has none. */
function inherited(cell: Cell | undefined): (() => Cell) | null {
  if (cell === undefined || (Object.keys(cell.style).length === 0 && (cell.format ?? 0) === 0)) return null;
  const { style, format } = cell;
  return () => ({ value: null, style: structuredClone(style), ...(format === undefined ? {} : { format }) });
}

function moveCells(sheet: Worksheet, shift: Shift): void {
  if (shift.along === "rows") moveDownOrUp(sheet, shift);
  else
    for (const [row, cells] of sheet.cells)
      if (isInBand(shift, row)) sheet.cells.set(row, movedRow(cells, shift));
}

const isInBand = ({ from, to }: Shift, position: number): boolean => position >= from && position <= to;

function movedRow(cells: ReadonlyMap<number, Cell>, shift: Shift): Map<number, Cell> {
  const after = new Map<number, Cell>();
  for (const [column, cell] of cells) {
    const position = positionAfter(shift, column);
    if (position !== null) after.set(position, cell);
  }
  const newCell = shift.kind === "insert" ? inherited(cells.get(shift.at - 1)) : null;
  if (newCell === null) return after;
  for (let at = shift.at; at < shift.at + shift.count; at += 1) after.set(at, newCell());
  return after;
}

function moveDownOrUp(sheet: Worksheet, shift: Shift): void {
  const after = new Map<number, Map<number, Cell>>();
  const put = (row: number, column: number, cell: Cell): void => {
    const cells = after.get(row) ?? new Map<number, Cell>();
    after.set(row, cells.set(column, cell));
  };
  const rows = [...sheet.cells].sort(([one], [other]) => one - other);
  for (const [row, cells] of rows) {
    const newRow = positionAfter(shift, row);
    for (const [column, cell] of cells) {
      const target = isInBand(shift, column) ? newRow : row;
      if (target !== null) put(target, column, cell);
      const newCell =
        row === shift.at - 1 && shift.kind === "insert" && isInBand(shift, column) ? inherited(cell) : null;
      if (newCell === null) continue;
      for (let at = shift.at; at < shift.at + shift.count; at += 1) put(at, column, newCell());
    }
  }
  sheet.cells = after;
}

function moveSizes(sheet: Worksheet, shift: Shift): void {
  const sizes = shift.along === "rows" ? sheet.rowHeights : sheet.columnWidths;
  const hidden = shift.along === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const newSizes = new Map<number, number>();
  for (const [at, size] of sizes) {
    const after = positionAfter(shift, at);
    if (after !== null) newSizes.set(after, size);
  }
  const before = sizes.get(shift.at - 1);
  if (shift.kind === "insert" && before !== undefined)
    for (let at = shift.at; at < shift.at + shift.count; at += 1) newSizes.set(at, before);
  const newHidden = [...hidden].map((at) => positionAfter(shift, at)).filter((at) => at !== null);
  if (shift.along === "rows") {
    sheet.rowHeights = newSizes;
    sheet.hiddenRows = new Set(newHidden);
  } else {
    sheet.columnWidths = newSizes;
    sheet.hiddenColumns = new Set(newHidden);
  }
}

function moveReferences(workbook: Workbook, moved: Worksheet, shift: Shift): void {
  const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  for (const sheet of workbook.worksheets) {
    const isAffected = (name: string | null): boolean =>
      name === null ? sheet === moved : isSame(name, moved.name);
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== undefined) cell.formula = shiftedFormula(cell.formula, shift, isAffected);
      }
    }
  }
  const isNamed = (name: string | null): boolean => name !== null && isSame(name, moved.name);
  for (const name of workbook.names) name.formula = shiftedFormula(name.formula, shift, isNamed);
}
