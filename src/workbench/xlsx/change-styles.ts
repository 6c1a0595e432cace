import type { CellFont, CellStyle, DifferentialStyle } from "../model";
import { addContentType } from "./content-types";
import { builtInNumber, FIRST_OWN_FORMAT } from "./number-formats";
import { newPackage } from "./new-package";
import { setText, textOf, type Package } from "./package";
import { addRelationship } from "./relationships";
import type { Styles } from "./styles";
import {
  attributeOf,
  childMade,
  childOf,
  childrenOf,
  elementLike,
  elementText,
  isElement,
  parseXml,
  removeElement,
  rootOf,
  xmlText,
  type Document,
  type Element,
} from "./xml";

const PART = "xl/styles.xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The lists of a style sheet in the order in which they must stand (ECMA-376, part 1, 18.8.39). */
const LISTS =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
/** And the parts of a font (18.8.22). */
const FONT_PARTS =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** The sides of a cell in the order in which a border must name them (18.8.4). */
const SIDES = [
  { name: "borderLeft", side: "left" },
  { name: "borderRight", side: "right" },
  { name: "borderTop", side: "top" },
  { name: "borderBottom", side: "bottom" },
] as const;

const argb = (colour: string): string => `FF${colour.slice(1)}`;

/** How a cell is to look, beside the number of the format record that it had before. */
export interface WantedFormat {
  readonly style: CellStyle;
  readonly quotePrefix: boolean;
}

/**
 * Adds format records to a workbook's styles. What is there keeps its number, so that no other cell changes; a new record
 * is a copy of the one that the cell had, borders and all, with the differences put in.
 */
export class StyleChanges {
  private readonly document: Document;
  private readonly root: Element;
  private readonly part: string;
  private readonly made = new Map<string, number>();
  private readonly madeDifferential = new Map<string, number>();
  private isChanged = false;

  constructor(
    private readonly parts: Package,
    workbookPart: string,
    stylesPart: string | null,
    private readonly styles: Styles,
  ) {
    this.part = stylesPart ?? PART;
    if (stylesPart === null) {
      parts.set(PART, newPackage().get(PART) ?? new Uint8Array());
      addContentType(parts, PART, CONTENT_TYPE);
      addRelationship(parts, workbookPart, RELATIONSHIP, PART);
    }
    this.document = parseXml(textOf(parts, this.part) ?? "", this.part);
    this.root = rootOf(this.document);
  }

  /** The number of the record for a look; the cell's own where that has the look already. */
  formatFor(wanted: WantedFormat, own: number): number {
    const before = this.styles.formats[own] ?? { style: {}, quotePrefix: false };
    if (before.quotePrefix === wanted.quotePrefix && isSameStyle(before.style, wanted.style)) return own;
    const key = `${own}|${wanted.quotePrefix}|${JSON.stringify(wanted.style)}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const number = this.newFormat(before.style, wanted, own);
    this.made.set(key, number);
    return number;
  }

  /** The number of the look of a conditional format. */
  differentialFor(style: DifferentialStyle): number {
    const key = JSON.stringify(style);
    const known = this.madeDifferential.get(key);
    if (known !== undefined) return known;
    const list = this.list("dxfs");
    const dxf = elementLike(this.root, "dxf");
    this.fillDifferential(dxf, style);
    const number = this.append(list, dxf);
    this.madeDifferential.set(key, number);
    return number;
  }

  save(): void {
    if (this.isChanged) setText(this.parts, this.part, xmlText(this.document));
  }

  private list(name: string): Element {
    const found = childOf(this.root, name);
    if (found !== null) return found;
    const made = elementLike(this.root, name, { count: "0" });
    const rank = LISTS.indexOf(name);
    const next = childrenOf(this.root).find((one) => LISTS.indexOf(one.localName ?? "") > rank) ?? null;
    this.root.insertBefore(made, next);
    return made;
  }

  private append(list: Element, item: Element): number {
    const number = childrenOf(list).length;
    list.appendChild(item);
    list.setAttribute("count", String(number + 1));
    this.isChanged = true;
    return number;
  }

  private newFormat(before: CellStyle, { style, quotePrefix }: WantedFormat, own: number): number {
    const list = this.list("cellXfs");
    const xf = copyOf(childrenOf(list, "xf")[own] ?? null) ?? elementLike(this.root, "xf", { xfId: "0" });
    if (style.numberFormat !== before.numberFormat) {
      xf.setAttribute("numFmtId", String(this.numberFormat(style.numberFormat ?? "General")));
      xf.setAttribute("applyNumberFormat", "1");
    }
    if (style.fill !== before.fill) {
      xf.setAttribute("fillId", String(this.fill(style.fill)));
      xf.setAttribute("applyFill", "1");
    }
    if (JSON.stringify(style.font ?? {}) !== JSON.stringify(before.font ?? {})) {
      xf.setAttribute("fontId", String(this.font(Number(attributeOf(xf, "fontId") ?? 0), style.font ?? {})));
      xf.setAttribute("applyFont", "1");
    }
    if (SIDES.some(({ name }) => style[name] !== before[name])) {
      xf.setAttribute("borderId", String(this.border(Number(attributeOf(xf, "borderId") ?? 0), style)));
      xf.setAttribute("applyBorder", "1");
    }
    placeCell(xf, before, style);
    if (quotePrefix) xf.setAttribute("quotePrefix", "1");
    else xf.removeAttribute("quotePrefix");
    return this.append(list, xf);
  }

  private numberFormat(format: string): number {
    const builtIn = builtInNumber(format);
    if (builtIn !== null) return builtIn;
    const list = this.list("numFmts");
    const existing = childrenOf(list, "numFmt");
    const same = existing.find((one) => attributeOf(one, "formatCode") === format);
    if (same !== undefined) return Number(attributeOf(same, "numFmtId"));
    const id =
      1 + Math.max(FIRST_OWN_FORMAT - 1, ...existing.map((one) => Number(attributeOf(one, "numFmtId"))));
    this.append(list, elementLike(this.root, "numFmt", { numFmtId: String(id), formatCode: format }));
    return id;
  }

  private fill(colour: string | undefined): number {
    if (colour === undefined) return 0;
    const fill = elementLike(this.root, "fill");
    const pattern = elementLike(fill, "patternFill", { patternType: "solid" });
    pattern.appendChild(elementLike(fill, "fgColor", { rgb: argb(colour) }));
    pattern.appendChild(elementLike(fill, "bgColor", { indexed: "64" }));
    fill.appendChild(pattern);
    return this.append(this.list("fills"), fill);
  }

  /** The border that the cell had, with the lines drawn since. */
  private border(own: number, style: CellStyle): number {
    const list = this.list("borders");
    const border = copyOf(childrenOf(list, "border")[own] ?? null) ?? elementLike(this.root, "border");
    for (const { name, side } of SIDES) {
      const colour = style[name];
      if (colour === undefined) continue;
      const line = elementLike(border, side, { style: "thin" });
      line.appendChild(elementLike(border, "color", { rgb: argb(colour) }));
      const before = childOf(border, side);
      if (before === null) border.appendChild(line);
      else border.replaceChild(line, before);
    }
    const drawn = elementText(border);
    const same = childrenOf(list, "border").findIndex((one) => elementText(one) === drawn);
    return same < 0 ? this.append(list, border) : same;
  }

  private font(own: number, wanted: CellFont): number {
    const list = this.list("fonts");
    const fonts = childrenOf(list, "font");
    const usual = fonts[0] ?? null;
    const font = copyOf(fonts[own] ?? usual) ?? elementLike(this.root, "font");
    setSwitch(font, "b", wanted.bold);
    setSwitch(font, "i", wanted.italic);
    setSwitch(font, "u", wanted.underline);
    setPart(font, "sz", { val: String(wanted.size ?? attributeOf(childOf(usual, "sz"), "val") ?? "11") });
    setPart(font, "color", wanted.color === undefined ? { theme: "1" } : { rgb: argb(wanted.color) });
    const name = wanted.name ?? attributeOf(childOf(usual, "name"), "val") ?? "Calibri";
    if (name !== attributeOf(childOf(font, "name"), "val")) removeParts(font, "scheme");
    setPart(font, "name", { val: name });
    return this.append(list, font);
  }

  private fillDifferential(dxf: Element, style: DifferentialStyle): void {
    const font = elementLike(dxf, "font");
    setSwitch(font, "b", style.bold);
    setSwitch(font, "i", style.italic);
    setSwitch(font, "strike", style.strikethrough);
    setSwitch(font, "u", style.underline);
    if (style.fontColor !== undefined) setPart(font, "color", { rgb: argb(style.fontColor) });
    if (childrenOf(font).length > 0) dxf.appendChild(font);
    if (style.numberFormat !== undefined) {
      const numFmtId = String(this.numberFormat(style.numberFormat));
      dxf.appendChild(elementLike(dxf, "numFmt", { numFmtId, formatCode: style.numberFormat }));
    }
    if (style.fill === undefined) return;
    const fill = elementLike(dxf, "fill");
    const pattern = elementLike(fill, "patternFill", { patternType: "solid" });
    pattern.appendChild(elementLike(fill, "fgColor", { rgb: argb(style.fill) }));
    pattern.appendChild(elementLike(fill, "bgColor", { rgb: argb(style.fill) }));
    fill.appendChild(pattern);
    dxf.appendChild(fill);
  }
}

function copyOf(element: Element | null): Element | null {
  const copy = element?.cloneNode(true) ?? null;
  return copy !== null && isElement(copy) ? copy : null;
}

/** Whether two looks are the same, whatever the order in which their properties were set. */
export function isSameStyle(one: CellStyle, other: CellStyle): boolean {
  return (
    one.numberFormat === other.numberFormat &&
    one.fill === other.fill &&
    one.horizontal === other.horizontal &&
    one.vertical === other.vertical &&
    (one.wrapText ?? false) === (other.wrapText ?? false) &&
    (one.locked ?? true) === (other.locked ?? true) &&
    SIDES.every(({ name }) => one[name] === other[name]) &&
    isSameFont(one.font ?? {}, other.font ?? {})
  );
}

const isSameFont = (one: CellFont, other: CellFont): boolean =>
  (one.bold ?? false) === (other.bold ?? false) &&
  (one.italic ?? false) === (other.italic ?? false) &&
  (one.underline ?? false) === (other.underline ?? false) &&
  one.size === other.size &&
  one.name === other.name &&
  (one.color ?? "#000000") === (other.color ?? "#000000");

function placeCell(xf: Element, before: CellStyle, style: CellStyle): void {
  const alignment = {
    horizontal: style.horizontal === before.horizontal ? undefined : (style.horizontal ?? "general"),
    vertical: style.vertical === before.vertical ? undefined : (style.vertical ?? "bottom"),
    wrapText: style.wrapText === before.wrapText ? undefined : style.wrapText === true ? "1" : "0",
  };
  for (const [name, value] of Object.entries(alignment)) {
    if (value === undefined) continue;
    if (childOf(xf, "alignment") === null) xf.insertBefore(elementLike(xf, "alignment"), xf.firstChild);
    childMade(xf, "alignment").setAttribute(name, value);
    xf.setAttribute("applyAlignment", "1");
  }
  if ((style.locked ?? true) === (before.locked ?? true)) return;
  childMade(xf, "protection").setAttribute("locked", (style.locked ?? true) ? "1" : "0");
  xf.setAttribute("applyProtection", "1");
}

function removeParts(font: Element, name: string): void {
  childrenOf(font, name).forEach(removeElement);
}

function setPart(font: Element, name: string, attributes: Readonly<Record<string, string>>): void {
  removeParts(font, name);
  const rank = FONT_PARTS.indexOf(name);
  const next = childrenOf(font).find((one) => FONT_PARTS.indexOf(one.localName ?? "") > rank) ?? null;
  font.insertBefore(elementLike(font, name, attributes), next);
}

/** Switches a part of a font on or off; undefined leaves it out, which in a conditional format changes nothing. */
function setSwitch(font: Element, name: string, isOn: boolean | undefined): void {
  removeParts(font, name);
  if (isOn === true) setPart(font, name, {});
  else if (isOn === false) setPart(font, name, { val: name === "u" ? "none" : "0" });
}
