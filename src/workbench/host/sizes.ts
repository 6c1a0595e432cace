import type { Worksheet } from "../model";

/**
 * The model keeps a column's width as the file does: in widths of a digit, 5 pixels of margin included. A digit of the
 * usual font is 7 pixels wide; Office.js measures in points, of which 3 are 4 pixels.
 */
const PIXELS_OF_DIGIT = 7;
const MARGIN = 5;
const POINTS_OF_PIXEL = 0.75;
const USUAL_WIDTH = 64 / PIXELS_OF_DIGIT;

/** In points. */
const USUAL_HEIGHT = 15;

const widthOf = (sheet: Worksheet, column: number): number => sheet.columnWidths.get(column) ?? USUAL_WIDTH;

/** How many digits fit into a column: a little over 8 where nobody has set a width. */
export const charactersIn = (sheet: Worksheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (widthOf(sheet, column) * PIXELS_OF_DIGIT - MARGIN) / PIXELS_OF_DIGIT;

export const pointsOfColumn = (sheet: Worksheet, column: number): number =>
  Math.round(widthOf(sheet, column) * PIXELS_OF_DIGIT) * POINTS_OF_PIXEL;

export const widthOfPoints = (points: number): number => points / POINTS_OF_PIXEL / PIXELS_OF_DIGIT;

export const pointsOfRow = (sheet: Worksheet, row: number): number =>
  sheet.rowHeights.get(row) ?? USUAL_HEIGHT;
