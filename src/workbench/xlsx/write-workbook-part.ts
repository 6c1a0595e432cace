import type { DefinedName, Workbook, Worksheet } from "../model";
import { addContentType, removeContentType } from "./content-types";
import { withPrefixes } from "./function-names";
import { EMPTY_SHEET } from "./new-package";
import { freePart, setText, type Package } from "./package";
import { newWorksheet } from "../model/new-workbook";
import type { ReadPackage, ReadSheet } from "./read-package";
import { addRelationship, removePart, removeRelationship } from "./relationships";
import { frameOf } from "./sheet-frame";
import { readSheetData } from "./sheet-data";
import { attributeOf, childMade, childOf, childrenOf, elementLike, removeElement, type Element } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Finds the part of each sheet, making those of new sheets and taking out those of deleted ones; true where any was. */
export function writeSheetList(
  parts: Package,
  workbook: Workbook,
  read: ReadPackage,
): { sheets: ReadSheet[]; isChanged: boolean } {
  const { part } = read;
  const list = childMade(part.root, "sheets");
  const kept = new Set(workbook.worksheets.map(({ id }) => id));
  let isChanged = false;
  for (const before of read.workbook.worksheets) {
    const gone = kept.has(before.id) ? null : read.sheet(before);
    if (gone === null) continue;
    removeSheet(parts, part.part, gone);
    isChanged = true;
  }
  const sheets = workbook.worksheets.map((worksheet) => {
    const known = read.sheet(worksheet);
    if (known !== null) {
      isChanged = relist(worksheet, known) || isChanged;
      return known;
    }
    isChanged = true;
    return newSheet(parts, worksheet, read, list);
  });
  return { sheets, isChanged: putInOrder(list, sheets) || isChanged };
}

const STATES: Readonly<Record<Worksheet["visibility"], string>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function relist({ name, visibility }: Worksheet, { listed }: ReadSheet): boolean {
  if (name === listed.name && visibility === listed.state) return false;
  listed.element.setAttribute("name", name);
  if (visibility === "Visible") listed.element.removeAttribute("state");
  else listed.element.setAttribute("state", STATES[visibility]);
  return true;
}

function removeSheet(parts: Package, workbookPart: string, { listed, tables }: ReadSheet): void {
  for (const { part } of tables) {
    removeContentType(parts, part);
    removePart(parts, part);
  }
  removeElement(listed.element);
  removeRelationship(parts, workbookPart, listed.part);
  removeContentType(parts, listed.part);
  removePart(parts, listed.part);
}

function newSheet(
  parts: Package,
  { name, visibility }: Worksheet,
  read: ReadPackage,
  list: Element,
): ReadSheet {
  const part = freePart(parts, "xl/worksheets/sheet", ".xml");
  setText(parts, part, EMPTY_SHEET);
  addContentType(parts, part, SHEET_TYPE);
  const relationship = addRelationship(parts, read.part.part, `${RELATIONSHIPS}/worksheet`, part);
  const sheetId =
    1 + Math.max(0, ...childrenOf(list, "sheet").map((one) => Number(attributeOf(one, "sheetId"))));
  const element = elementLike(list, "sheet", { name, sheetId: String(sheetId) });
  if (visibility !== "Visible") element.setAttribute("state", STATES[visibility]);
  element.setAttributeNS(RELATIONSHIPS, "r:id", relationship);
  list.appendChild(element);
  const data = readSheetData(EMPTY_SHEET, { part, strings: [], formats: [] });
  return {
    worksheet: newWorksheet(name, sheetId - 1),
    listed: { name, sheetId, part, state: visibility, element, hasCells: true },
    xml: EMPTY_SHEET,
    frame: frameOf(EMPTY_SHEET, data.span, data.name, part),
    data,
    formats: [],
    tables: [],
    attachments: [],
    columnFormats: [],
  };
}

/** Sheets without cells (charts) keep their place among the others. */
function putInOrder(list: Element, sheets: readonly ReadSheet[]): boolean {
  const wanted = sheets.map(({ listed }) => listed.element);
  const places = childrenOf(list, "sheet");
  const ours = places.filter((element) => wanted.includes(element));
  if (ours.every((element, at) => element === wanted[at])) return false;
  const rest = [...wanted];
  const ordered = places.map((element) => (wanted.includes(element) ? (rest.shift() ?? element) : element));
  for (const element of ordered) list.appendChild(element);
  return true;
}

/** Says which sheet is in front, by its place among all sheets of the file; true where it was another. */
export function writeActiveTab(read: ReadPackage, inFront: ReadSheet | undefined): boolean {
  const { root } = read.part;
  const place =
    inFront === undefined ? 0 : childrenOf(childOf(root, "sheets"), "sheet").indexOf(inFront.listed.element);
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  if (view === null || Number(attributeOf(view, "activeTab") ?? 0) === place) return false;
  view.setAttribute("activeTab", String(place));
  return true;
}

/** Writes the names that changed; true where any did. `sheetsChanged` is true where sheets have new places in the list. */
export function writeNames(workbook: Workbook, read: ReadPackage, sheetsChanged: boolean): boolean {
  const key = ({ name, scope }: DefinedName): string => `${name.toLowerCase()}|${scope ?? ""}`;
  const before = new Map(read.names.map((one) => [key(one.name), one]));
  const isSame =
    workbook.names.length === read.names.length &&
    workbook.names.every((name) => {
      const own = before.get(key(name))?.name;
      return own?.formula === name.formula && (own.hidden ?? false) === (name.hidden ?? false);
    });
  if (isSame && !sheetsChanged) return false;
  const { root } = read.part;
  const names = workbook.names.map((name) => {
    const own = before.get(key(name));
    const element = own?.element ?? elementLike(root, "definedName", { name: name.name });
    if (own?.name.formula !== name.formula)
      element.textContent = withPrefixes(name.formula.replace(/^=/, ""));
    setScope(root, element, name.scope);
    if (name.hidden === true) element.setAttribute("hidden", "1");
    else element.removeAttribute("hidden");
    return element;
  });
  const old = childOf(root, "definedNames");
  if (old !== null) removeElement(old);
  if (names.length === 0) return true;
  const list = elementLike(root, "definedNames");
  for (const element of names) list.appendChild(element);
  const after =
    childOf(root, "externalReferences") ?? childOf(root, "functionGroups") ?? childOf(root, "sheets");
  root.insertBefore(list, after?.nextSibling ?? null);
  return true;
}

function setScope(root: Element, element: Element, scope: string | undefined): void {
  const place = childrenOf(childOf(root, "sheets"), "sheet").findIndex(
    (sheet) => attributeOf(sheet, "name") === scope,
  );
  if (scope === undefined || place < 0) element.removeAttribute("localSheetId");
  else element.setAttribute("localSheetId", String(place));
}

/** Has Excel work out every formula when it opens the file; true, since that always changes the part. */
export function calculateOnOpening({ part: { root } }: ReadPackage): true {
  const own = childOf(root, "calcPr");
  const element = own ?? elementLike(root, "calcPr");
  element.setAttribute("fullCalcOnLoad", "1");
  if (own !== null) return true;
  const after =
    childOf(root, "definedNames") ?? childOf(root, "externalReferences") ?? childOf(root, "sheets");
  root.insertBefore(element, after?.nextSibling ?? null);
  return true;
}
