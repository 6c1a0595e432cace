import { addressOf, columnsIn } from "../model/area";
import { cellAt } from "../model/cells";
import type { Table, Worksheet } from "../model";
import { setText, type Package } from "./package";
import type { ReadSheet } from "./read-package";
import type { ReadTable } from "./tables";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  removeElement,
  rootOf,
  xmlText,
  type Element,
} from "./xml";

/** Writes where the tables of a sheet are now, and the columns that they have got or lost. */
export function writeTables(parts: Package, sheet: Worksheet, read: ReadSheet): void {
  for (const one of read.tables) {
    const now = sheet.tables.find(({ id }) => id === one.table.id);
    if (now !== undefined) writeTable(parts, sheet, now, one);
  }
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
function headersOf(sheet: Worksheet, { area }: Table, columns: Element): string[] | null {
  const before = childrenOf(columns, "tableColumn").map((column) => attributeOf(column, "name") ?? "");
  const now = Array.from({ length: columnsIn(area) }, (_, at) => {
    const value = cellAt(sheet, area.top, area.left + at)?.value ?? "";
    return typeof value === "object" ? value.error : String(value);
  });
  const isSame = now.length === before.length && now.every((name, at) => name === plain(before[at] ?? ""));
  return isSame ? null : now;
}

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
