import { columnsIn, intersection, rowsIn } from "../model/area";
import { cellAt, cellFor } from "../model/cells";
import type { Area, Table, TableLook, Worksheet } from "../model";
import {
  calls,
  ExcelError,
  invalidArgument,
  isHostObject,
  NULL_OBJECT,
  opens,
  reads,
  readsAndWrites,
  type HostObject,
  type Member,
} from "./member";
import { areaOfArgument } from "./range-place";
import type { Session } from "./session";
import { freeTable } from "./worksheet-changes";

interface PlacedTable {
  readonly sheet: Worksheet;
  readonly table: Table;
}

/** The look of a table that has been given no other: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
const USUAL_LOOK: TableLook = { style: "TableStyleMedium2", bandedRows: true, filterButtons: true };

/** Excel's TableCollection, of the workbook or of one sheet: https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export function tablesObject(session: Session, sheets: readonly Worksheet[]): HostObject {
  const here = (): PlacedTable[] =>
    sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const find = (key: unknown): HostObject | null => {
    const wanted = String(key).toLowerCase();
    const found = here().find(
      ({ table }) => table.name.toLowerCase() === wanted || String(table.id) === wanted,
    );
    return found === undefined ? null : tableObject(session, found);
  };
  return {
    typeName: "TableCollection",
    identity: {},
    items: () => here().map((placed) => tableObject(session, placed)),
    item: find,
    members: {
      Count: reads("1.1", () => here().length),
      GetCount: calls("1.4", () => here().length),
      GetItem: calls("1.1", ([key]) => {
        const found = find(key);
        if (found !== null) return found;
        throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
      }),
      GetItemOrNullObject: calls("1.4", ([key]) => find(key) ?? NULL_OBJECT),
      Add: calls("1.1", ([address, hasHeaders]) => {
        const placed = addTable(
          session,
          sheetOf(session, sheets, address),
          areaOfArgument(address),
          hasHeaders,
        );
        return tableObject(session, placed);
      }),
    },
  };
}

/** The sheet that a new table is for: the one it was asked on, the range's own, or the one that the address names. */
function sheetOf(session: Session, sheets: readonly Worksheet[], address: unknown): Worksheet {
  const [only] = sheets;
  if (sheets.length === 1 && only !== undefined) return only;
  const text = isHostObject(address) ? addressOfRange(address) : String(address);
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(text) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return (name === undefined ? null : session.sheetBy(name)) ?? session.activeSheet;
}

function addressOfRange(range: HostObject): string {
  const member = range.members["Address"];
  return member?.kind === "scalar" ? String(member.read()) : "";
}

/**
 * Makes a table of cells whose first row names its columns. "If the table cannot be added (e.g., because the address is
 * invalid, or the table would overlap with another table), an error will be thrown."
 */
function addTable(session: Session, sheet: Worksheet, area: Area, hasHeaders: unknown): PlacedTable {
  session.mustBeUnprotected(sheet);
  if (hasHeaders !== true) throw new ExcelError("ApiNotFound", "The host makes tables with headers only.");
  const cut = [...sheet.tables.map((table) => table.area), ...sheet.merges];
  if (cut.some((other) => intersection(other, area) !== null))
    throw new ExcelError("InvalidOperation", "A table can't overlap another table or a merged cell.");
  if (rowsIn(area) < 2) throw invalidArgument("The host makes no table without a row below its headers.");
  const table: Table = { ...freeTable(session, "Table1"), area, look: { ...USUAL_LOOK } };
  nameColumns(session, sheet, area);
  sheet.tables.push(table);
  return { sheet, table };
}

/** A header is a text, never empty and unlike any other: Excel makes it so. */
function nameColumns(session: Session, sheet: Worksheet, area: Area): void {
  const taken = new Set<string>();
  for (let at = 0; at < columnsIn(area); at += 1) {
    const value = cellAt(sheet, area.top, area.left + at)?.value ?? null;
    const shown =
      value === null ? `Column${at + 1}` : typeof value === "object" ? value.error : String(value);
    let name = shown;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${shown}${number}`;
    taken.add(name.toLowerCase());
    const cell = cellFor(sheet, area.top, area.left + at);
    delete cell.formula;
    cell.value = name;
  }
  session.cellsChanged(sheet, { ...area, bottom: area.top });
}

function tableObject(session: Session, { sheet, table }: PlacedTable): HostObject {
  const { area } = table;
  return {
    typeName: "Table",
    identity: { Id: String(table.id) },
    members: {
      Id: reads("1.1", () => String(table.id)),
      Name: readsAndWrites(
        "1.1",
        () => table.name,
        (value) => {
          const name = String(value);
          if (!/^[\p{L}_][\p{L}\p{N}._]{0,254}$/u.test(name))
            throw invalidArgument(`"${name}" is no name for a table.`);
          const isTaken = session.workbook.worksheets.some(({ tables }) =>
            tables.some((other) => other !== table && other.name.toLowerCase() === name.toLowerCase()),
          );
          if (isTaken) throw invalidArgument(`There is a table "${name}" already.`);
          table.name = name;
        },
      ),
      ...lookMembers(table),
      Worksheet: opens("1.2", () => session.open.worksheet(sheet)),
      GetRange: calls("1.1", () => session.open.range(sheet, area)),
      GetHeaderRowRange: calls("1.1", () => session.open.range(sheet, { ...area, bottom: area.top })),
      GetDataBodyRange: calls("1.1", () => session.open.range(sheet, { ...area, top: area.top + 1 })),
      // "Deletes the table": its cells go with it. https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-delete-member(1)
      Delete: calls("1.1", () => {
        session.mustBeUnprotected(sheet);
        sheet.tables = sheet.tables.filter((other) => other !== table);
        for (let row = area.top; row <= area.bottom; row += 1)
          for (let column = area.left; column <= area.right; column += 1)
            sheet.cells.get(row)?.delete(column);
        session.cellsChanged(sheet, area);
        return null;
      }),
    },
  };
}

/** The host knows how a table looks that it made itself; what a file says of its own tables it leaves alone. */
function lookMembers(table: Table): Record<string, Member> {
  const own = (): TableLook => {
    if (table.look !== undefined) return table.look;
    throw new ExcelError(
      "ApiNotFound",
      "The host does not implement the look of a table that was read from a file.",
    );
  };
  const truth = (value: unknown): boolean => {
    if (typeof value !== "boolean") throw invalidArgument("true or false was expected.");
    return value;
  };
  return {
    Style: readsAndWrites(
      "1.1",
      () => own().style,
      (value) => {
        if (!/^TableStyle(?:Light|Medium|Dark)\d+$/.test(String(value)))
          throw invalidArgument(`"${String(value)}" is no style of a table.`);
        own().style = String(value);
      },
    ),
    ShowBandedRows: readsAndWrites(
      "1.3",
      () => own().bandedRows,
      (value) => {
        own().bandedRows = truth(value);
      },
    ),
    ShowFilterButton: readsAndWrites(
      "1.3",
      () => own().filterButtons,
      (value) => {
        own().filterButtons = truth(value);
      },
    ),
  };
}
