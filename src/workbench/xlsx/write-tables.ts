import { addressOf, columnsIn } from "../model/area";
import { cellAt } from "../model/cells";
import type { Table, Worksheet } from "../model";
import { addContentType, removeContentType } from "./content-types";
import { freePart, setText, type Package } from "./package";
import type { ReadSheet } from "./read-package";
import { addRelationship, relationshipsOf, removePart, removeRelationship } from "./relationships";
import { placeInOrder } from "./sheet-frame";
import type { ReadTable } from "./tables";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  parseXml,
  removeElement,
  rootOf,
  xmlText,
  type Element,
} from "./xml";

/**
 * Writes where the tables of a sheet are now, and the columns that they have got or lost; makes the parts of new ones and
 * takes out those of tables that are gone. True where the sheet's own part changed.
 */
export function writeTables(parts: Package, sheet: Worksheet, read: ReadSheet): boolean {
  for (const one of read.tables) {
    const now = sheet.tables.find(({ id }) => id === one.table.id);
    if (now === undefined) removeTable(parts, read.listed.part, one.part);
    else writeTable(parts, sheet, now, one);
  }
  const added = sheet.tables.filter(({ id }) => !read.tables.some(({ table }) => table.id === id));
  const relationships = added.map((table) => addTable(parts, sheet, table, read.listed.part));
  return listTables(parts, read, relationships);
}

/** Says in the sheet's part which tables it has; those whose relationship is gone are taken off the list. */
function listTables(parts: Package, read: ReadSheet, added: readonly string[]): boolean {
  const root = rootOf(read.frame);
  const before = childOf(root, "tableParts");
  const related = new Set(relationshipsOf(parts, read.listed.part).map(({ id }) => id));
  const gone = childrenOf(before, "tablePart").filter((one) => !related.has(attributeOf(one, "id") ?? ""));
  if (gone.length === 0 && added.length === 0) return false;
  const list = before ?? elementLike(root, "tableParts");
  gone.forEach(removeElement);
  for (const id of added) {
    const element = elementLike(root, "tablePart");
    element.setAttributeNS(RELATIONSHIPS, "r:id", id);
    list.appendChild(element);
  }
  const count = childrenOf(list, "tablePart").length;
  list.setAttribute("count", String(count));
  if (list.parentNode === null) placeInOrder(root, list);
  if (count === 0) removeElement(list);
  return true;
}

function removeTable(parts: Package, sheetPart: string, part: string): void {
  removeRelationship(parts, sheetPart, part);
  removeContentType(parts, part);
  removePart(parts, part);
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const EMPTY_TABLE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
const USUAL_LOOK = { style: "TableStyleMedium2", bandedRows: true, filterButtons: true };

/** Makes the part of a new table (ECMA-376, part 1, 18.5) and gives the relationship by which the sheet knows it. */
function addTable(parts: Package, sheet: Worksheet, table: Table, sheetPart: string): string {
  const part = freePart(parts, "xl/tables/table", ".xml");
  const document = parseXml(EMPTY_TABLE, part);
  const root = rootOf(document);
  const { style, bandedRows, filterButtons } = table.look ?? USUAL_LOOK;
  const ref = addressOf(table.area);
  const attributes = { id: String(table.id), name: table.name, displayName: table.name, ref };
  for (const [name, value] of Object.entries({ ...attributes, totalsRowShown: "0" }))
    root.setAttribute(name, value);
  if (filterButtons) root.appendChild(elementLike(root, "autoFilter", { ref }));
  const columns = elementLike(root, "tableColumns", { count: "0" });
  root.appendChild(columns);
  rewriteColumns(columns, headersNow(sheet, table));
  const look = { name: style, showFirstColumn: "0", showLastColumn: "0" };
  const stripes = { showRowStripes: bandedRows ? "1" : "0", showColumnStripes: "0" };
  root.appendChild(elementLike(root, "tableStyleInfo", { ...look, ...stripes }));
  setText(parts, part, xmlText(document));
  addContentType(parts, part, TABLE_TYPE);
  return addRelationship(parts, sheetPart, `${RELATIONSHIPS}/table`, part);
}

function writeTable(
  parts: Package,
  sheet: Worksheet,
  now: Table,
  { table: before, part, document }: ReadTable,
): void {
  const isSameArea = addressOf(now.area) === addressOf(before.area);
  const root = rootOf(document);
  const hasHeader = attributeOf(root, "headerRowCount") !== "0";
  const columns = childOf(root, "tableColumns");
  const headers = hasHeader && columns !== null ? headersOf(sheet, now, columns) : null;
  if (isSameArea && headers === null) return;
  root.setAttribute("ref", addressOf(now.area));
  const filter = childOf(root, "autoFilter");
  if (filter !== null) {
    const totals = Number(attributeOf(root, "totalsRowCount") ?? 0);
    filter.setAttribute("ref", addressOf({ ...now.area, bottom: now.area.bottom - totals }));
  }
  if (headers !== null && columns !== null) rewriteColumns(columns, headers);
  setText(parts, part, xmlText(document));
}

/** The names of a table's columns as its header row says them; null where they are as they were. */
function headersOf(sheet: Worksheet, table: Table, columns: Element): string[] | null {
  const before = childrenOf(columns, "tableColumn").map((column) => attributeOf(column, "name") ?? "");
  const now = headersNow(sheet, table);
  const isSame = now.length === before.length && now.every((name, at) => name === plain(before[at] ?? ""));
  return isSame ? null : now;
}

const headersNow = (sheet: Worksheet, { area }: Table): string[] =>
  Array.from({ length: columnsIn(area) }, (_, at) => {
    const value = cellAt(sheet, area.top, area.left + at)?.value ?? "";
    return typeof value === "object" ? value.error : String(value);
  });

/** A line break stands in a column's name as `_x000a_`. */
const plain = (name: string): string => name.replace(/_x000[aA]_/g, "\n");

function rewriteColumns(columns: Element, headers: readonly string[]): void {
  const before = childrenOf(columns, "tableColumn");
  let nextId = 1 + Math.max(0, ...before.map((column) => Number(attributeOf(column, "id"))));
  const unused = [...before];
  const taken = new Set<string>();
  const now = headers.map((header, at) => {
    const name = freeName(header === "" ? `Column${at + 1}` : header, taken);
    const found = unused.findIndex((column) => plain(attributeOf(column, "name") ?? "") === header);
    const [own] = found < 0 ? [] : unused.splice(found, 1);
    if (own !== undefined) return own;
    const made = elementLike(columns, "tableColumn", {
      id: String(nextId),
      name: name.replaceAll("\n", "_x000a_"),
    });
    nextId += 1;
    return made;
  });
  before.forEach(removeElement);
  for (const column of now) columns.appendChild(column);
  columns.setAttribute("count", String(now.length));
}

/** No two columns of a table have one name. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}${number}`;
  taken.add(free.toLowerCase());
  return free;
}
