import type { MadeCell } from "../../scorecard/for-readers/made-sheet";
import { linesOf } from "../../scorecard/for-readers/pieces-that-fit";
import { addressOf, type Area } from "../area";
import { entryOf, formatOf } from "./made-cell-entries";
import { signSheet, type KnownSheet } from "./own-sheets";

/** How some cells look; what is left out stays as it is. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center";
  /** The colour of thin lines below and between the rows. */
  readonly lines?: string;
}

/** A link from a cell to an address or a name of the workbook. */
export interface MadeLink {
  readonly row: number;
  readonly column: number;
  readonly to: string;
  readonly tip: string;
}

/** A sheet for readers, whole: what it is marked as, what stands in it from A1 on and how it looks and prints. */
export interface MadeSheet {
  readonly madeAs: string;
  readonly cells: readonly (readonly MadeCell[])[];
  /** In characters of the usual font. */
  readonly widths: readonly number[];
  readonly font: { readonly name: string; readonly size: number };
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  readonly links: readonly MadeLink[];
  /** Number formats of cells that show a scorecard's cell, by row and column: `4,5`. */
  readonly formats: ReadonlyMap<string, string>;
  /** For rows that need another height than their texts do. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows whose texts run on beside their cells instead of being wrapped. */
  readonly unwrapped: ReadonlySet<number>;
  readonly frozenRows: number;
  readonly print: { readonly titleRow: number; readonly orientation: "Landscape" | "Portrait" };
  readonly table: { readonly name: string } | null;
  readonly tabColor: string | null;
}

export interface PlacedSheet {
  readonly place: SheetPlace;
  readonly made: MadeSheet;
}

/** Where a sheet is to stand: one that the add-in made before, to be made anew, or a new one of a name. */
export type SheetPlace =
  { readonly kind: "anew"; readonly known: KnownSheet } | { readonly kind: "new"; readonly name: string };

const POINTS_OF_CHARACTER = 5.25;
const POINTS_OF_MARGIN = 3.75;

/** Cells that are sent in one request: values and formats of each some 40 bytes, of the 5 MB that Excel on the web takes. */
const CELLS_IN_A_REQUEST = 60_000;

/**
 * Writes sheets for readers, in one request as a rule, in several where they have very many cells. New ones are added and old
 * ones emptied before anything is written: a link leads to a sheet that is there, and no table has the name of one that is
 * still to go. The marks go on first, so that a sheet left half made is never read as a scorecard and is made anew next time.
 */
export async function writeMadeSheets(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
): Promise<void> {
  const begun = sheets.map(({ place, made }) => ({ worksheet: begin(context, place, made), made }));
  await writeInTurn(context, begun);
  await context.sync();
}

interface BegunSheet {
  readonly worksheet: Excel.Worksheet;
  readonly made: MadeSheet;
}

async function writeInTurn(
  context: Excel.RequestContext,
  [sheet, ...others]: readonly BegunSheet[],
): Promise<void> {
  if (sheet === undefined) return;
  await write(context, sheet);
  await writeInTurn(context, others);
}

async function write(context: Excel.RequestContext, { worksheet, made }: BegunSheet): Promise<void> {
  const columns = Math.max(...made.cells.map((row) => row.length));
  const whole = { top: 0, left: 0, bottom: made.cells.length - 1, right: columns - 1 };
  setFrame(worksheet, made, whole);
  // A link put on an empty cell shows where it leads; what the cell is to hold is written over that.
  for (const link of made.links) addLink(worksheet, link);
  await writeRows(context, worksheet, made, columns, 0);
  if (made.table !== null) addTable(worksheet, made.table.name, whole);
  for (const { area, look } of made.looks) setLook(worksheet.getRange(addressOf(area)), look);
  setHeights(worksheet, made);
}

function begin(context: Excel.RequestContext, place: SheetPlace, { madeAs }: MadeSheet): Excel.Worksheet {
  if (place.kind === "anew") return emptied(place.known);
  const worksheet = context.workbook.worksheets.add(place.name);
  signSheet(worksheet, madeAs);
  return worksheet;
}

/** A sheet that was made before, as if new; its name and its place stay. */
function emptied({ worksheet, tables }: KnownSheet): Excel.Worksheet {
  for (const table of tables) worksheet.tables.getItem(table).delete();
  const used = worksheet.getUsedRange();
  used.unmerge();
  used.rowHidden = false;
  used.columnHidden = false;
  used.format.autofitRows();
  worksheet.getRange().conditionalFormats.clearAll();
  worksheet.getRange().clear();
  worksheet.freezePanes.unfreeze();
  worksheet.visibility = Excel.SheetVisibility.visible;
  return worksheet;
}

function setFrame(worksheet: Excel.Worksheet, made: MadeSheet, whole: Area): void {
  const { widths, font, frozenRows, print, tabColor } = made;
  widths.forEach((width, column) => {
    const letters = columnLettersAt(column);
    worksheet.getRange(`${letters}:${letters}`).format.columnWidth =
      width * POINTS_OF_CHARACTER + POINTS_OF_MARGIN;
  });
  const { format } = worksheet.getRange(addressOf(whole));
  format.font.name = font.name;
  format.font.size = font.size;
  if (frozenRows > 0) worksheet.freezePanes.freezeRows(frozenRows);
  if (tabColor !== null) worksheet.tabColor = tabColor;
  const { pageLayout } = worksheet;
  pageLayout.orientation =
    print.orientation === "Landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  for (const side of MARGINS) pageLayout[side] = MARGIN_POINTS;
  pageLayout.setPrintArea(addressOf(whole));
  pageLayout.setPrintTitleRows(`$${String(print.titleRow + 1)}:$${String(print.titleRow + 1)}`);
}

const MARGINS = ["leftMargin", "rightMargin", "topMargin", "bottomMargin"] as const;

/** A little over a centimetre, which every printer allows. */
const MARGIN_POINTS = 36;

function addLink(worksheet: Excel.Worksheet, { row, column, to, tip }: MadeLink): void {
  const cell = worksheet.getRange(addressOf({ top: row, bottom: row, left: column, right: column }));
  cell.hyperlink = { documentReference: to, screenTip: tip };
}

/** A row is at most 409 points high: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
const TALLEST_ROW = 409;
const LINE_OF_SIZE = 15 / 11;
const ROOM = 5;

/** Heights are set rather than left to Excel, since other programs do not fit the rows of a file that they open. */
function setHeights(worksheet: Excel.Worksheet, made: MadeSheet): void {
  const heights = made.cells.map((_, row) => heightOf(made, row));
  for (let row = 0; row < heights.length;) {
    let last = row;
    while (heights[last + 1] === heights[row]) last += 1;
    const rows = worksheet.getRange(`${String(row + 1)}:${String(last + 1)}`);
    rows.format.rowHeight = heights[row] ?? 0;
    row = last + 1;
  }
}

function heightOf({ cells, widths, font, rowHeights, unwrapped }: MadeSheet, row: number): number {
  const wide = (column: number): number =>
    Math.max(1, Math.floor(((widths[column] ?? 1) * USUAL_SIZE) / font.size));
  const lines = (cells[row] ?? []).map((cell, column) =>
    cell.kind === "text" && !unwrapped.has(row) ? linesOf(cell.text, wide(column)) : 1,
  );
  const needed = Math.max(1, ...lines) * font.size * LINE_OF_SIZE + ROOM;
  return rowHeights.get(row) ?? Math.min(TALLEST_ROW, Math.ceil(needed));
}

const USUAL_SIZE = 11;

async function writeRows(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  made: MadeSheet,
  columns: number,
  from: number,
): Promise<void> {
  const rows = made.cells.slice(from, from + Math.max(1, Math.floor(CELLS_IN_A_REQUEST / columns)));
  const area = { top: from, left: 0, bottom: from + rows.length - 1, right: columns - 1 };
  const range = worksheet.getRange(addressOf(area));
  const across = Array.from({ length: columns }, (_, at) => at);
  range.numberFormat = rows.map((cells, down) =>
    across.map((at) => formatOf(cells[at], made.formats.get(`${String(from + down)},${String(at)}`))),
  );
  range.formulas = rows.map((cells) => across.map((at) => entryOf(cells[at])));
  if (from + rows.length >= made.cells.length) return;
  await context.sync();
  await writeRows(context, worksheet, made, columns, from + rows.length);
}

function addTable(worksheet: Excel.Worksheet, name: string, whole: Area): void {
  const table = worksheet.tables.add(addressOf(whole), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

function setLook({ format }: Excel.Range, look: Look): void {
  const { font } = format;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.lines === undefined) return;
  for (const side of [Excel.BorderIndex.insideHorizontal, Excel.BorderIndex.edgeBottom]) {
    const line = format.borders.getItem(side);
    line.style = Excel.BorderLineStyle.continuous;
    line.color = look.lines;
  }
}

const columnLettersAt = (column: number): string =>
  addressOf({ top: 0, bottom: 0, left: column, right: column }).slice(0, -1);
