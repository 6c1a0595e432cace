import { parseArea } from "../model/area";
import type { Area, Margin, PageSetup, Protection, Worksheet } from "../model";
import type { ColourOf } from "./colours";
import type { Span } from "./sheet-data";
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  parseXml,
  rootOf,
  xmlText,
  type Document,
  type Element,
} from "./xml";

/**
 * A sheet's part without its cells, which may be many: what stands before and behind them, as one small document with an
 * empty `<sheetData/>` in their place.
 */
export function frameOf(xml: string, span: Span, name: string, part: string): Document {
  return parseXml(`${xml.slice(0, span.start)}<${name}/>${xml.slice(span.end)}`, part);
}

/** Puts the cells back into the frame. */
export function withSheetData(frame: Document, name: string, sheetData: string): string {
  const text = xmlText(frame);
  const place = `<${name}/>`;
  const at = text.indexOf(place);
  return text.slice(0, at) + sheetData + text.slice(at + place.length);
}

/** The areas of an attribute such as `A1:B2 D4`. */
export const areasIn = (text: string | null): Area[] =>
  (text ?? "")
    .split(/\s+/)
    .map((address) => parseArea(address))
    .filter((area) => area !== null);

/** Reads into a worksheet what its frame says of columns, merges, panes, protection and the tab's colour. */
export function readFrame(frame: Document, sheet: Worksheet, colourOf: ColourOf): void {
  const root = rootOf(frame);
  for (const column of childrenOf(childOf(root, "cols"), "col")) readColumn(column, sheet);
  sheet.merges = childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap((merge) =>
    areasIn(attributeOf(merge, "ref")),
  );
  const pane = childOf(childOf(childOf(root, "sheetViews"), "sheetView"), "pane");
  if (pane !== null && (attributeOf(pane, "state") ?? "").startsWith("frozen")) {
    const size = (name: string): number => Number(attributeOf(pane, name) ?? 0);
    sheet.frozen = { rows: size("ySplit"), columns: size("xSplit") };
  }
  sheet.page = pageSetupIn(root);
  sheet.protection = protectionIn(childOf(root, "sheetProtection"));
  const tabColor = colourOf(childOf(childOf(root, "sheetPr"), "tabColor"));
  if (tabColor !== null) sheet.tabColor = tabColor;
}

/** How the sheet is printed; fits to pages count only where the sheet says that it is to be fitted. */
function pageSetupIn(root: Element): PageSetup {
  const setup = childOf(root, "pageSetup");
  const page: PageSetup = {};
  const orientation = attributeOf(setup, "orientation");
  if (orientation === "portrait" || orientation === "landscape") page.orientation = orientation;
  const paperSize = attributeOf(setup, "paperSize");
  if (paperSize !== null) page.paperSize = Number(paperSize);
  const margins = childOf(root, "pageMargins");
  const inches = (side: Margin): number => Number(attributeOf(margins, side) ?? 0);
  if (margins !== null) {
    const [left, right, top, bottom] = [inches("left"), inches("right"), inches("top"), inches("bottom")];
    page.margins = { left, right, top, bottom, header: inches("header"), footer: inches("footer") };
  }
  if (!flagOf(childOf(childOf(root, "sheetPr"), "pageSetUpPr"), "fitToPage")) return page;
  page.fitToWidth = Number(attributeOf(setup, "fitToWidth") ?? 1);
  page.fitToHeight = Number(attributeOf(setup, "fitToHeight") ?? 1);
  return page;
}

function readColumn(column: Element, sheet: Worksheet): void {
  const first = Number(attributeOf(column, "min")) - 1;
  const last = Number(attributeOf(column, "max")) - 1;
  const width = attributeOf(column, "width");
  const isHidden = flagOf(column, "hidden");
  for (let at = first; at <= last; at += 1) {
    if (width !== null) sheet.columnWidths.set(at, Number(width));
    if (isHidden) sheet.hiddenColumns.add(at);
  }
}

/** A format that columns have from top to bottom, by its number. */
export interface ColumnFormat {
  readonly first: number;
  readonly last: number;
  readonly format: number;
}

export const columnFormatsIn = (frame: Document): ColumnFormat[] =>
  childrenOf(childOf(rootOf(frame), "cols"), "col").flatMap((column) => {
    const format = attributeOf(column, "style");
    if (format === null) return [];
    const [first, last] = [Number(attributeOf(column, "min")) - 1, Number(attributeOf(column, "max")) - 1];
    return [{ first, last, format: Number(format) }];
  });

/** What each attribute of a protection forbids, and whether it is forbidden where the file says nothing. */
export const PROTECTION_ATTRIBUTES: readonly (readonly [
  attribute: string,
  option: string,
  isForbidden: boolean,
])[] = [
  ["autoFilter", "allowAutoFilter", true],
  ["deleteColumns", "allowDeleteColumns", true],
  ["deleteRows", "allowDeleteRows", true],
  ["objects", "allowEditObjects", false],
  ["scenarios", "allowEditScenarios", false],
  ["formatCells", "allowFormatCells", true],
  ["formatColumns", "allowFormatColumns", true],
  ["formatRows", "allowFormatRows", true],
  ["insertColumns", "allowInsertColumns", true],
  ["insertHyperlinks", "allowInsertHyperlinks", true],
  ["insertRows", "allowInsertRows", true],
  ["pivotTables", "allowPivotTables", true],
  ["sort", "allowSort", true],
];

function protectionIn(element: Element | null): Protection {
  if (element === null || !flagOf(element, "sheet")) return { protected: false, options: {} };
  const options = PROTECTION_ATTRIBUTES.map(([attribute, option, isForbidden]) => {
    const says = attributeOf(element, attribute) === null ? isForbidden : flagOf(element, attribute);
    return [option, !says] as const;
  });
  return { protected: true, options: Object.fromEntries(options) };
}

/** The elements of a worksheet in the order in which they must stand (ECMA-376, part 1, 18.3.1.99). */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** Puts a new element into a worksheet where its kind must stand: behind those of its own kind and the kinds before it. */
export function placeInOrder(root: Element, element: Element): void {
  const rank = (one: Element): number => ORDER.indexOf(one.localName ?? "");
  const next = childrenOf(root).find((child) => rank(child) > rank(element)) ?? null;
  root.insertBefore(element, next);
}
