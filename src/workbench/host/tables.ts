import type { Table, Worksheet } from "../model";
import { calls, ExcelError, NULL_OBJECT, opens, reads, type HostObject } from "./member";
import { rangeObject } from "./range";
import type { Session } from "./session";
import { worksheetObject } from "./worksheet";

interface PlacedTable {
  readonly sheet: Worksheet;
  readonly table: Table;
}

/** Excel's TableCollection, for reading: https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
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
    },
  };
}

function tableObject(session: Session, { sheet, table }: PlacedTable): HostObject {
  const openSheet = (): HostObject => worksheetObject(session, sheet);
  const { area } = table;
  return {
    typeName: "Table",
    identity: { Id: String(table.id) },
    members: {
      Id: reads("1.1", () => String(table.id)),
      Name: reads("1.1", () => table.name),
      Worksheet: opens("1.2", openSheet),
      GetRange: calls("1.1", () => rangeObject(session, sheet, area, openSheet)),
      GetHeaderRowRange: calls("1.1", () =>
        rangeObject(session, sheet, { ...area, bottom: area.top }, openSheet),
      ),
      GetDataBodyRange: calls("1.1", () =>
        rangeObject(session, sheet, { ...area, top: area.top + 1 }, openSheet),
      ),
    },
  };
}
