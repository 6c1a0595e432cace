import type { CellFont, CellStyle, DifferentialStyle } from "../model";
import { coloursOf, type ColourOf } from "./colours";
import { builtInFormat } from "./number-formats";
import { textOf, type Package } from "./package";
import {
  attributeOf,
  childOf,
  childrenOf,
  isTrue,
  parseXml,
  rootOf,
  type Document,
  type Element,
} from "./xml";

/** A format record of the file, which cells name by number. */
export interface CellFormat {
  readonly style: CellStyle;
  readonly quotePrefix: boolean;
}

/** The looks that a workbook's cells and conditional formats refer to by number. */
export interface Styles {
  readonly formats: readonly CellFormat[];
  readonly differential: readonly DifferentialStyle[];
}

/** Reads the looks that cells and conditional formats refer to by number; none where the workbook has no styles. */
export function readStyles(parts: Package, part: string | null, themePart: string | null): Styles {
  const text = part === null ? null : textOf(parts, part);
  if (part === null || text === null) return { formats: [], differential: [] };
  return stylesIn(parseXml(text, part), (root) => coloursOf(parts, themePart, root));
}

function stylesIn(document: Document, colours: (root: Element) => ColourOf): Styles {
  const root = rootOf(document);
  const colourOf = colours(root);
  const list = (name: string, item: string): Element[] => childrenOf(childOf(root, name), item);
  const numberFormats = new Map(
    list("numFmts", "numFmt").map((one) => [
      Number(attributeOf(one, "numFmtId")),
      attributeOf(one, "formatCode") ?? "",
    ]),
  );
  const fonts = list("fonts", "font").map((font) => fontOf(font, colourOf));
  const [usual = {}] = fonts;
  const ownFonts = fonts.map((font) => unlike(font, usual));
  const fills = list("fills", "fill").map((fill) => fillOf(fill, colourOf));
  const formats = list("cellXfs", "xf").map((xf): CellFormat => {
    const style: CellStyle = {};
    const id = Number(attributeOf(xf, "numFmtId") ?? 0);
    const numberFormat = numberFormats.get(id) ?? builtInFormat(id);
    if (numberFormat !== "General") style.numberFormat = numberFormat;
    const fill = fills[Number(attributeOf(xf, "fillId") ?? 0)];
    if (fill !== undefined && fill !== null) style.fill = fill;
    const font = ownFonts[Number(attributeOf(xf, "fontId") ?? 0)];
    if (font !== undefined) style.font = font;
    return { style: { ...style, ...placementOf(xf) }, quotePrefix: isTrue(attributeOf(xf, "quotePrefix")) };
  });
  return { formats, differential: list("dxfs", "dxf").map((dxf) => differentialOf(dxf, colourOf)) };
}

/** A switch in a font: `<b/>` is on, `<b val="0"/>` off. */
function switchOf(parent: Element, name: string): boolean | undefined {
  const element = childOf(parent, name);
  if (element === null) return undefined;
  const value = attributeOf(element, "val");
  return value === null || isTrue(value);
}

const isUnderlined = (font: Element): boolean | undefined => {
  const element = childOf(font, "u");
  return element === null ? undefined : attributeOf(element, "val") !== "none";
};

function fontOf(font: Element, colourOf: ColourOf): CellFont {
  const read: CellFont = {};
  if (switchOf(font, "b") === true) read.bold = true;
  if (switchOf(font, "i") === true) read.italic = true;
  if (isUnderlined(font) === true) read.underline = true;
  const size = attributeOf(childOf(font, "sz"), "val");
  if (size !== null) read.size = Number(size);
  const name = attributeOf(childOf(font, "name"), "val");
  if (name !== null) read.name = name;
  const color = colourOf(childOf(font, "color"));
  if (color !== null && color !== "#000000") read.color = color;
  return read;
}

/** What a font says beyond the workbook's usual one; undefined where it is just that. */
function unlike(font: CellFont, usual: CellFont): CellFont | undefined {
  const own: CellFont = { ...font };
  if (own.size === usual.size) delete own.size;
  if (own.name === usual.name) delete own.name;
  return Object.keys(own).length === 0 ? undefined : own;
}

/** The colour that a fill is seen by; null for none. */
function fillOf(fill: Element, colourOf: ColourOf): string | null {
  const pattern = childOf(fill, "patternFill");
  if (pattern === null) return colourOf(childOf(childOf(childOf(fill, "gradientFill"), "stop"), "color"));
  const type = attributeOf(pattern, "patternType") ?? "none";
  if (type === "none" || type === "gray125") return null;
  return (
    colourOf(childOf(pattern, type === "solid" ? "fgColor" : "bgColor")) ??
    colourOf(childOf(pattern, "fgColor"))
  );
}

function placementOf(xf: Element): CellStyle {
  const placement: CellStyle = {};
  const alignment = childOf(xf, "alignment");
  const horizontal = attributeOf(alignment, "horizontal");
  if (horizontal !== null && horizontal !== "general") placement.horizontal = horizontal;
  const vertical = attributeOf(alignment, "vertical");
  if (vertical !== null && vertical !== "bottom") placement.vertical = vertical;
  if (isTrue(attributeOf(alignment, "wrapText"))) placement.wrapText = true;
  const locked = attributeOf(childOf(xf, "protection"), "locked");
  if (locked !== null && !isTrue(locked)) placement.locked = false;
  return placement;
}

/** The look of a conditional format; a solid fill there is given by its background colour. */
function differentialOf(dxf: Element, colourOf: ColourOf): DifferentialStyle {
  const style: DifferentialStyle = {};
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  const fill = colourOf(childOf(pattern, "bgColor")) ?? colourOf(childOf(pattern, "fgColor"));
  if (fill !== null && attributeOf(pattern, "patternType") !== "none") style.fill = fill;
  const numberFormat = attributeOf(childOf(dxf, "numFmt"), "formatCode");
  if (numberFormat !== null) style.numberFormat = numberFormat;
  const font = childOf(dxf, "font");
  if (font === null) return style;
  const fontColor = colourOf(childOf(font, "color"));
  if (fontColor !== null) style.fontColor = fontColor;
  const switches = {
    bold: switchOf(font, "b"),
    italic: switchOf(font, "i"),
    strikethrough: switchOf(font, "strike"),
    underline: isUnderlined(font),
  };
  for (const [name, value] of entriesOf(switches)) if (value !== undefined) style[name] = value;
  return style;
}

type Switch = "bold" | "italic" | "strikethrough" | "underline";
const SWITCHES: readonly Switch[] = ["bold", "italic", "strikethrough", "underline"];
const entriesOf = (
  switches: Readonly<Record<Switch, boolean | undefined>>,
): (readonly [Switch, boolean | undefined])[] => SWITCHES.map((name) => [name, switches[name]] as const);
