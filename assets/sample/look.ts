import type { Alignment, Borders, Fill, Font } from "@protobi/exceljs";

const FAMILY = "Calibri";
const INK = "FF1F3B4D";
const solid = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const thin = { style: "thin", color: { argb: "FFBFC9D1" } } as const;

/** How one kind of cell looks. */
export interface Look {
  readonly font: Partial<Font> & Pick<Font, "size">;
  readonly alignment: Partial<Alignment>;
  readonly fill?: Fill;
  readonly border?: Partial<Borders>;
}

const BORDER = { top: thin, left: thin, bottom: thin, right: thin };
const left = { horizontal: "left", indent: 1, vertical: "middle", wrapText: true } as const;
const upright = { ...left, indent: 0 } as const;
const centre = { horizontal: "center", vertical: "middle", wrapText: true } as const;
const HEADER_FILL = solid("FFD9E5EC");

export const LOOKS = {
  title: {
    font: { name: FAMILY, size: 18, bold: true, color: { argb: INK } },
    alignment: { vertical: "middle" },
  },
  subtitle: {
    font: { name: FAMILY, size: 12, bold: true, color: { argb: INK } },
    alignment: { vertical: "middle" },
  },
  note: { font: { name: FAMILY, size: 10, italic: true }, alignment: upright },
  sectionTitle: {
    font: { name: FAMILY, size: 13, bold: true, color: { argb: INK } },
    alignment: left,
    fill: HEADER_FILL,
    border: BORDER,
  },
  header: {
    font: { name: FAMILY, size: 10, bold: true, color: { argb: INK } },
    alignment: centre,
    fill: HEADER_FILL,
    border: BORDER,
  },
  name: { font: { name: FAMILY, size: 10 }, alignment: left, border: BORDER },
  figure: { font: { name: FAMILY, size: 10 }, alignment: centre, border: BORDER },
  narrativeHeading: { font: { name: FAMILY, size: 10, bold: true }, alignment: left, border: BORDER },
  narrative: { font: { name: FAMILY, size: 10 }, alignment: left, border: BORDER },
} satisfies Record<string, Look>;

/** The key's colours, in the order of the document: on target, within 15%, more than 15% from target. */
export const KEY_FILLS: readonly Fill[] = [solid("FFC6EFCE"), solid("FFFFEB9C"), solid("FFFFC7CE")];

/** The key's dots: an improvement, then a deterioration. */
export const DOT_COLOURS: readonly string[] = ["FF00803C", "FFD98200"];

/** Columns' widths in characters: ID, name, eleven periods, target, statistical neighbours, direction of travel. */
export const WIDTHS: readonly number[] = [6, 58, ...Array<number>(11).fill(9), 12, 9.5, 11];

/** Points that a row of text needs, when its cells are this wide in characters; cautious, so that no line is cut. */
export function heightFor(text: string, widthInCharacters: number, fontSize: number): number {
  const charactersOnALine = (widthInCharacters * 12) / fontSize;
  const lines = Math.max(1, Math.ceil(text.length / charactersOnALine));
  return Math.round(lines * fontSize * 1.35 + 5);
}
