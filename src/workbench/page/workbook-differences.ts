import type { Area, Cell, CellFont, Workbook, Worksheet } from "../model";

/** What two states of a cell are; undefined where there is none. */
interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

/** A sheet without its cells, and a workbook without its sheets: what is compared and put back as a whole. */
type SheetFrame = Omit<Worksheet, "cells" | "id">;
type BookFrame = Pick<Workbook, "settings" | "names" | "customXml">;

interface Between<State> {
  readonly before: State;
  readonly after: State;
}

interface SheetChange {
  readonly id: string;
  readonly cells: readonly CellChange[];
  readonly frame: Between<SheetFrame> | null;
}

/** What lies between two states of a workbook; it can be walked in either direction. */
export interface Differences {
  readonly sheets: readonly SheetChange[];
  readonly book: Between<BookFrame> | null;
  /** Where sheets were added, removed or moved: the sheets in their order, each whole. */
  readonly list: Between<readonly Worksheet[]> | null;
}

/** What has changed from one workbook to a later state of it; null for nothing. Which sheet is in front does not count. */
export function differencesBetween(before: Workbook, after: Workbook): Differences | null {
  const ids = ({ worksheets }: Workbook): string => worksheets.map(({ id }) => id).join();
  const isListSame = ids(before) === ids(after);
  const sheets = isListSame ? sheetChanges(before.worksheets, after.worksheets) : [];
  const book = between(bookFrame(before), bookFrame(after));
  const list = isListSame
    ? null
    : { before: before.worksheets.map(copyOfSheet), after: after.worksheets.map(copyOfSheet) };
  return sheets.length === 0 && book === null && list === null ? null : { sheets, book, list };
}

/** Takes a workbook, in place, from one end of the differences to the other. */
export function applyDifferences(
  workbook: Workbook,
  { sheets, book, list }: Differences,
  to: "before" | "after",
): void {
  if (list !== null) putSheets(workbook, list[to]);
  for (const { id, cells, frame } of sheets) {
    const sheet = workbook.worksheets.find((one) => one.id === id);
    if (sheet === undefined) continue;
    if (frame !== null) Object.assign(sheet, structuredClone(frame[to]));
    for (const change of cells) putCell(sheet, change, to);
  }
  if (book !== null) Object.assign(workbook, structuredClone(book[to]));
}

/** A copy that shares nothing that can change with the workbook. */
export const copyOfWorkbook = (workbook: Workbook): Workbook => ({
  ...workbook,
  ...structuredClone(bookFrame(workbook)),
  worksheets: workbook.worksheets.map(copyOfSheet),
  selection: { ...workbook.selection },
});

/** The cells that the differences touch, as one area for each sheet. */
export function touchedAreas({ sheets }: Differences): { readonly id: string; readonly area: Area }[] {
  return sheets.flatMap(({ id, cells }) => {
    if (cells.length === 0) return [];
    const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
    for (const { row, column } of cells) {
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
    return [{ id, area }];
  });
}

/** Keeps the sheets that are there, which others may hold on to, and puts their content into them. */
function putSheets(workbook: Workbook, sheets: readonly Worksheet[]): void {
  const active = workbook.worksheets[workbook.active]?.id;
  workbook.worksheets = sheets.map((wanted) => {
    const present = workbook.worksheets.find(({ id }) => id === wanted.id);
    return present === undefined ? copyOfSheet(wanted) : Object.assign(present, copyOfSheet(wanted));
  });
  workbook.active = Math.max(
    0,
    workbook.worksheets.findIndex(({ id }) => id === active),
  );
}

function putCell(sheet: Worksheet, change: CellChange, to: "before" | "after"): void {
  const { row, column } = change;
  const cell = change[to];
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  if (cell === undefined) cells.delete(column);
  else cells.set(column, copyOfCell(cell));
  if (cells.size > 0) sheet.cells.set(row, cells);
  else sheet.cells.delete(row);
}

function sheetChanges(before: readonly Worksheet[], after: readonly Worksheet[]): SheetChange[] {
  return after.flatMap((now, at) => {
    const then = before[at];
    if (then === undefined) return [];
    const cells = cellChanges(then, now);
    const frame = between(sheetFrame(then), sheetFrame(now));
    return cells.length === 0 && frame === null ? [] : [{ id: now.id, cells, frame }];
  });
}

function cellChanges(before: Worksheet, after: Worksheet): CellChange[] {
  const changes: CellChange[] = [];
  const note = (row: number, column: number, then: Cell | undefined, now: Cell | undefined): void => {
    if (isSameCell(then, now)) return;
    changes.push({ row, column, before: then && copyOfCell(then), after: now && copyOfCell(now) });
  };
  for (const [row, cells] of after.cells) {
    const then = before.cells.get(row);
    for (const [column, cell] of cells) note(row, column, then?.get(column), cell);
  }
  for (const [row, cells] of before.cells) {
    const now = after.cells.get(row);
    for (const [column, cell] of cells)
      if (now?.get(column) === undefined) note(row, column, cell, undefined);
  }
  return changes;
}

function isSameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    isSameValue(one.value, other.value) &&
    one.formula === other.formula &&
    one.richText === other.richText &&
    one.quotePrefix === other.quotePrefix &&
    one.format === other.format &&
    isSameRecord({ ...one.style, font: null }, { ...other.style, font: null }) &&
    isSameRecord({ ...one.style.font }, { ...other.style.font })
  );
}

const isSameValue = (one: Cell["value"], other: Cell["value"]): boolean =>
  one === other ||
  (typeof one === "object" &&
    typeof other === "object" &&
    one !== null &&
    other !== null &&
    one.error === other.error);

function isSameRecord(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => Object.is(one[name], other[name]))
  );
}

function copyOfCell(cell: Cell): Cell {
  const { font } = cell.style;
  const own: { font?: CellFont } = font === undefined ? {} : { font: { ...font } };
  return { ...cell, style: { ...cell.style, ...own } };
}

function copyOfSheet(sheet: Worksheet): Worksheet {
  const cells = new Map<number, Map<number, Cell>>();
  for (const [row, inRow] of sheet.cells) {
    const copies = new Map<number, Cell>();
    for (const [column, cell] of inRow) copies.set(column, copyOfCell(cell));
    cells.set(row, copies);
  }
  return { ...structuredClone(sheetFrame(sheet)), id: sheet.id, cells };
}

function sheetFrame(sheet: Worksheet): SheetFrame {
  const { cells, id, ...frame } = sheet;
  void cells;
  void id;
  return frame;
}

const bookFrame = ({ settings, names, customXml }: Workbook): BookFrame => ({ settings, names, customXml });

function between<State>(before: State, after: State): Between<State> | null {
  if (asText(before) === asText(after)) return null;
  return { before: structuredClone(before), after: structuredClone(after) };
}

/** Plain data as a text that is the same for the same content; maps and sets as their entries. */
const asText = (data: unknown): string =>
  JSON.stringify(data, (_key, value: unknown) => (isIterable(value) ? [...value] : value));

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;
