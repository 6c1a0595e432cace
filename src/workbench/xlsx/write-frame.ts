import { addressOf } from "../model/area";
import { usedArea } from "../model/cells";
import type { Margin, Worksheet } from "../model";
import type { ReadSheet } from "./read-package";
import { placeInOrder, PROTECTION_ATTRIBUTES } from "./sheet-frame";
import { attributeOf, childOf, childrenOf, elementLike, removeElement, rootOf, type Element } from "./xml";

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What of a sheet's frame may change, and how it is written: one line each. */
const CHANGES: readonly ((sheet: Worksheet, read: ReadSheet, root: Element) => boolean)[] = [
  writeMerges,
  writeColumns,
  writeProtection,
  writeTabColour,
  writePanes,
  writePageSetup,
];

/** Writes what changed of a sheet's merges, columns, protection, tab, panes and pages into its frame; true where anything did. */
export function writeFrame(sheet: Worksheet, read: ReadSheet): boolean {
  const root = rootOf(read.frame);
  return CHANGES.map((write) => write(sheet, read, root)).includes(true);
}

/** Says anew which cells are in use. */
export function writeDimension(sheet: Worksheet, read: ReadSheet): void {
  const root = rootOf(read.frame);
  const area = usedArea(sheet, true);
  const dimension = childOf(root, "dimension");
  if (dimension !== null && area !== null) dimension.setAttribute("ref", addressOf(area));
}

function writeMerges(sheet: Worksheet, read: ReadSheet, root: Element): boolean {
  if (isSame(sheet.merges.map(addressOf), read.worksheet.merges.map(addressOf))) return false;
  const before = childOf(root, "mergeCells");
  if (before !== null) removeElement(before);
  if (sheet.merges.length === 0) return true;
  const list = elementLike(root, "mergeCells", { count: String(sheet.merges.length) });
  for (const merge of sheet.merges)
    list.appendChild(elementLike(root, "mergeCell", { ref: addressOf(merge) }));
  placeInOrder(root, list);
  return true;
}

const inOrder = <Value>(map: ReadonlyMap<number, Value>): (readonly [number, Value])[] =>
  [...map].sort(([one], [other]) => one - other);

function writeColumns(sheet: Worksheet, read: ReadSheet, root: Element): boolean {
  const { worksheet: before } = read;
  const isSameWidths = isSame(inOrder(sheet.columnWidths), inOrder(before.columnWidths));
  const sorted = (columns: ReadonlySet<number>): number[] => [...columns].sort((one, other) => one - other);
  if (isSameWidths && isSame(sorted(sheet.hiddenColumns), sorted(before.hiddenColumns))) return false;
  const old = childOf(root, "cols");
  if (old !== null) removeElement(old);
  const formats = read.columnFormats.flatMap(({ first, last }) =>
    last - first > MANY_COLUMNS ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
  const columns = sorted(new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...formats]));
  if (columns.length === 0) return true;
  const list = elementLike(root, "cols");
  for (const column of columns) list.appendChild(columnElement(column, sheet, read, root));
  placeInOrder(root, list);
  return true;
}

/** A format for all the rest of the columns is not worth an element for each of them. */
const MANY_COLUMNS = 1000;
const USUAL_WIDTH = 9.140625;

function columnElement(column: number, sheet: Worksheet, read: ReadSheet, root: Element): Element {
  const number = String(column + 1);
  const width = sheet.columnWidths.get(column);
  const element = elementLike(root, "col", { min: number, max: number, width: String(width ?? USUAL_WIDTH) });
  if (width !== undefined) element.setAttribute("customWidth", "1");
  if (sheet.hiddenColumns.has(column)) element.setAttribute("hidden", "1");
  const format = read.columnFormats.find(({ first, last }) => column >= first && column <= last)?.format;
  if (format !== undefined) element.setAttribute("style", String(format));
  return element;
}

function writeProtection(sheet: Worksheet, read: ReadSheet, root: Element): boolean {
  if (isSame(sheet.protection, read.worksheet.protection)) return false;
  const before = childOf(root, "sheetProtection");
  if (before !== null) removeElement(before);
  if (!sheet.protection.protected) return true;
  const element = elementLike(root, "sheetProtection", { sheet: "1" });
  for (const [attribute, option, isForbidden] of PROTECTION_ATTRIBUTES) {
    const forbids = sheet.protection.options[option] !== true;
    if (forbids !== isForbidden) element.setAttribute(attribute, forbids ? "1" : "0");
  }
  placeInOrder(root, element);
  return true;
}

function writeTabColour(sheet: Worksheet, read: ReadSheet, root: Element): boolean {
  if (sheet.tabColor === read.worksheet.tabColor) return false;
  const properties = childOf(root, "sheetPr") ?? elementLike(root, "sheetPr");
  for (const old of childrenOf(properties, "tabColor")) removeElement(old);
  if (sheet.tabColor !== undefined) {
    const colour = elementLike(root, "tabColor", { rgb: `FF${sheet.tabColor.slice(1)}` });
    properties.insertBefore(colour, properties.firstChild);
  }
  if (childOf(root, "sheetPr") === null) placeInOrder(root, properties);
  return true;
}

function writePanes(sheet: Worksheet, read: ReadSheet, root: Element): boolean {
  const { rows, columns } = sheet.frozen;
  if (isSame(sheet.frozen, read.worksheet.frozen)) return false;
  const views = childOf(root, "sheetViews") ?? elementLike(root, "sheetViews");
  if (views.parentNode === null) placeInOrder(root, views);
  const view = childOf(views, "sheetView") ?? elementLike(root, "sheetView", { workbookViewId: "0" });
  if (view.parentNode === null) views.appendChild(view);
  for (const name of ["pane", "selection"]) childrenOf(view, name).forEach(removeElement);
  if (rows === 0 && columns === 0) return true;
  const pane = elementLike(root, "pane", {
    ...(columns === 0 ? {} : { xSplit: String(columns) }),
    ...(rows === 0 ? {} : { ySplit: String(rows) }),
    topLeftCell: addressOf({ top: rows, bottom: rows, left: columns, right: columns }),
    activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
    state: "frozen",
  });
  view.insertBefore(pane, view.firstChild);
  return true;
}

const MARGINS: readonly Margin[] = ["left", "right", "top", "bottom", "header", "footer"];

/** The elements of a sheet's properties in their order (ECMA-376, part 1, 18.3.1.82): the fit to pages stands last. */
function writePageSetup(sheet: Worksheet, read: ReadSheet, root: Element): boolean {
  const { page } = sheet;
  if (isSame(page, read.worksheet.page)) return false;
  const isFitted = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const properties = childOf(root, "sheetPr") ?? elementLike(root, "sheetPr");
  childrenOf(properties, "pageSetUpPr").forEach(removeElement);
  if (isFitted) properties.appendChild(elementLike(root, "pageSetUpPr", { fitToPage: "1" }));
  if (properties.parentNode === null) placeInOrder(root, properties);
  const setup = childOf(root, "pageSetup") ?? elementLike(root, "pageSetup");
  const attributes = {
    paperSize: page.paperSize,
    orientation: page.orientation,
    fitToWidth: page.fitToWidth,
    fitToHeight: page.fitToHeight,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) setup.removeAttribute(name);
    else setup.setAttribute(name, String(value));
  }
  if (setup.parentNode === null) placeInOrder(root, setup);
  const { margins } = page;
  if (margins === undefined) return true;
  const element = childOf(root, "pageMargins") ?? elementLike(root, "pageMargins");
  for (const side of MARGINS) element.setAttribute(side, String(margins[side]));
  if (element.parentNode === null) placeInOrder(root, element);
  return true;
}

/** Which sheet is in front; a sheet marked beside it would be edited along with it. */
export function markInFront(read: ReadSheet, isInFront: boolean): boolean {
  const view = childOf(childOf(rootOf(read.frame), "sheetViews"), "sheetView");
  if (view === null) return false;
  if ((attributeOf(view, "tabSelected") === "1") === isInFront) return false;
  if (isInFront) view.setAttribute("tabSelected", "1");
  else view.removeAttribute("tabSelected");
  return true;
}
