import { usedArea } from "../model/cells";
import { LAST_COLUMN, LAST_ROW } from "../model/area";
import type { Worksheet } from "../model";
import {
  calls,
  ExcelError,
  NULL_OBJECT,
  opens,
  reads,
  readsAndWrites,
  type HostObject,
  type Json,
} from "./member";
import { areaOf, rangeObject } from "./range";
import { areasOf, rangeAreasObject } from "./range-areas";
import type { Session } from "./session";

const WHOLE_SHEET = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** Excel's Worksheet: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export function worksheetObject(session: Session, sheet: Worksheet): HostObject {
  const { workbook } = session;
  const open = (): HostObject => worksheetObject(session, sheet);
  const range = (area: typeof FIRST_CELL): HostObject => rangeObject(session, sheet, area, open);
  return {
    typeName: "Worksheet",
    identity: { Id: sheet.id },
    members: {
      Id: reads("1.1", () => sheet.id),
      Name: readsAndWrites(
        "1.1",
        () => sheet.name,
        (value) => (sheet.name = String(value)),
      ),
      Position: reads("1.1", () => workbook.worksheets.indexOf(sheet)),
      Visibility: readsAndWrites(
        "1.1",
        () => sheet.visibility,
        (value) => (sheet.visibility = value === "Hidden" || value === "VeryHidden" ? value : "Visible"),
      ),
      Protection: opens("1.2", () => protectionObject(sheet)),
      Activate: calls("1.1", () => {
        workbook.active = workbook.worksheets.indexOf(sheet);
        return null;
      }),
      GetRange: calls("1.1", ([address]) => range(address == null ? WHOLE_SHEET : areaOf(address))),
      GetRanges: calls("1.9", ([address]) => rangeAreasObject(session, sheet, areasOf(address), open)),
      GetCell: calls("1.1", ([row, column]) => {
        const [top, left] = [Number(row), Number(column)];
        return range({ top, left, bottom: top, right: left });
      }),
      GetRangeByIndexes: calls("1.7", ([row, column, rows, columns]) => {
        const [top, left] = [Number(row), Number(column)];
        return range({ top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 });
      }),
      GetUsedRange: calls("1.1", ([valuesOnly]) => range(usedArea(sheet, valuesOnly !== true) ?? FIRST_CELL)),
      GetUsedRangeOrNullObject: calls("1.4", ([valuesOnly]) => {
        const used = usedArea(sheet, valuesOnly !== true);
        return used === null ? NULL_OBJECT : range(used);
      }),
    },
  };
}

/** Excel's WorksheetProtection: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
function protectionObject(sheet: Worksheet): HostObject {
  return {
    typeName: "WorksheetProtection",
    identity: {},
    members: {
      Protected: reads("1.2", () => sheet.protection.protected),
      Options: reads("1.2", (): Json => ({ ...sheet.protection.options })),
      Protect: calls("1.2", ([options]) => {
        if (sheet.protection.protected)
          throw new ExcelError("InvalidOperation", "The worksheet is already protected.");
        const flags = Object.entries(options ?? {}).map(([name, value]) => [name, value === true] as const);
        sheet.protection = { protected: true, options: Object.fromEntries(flags) };
        return null;
      }),
      Unprotect: calls("1.2", () => {
        sheet.protection = { protected: false, options: {} };
        return null;
      }),
    },
  };
}
