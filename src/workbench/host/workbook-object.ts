import { newWorksheet } from "../model/new-workbook";
import { applicationObject } from "./application";
import { calls, ExcelError, NULL_OBJECT, opens, reads, type HostObject } from "./member";
import { rangeObject } from "./range";
import type { Session } from "./session";
import { settingsObject } from "./settings";
import { worksheetObject } from "./worksheet";

/** Excel's Workbook: https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export function workbookObject(session: Session): HostObject {
  return {
    typeName: "Workbook",
    identity: {},
    members: {
      Application: opens("1.1", () => applicationObject(session)),
      Worksheets: opens("1.1", () => worksheetsObject(session)),
      Settings: opens("1.4", () => settingsObject(session)),
      ReadOnly: reads("1.8", () => false),
      GetSelectedRange: calls("1.1", () => {
        const sheet = session.activeSheet;
        return rangeObject(session, sheet, session.workbook.selection, () => worksheetObject(session, sheet));
      }),
      _RemoveReference: calls("1.1", ([id]) => {
        session.kept.delete(String(id));
        return null;
      }),
    },
  };
}

/** Excel's WorksheetCollection: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
function worksheetsObject(session: Session): HostObject {
  const { workbook } = session;
  const find = (key: unknown): HostObject | null => {
    const sheet = session.sheetBy(key);
    return sheet === null ? null : worksheetObject(session, sheet);
  };
  return {
    typeName: "WorksheetCollection",
    identity: {},
    items: () => workbook.worksheets.map((sheet) => worksheetObject(session, sheet)),
    item: find,
    members: {
      GetActiveWorksheet: calls("1.1", () => worksheetObject(session, session.activeSheet)),
      GetItem: calls("1.1", ([key]) => {
        const sheet = find(key);
        if (sheet === null) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
        return sheet;
      }),
      GetItemOrNullObject: calls("1.4", ([key]) => find(key) ?? NULL_OBJECT),
      GetCount: calls("1.4", () => workbook.worksheets.length),
      Add: calls("1.1", ([name]) => {
        const number = workbook.worksheets.length;
        const sheet = newWorksheet(typeof name === "string" ? name : `Sheet${number + 1}`, number + 1);
        if (session.sheetBy(sheet.name) !== null)
          throw new ExcelError("ItemAlreadyExists", `A sheet "${sheet.name}" exists.`);
        workbook.worksheets.push(sheet);
        return worksheetObject(session, sheet);
      }),
    },
  };
}
