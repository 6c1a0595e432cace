/** The font of a cell, as far as its text's size goes. */
export interface CellFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
}

/** The tallest that Excel makes a row, in points (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
export const TALLEST_ROW = 409;

/**
 * How wide characters are in Calibri, in hundredths of the font's size: each group with its width. Any other Latin, Greek,
 * Cyrillic, Hebrew or Arabic sign counts as a wide letter.
 */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["ijl|'.,:;! ", 24],
  ['frt()[]{}-/\\"', 32],
  ["acekszvxy", 46],
  ["bdghnopqu0123456789£$€+=<>*?–_~`^#", 53],
  ["ABCEFGJKLPRSTVXYZ", 56],
  ["DHNOQU&—…", 66],
  ["mwMW@%", 86],
];
const OTHER = 58;

/** Emoji and the signs of East Asia are as wide as they are high, and a little more. */
const SQUARE = 110;
const FIRST_SQUARE = 0x2e80;

const widthByCode = new Map(
  WIDTHS.flatMap(([characters, width]) => [...characters].map((one) => [one.codePointAt(0) ?? 0, width])),
);

/** Fonts against Calibri; one that is not listed counts as wide as Arial. */
const FONT_WIDTHS: Readonly<Record<string, number>> = {
  calibri: 1,
  "aptos narrow": 1,
  "arial narrow": 0.92,
  "times new roman": 1,
  aptos: 1.1,
  verdana: 1.3,
};
const OTHER_FONT = 1.14;
const BOLD = 1.06;

/** Room to spare, so that a printer's own widths push no line out of the row. */
const SPARE = 1.04;

/** What a cell keeps free at its left and right, in points. */
const MARGIN = 5;
const LINE = 1.3;

/** The height of one line in a font: 13 points for a font of 10, 15 for one of 11. */
export const lineHeight = ({ size }: CellFont): number => Math.ceil(size * LINE);

/**
 * How many lines a wrapped text takes in a cell of a given width in points: each of its own lines is filled word by word, as Excel
 * breaks it, with widths estimated by character. An empty text takes one.
 */
export function linesOf(text: string, width: number, font: CellFont): number {
  const perHundred = (font.size / 100) * (FONT_WIDTHS[font.name.toLowerCase()] ?? OTHER_FONT) * SPARE;
  const room = Math.max(1, (width - MARGIN) / (perHundred * (font.bold ? BOLD : 1)));
  return text.split("\n").reduce((lines, line) => lines + linesOfOne(line, room), 0);
}

function linesOfOne(line: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const piece of line.match(/\S+\s*|\s+/g) ?? []) {
    const word = widthOf(piece.trimEnd());
    if (filled > 0 && filled + word > room) {
      lines += 1;
      filled = 0;
    }
    if (word > room) {
      lines += Math.ceil(word / room) - 1;
      filled = word % room;
    } else filled += widthOf(piece);
  }
  return lines;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    width += widthByCode.get(code) ?? (code >= FIRST_SQUARE ? SQUARE : OTHER);
  }
  return width;
}

/** A text, and the height in points of the row that it stands in. */
export interface Evidence {
  readonly text: string;
  readonly height: number;
}

export interface FittedWidth {
  readonly width: number;
  /** By how much rows are higher than their lines. */
  readonly padding: number;
}

/**
 * Which of some widths best explains how high other rows are made: so a merged cell is told apart from one that is not without
 * asking Excel, which would empty the person's undo list (office-js issue 5918). The first width where there is no evidence.
 */
export function fittedWidth(
  widths: readonly number[],
  evidence: readonly Evidence[],
  font: CellFont,
): FittedWidth {
  const line = lineHeight(font);
  const fits = widths.map((width) => {
    const over = evidence.map(({ text, height }) => height - linesOf(text, width, font) * line);
    const padding = Math.min(line, Math.max(0, medianOf(over)));
    const error = over.reduce((sum, one) => sum + Math.abs(one - padding), 0);
    return { width, padding, error };
  });
  const [first] = fits;
  const best = fits.reduce((one, other) => (other.error < one.error ? other : one), first ?? { ...NO_FIT });
  return { width: best.width, padding: best.padding };
}

const NO_FIT = { width: 100, padding: 0, error: 0 };

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
