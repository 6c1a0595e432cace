import type { Cell, Worksheet } from "@protobi/exceljs";
import { DOT_COLOURS, heightFor, KEY_FILLS, LOOKS, WIDTHS, type Look } from "./look";
import { covers, mergedNotes, type MergedNote } from "./merged-notes";
import type { PublishedRow } from "./published-scorecard";
import { hasGroups, typedCell } from "./typed-cell";

const NAME = 1;
const COLUMNS = WIDTHS.length;
const KEY_COLUMNS = 3;
const ROW_HEIGHT = 20;

/** Puts the rows on the sheet, from its first row on, each as a council types it. */
export function fillSheet(sheet: Worksheet, rows: readonly PublishedRow[]): void {
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const notes = mergedNotes(rows.map((row) => ("cells" in row ? row.cells : [])));
  let width = COLUMNS;
  // Each section after the first begins a page when printed.
  let isBelowFirst = false;
  rows.forEach((row, at) => {
    const number = at + 1;
    switch (row.kind) {
      case "blank":
        sheet.getRow(number).height = 12;
        if (isBelowFirst) sheet.getRow(number).addPageBreak();
        break;
      case "title":
      case "subtitle":
        putText(sheet, number, row.text, LOOKS[row.kind]);
        sheet.getRow(number).height = heightFor("", 1, LOOKS[row.kind].font.size);
        break;
      case "note":
      case "narrative":
      case "narrativeHeading":
        putText(sheet, number, row.text, LOOKS[row.kind]);
        sheet.mergeCells(number, 1, number, width);
        sheet.getRow(number).height = heightFor(row.text, widthOf(0, width), LOOKS[row.kind].font.size);
        break;
      case "key":
        putKey(sheet, number, row.cells);
        break;
      case "header":
        width = row.cells.length;
        isBelowFirst = true;
        putTableRow(sheet, number, row.cells, LOOKS.sectionTitle, LOOKS.header);
        break;
      case "furtherHeader":
        putTableRow(sheet, number, row.cells, LOOKS.header, LOOKS.header);
        break;
      case "indicator":
        putTableRow(sheet, number, withoutNotes(row.cells, at, notes), LOOKS.name, LOOKS.figure);
        break;
    }
  });
  for (const note of notes) putNote(sheet, note);
}

const withoutNotes = (cells: readonly string[], row: number, notes: readonly MergedNote[]): string[] =>
  cells.map((text, column) => (notes.some((note) => covers(note, row, column)) ? "" : text));

const widthOf = (from: number, to: number): number =>
  WIDTHS.slice(from, to).reduce((sum, width) => sum + width, 0);

function dress(cell: Cell, look: Look): void {
  cell.font = look.font;
  cell.alignment = look.alignment;
  if (look.fill !== undefined) cell.fill = look.fill;
  if (look.border !== undefined) cell.border = look.border;
}

function putText(sheet: Worksheet, row: number, text: string, look: Look): void {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  dress(cell, look);
}

/** The key's sentence, then each of its signs over three columns: a colour by its name, or a coloured dot. */
function putKey(sheet: Worksheet, row: number, cells: readonly string[]): void {
  const [sentence = "", ...signs] = cells;
  putText(sheet, row, sentence, LOOKS.note);
  sheet.mergeCells(row, 1, row, NAME + 1);
  sheet.getRow(row).height = heightFor(sentence, widthOf(0, NAME + 1), LOOKS.note.font.size);
  signs
    .filter((sign) => sign !== "")
    .forEach((sign, at) => {
      const first = NAME + 2 + at * KEY_COLUMNS;
      sheet.getCell(row, first).value = sign;
      dress(sheet.getCell(row, first), keyLook(sign, at));
      sheet.mergeCells(row, first, row, first + KEY_COLUMNS - 1);
    });
}

function keyLook(sign: string, at: number): Look {
  const dot = DOT_COLOURS[at];
  const fill = KEY_FILLS[at];
  if (sign === "•" && dot !== undefined)
    return { ...LOOKS.figure, font: { ...LOOKS.title.font, color: { argb: dot } } };
  return fill === undefined ? LOOKS.figure : { ...LOOKS.figure, fill };
}

function putTableRow(
  sheet: Worksheet,
  row: number,
  texts: readonly string[],
  nameLook: Look,
  look: Look,
): void {
  const isGrouped = hasGroups(texts);
  texts.forEach((text, column) => {
    const cell = sheet.getCell(row, column + 1);
    dress(cell, column === NAME ? nameLook : look);
    if (text === "") return;
    const { value, format } = typedCell(text, isGrouped);
    cell.value = value;
    if (format !== undefined) cell.numFmt = format;
  });
  const heights = texts.map((text, column) =>
    heightFor(text, WIDTHS[column] ?? 0, column === NAME ? nameLook.font.size : LOOKS.figure.font.size),
  );
  sheet.getRow(row).height = Math.max(ROW_HEIGHT, ...heights);
}

function putNote(sheet: Worksheet, { text, top, left, bottom, right }: MergedNote): void {
  sheet.getCell(top + 1, left + 1).value = text;
  sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  const needed = heightFor(text, widthOf(left, right + 1), LOOKS.figure.font.size) / (bottom - top + 1);
  for (let row = top; row <= bottom; row++) {
    const { height } = sheet.getRow(row + 1);
    sheet.getRow(row + 1).height = Math.max(height, Math.ceil(needed));
  }
}
