import { parseArea } from "../model/area";
import { applicationObject } from "./application";
import { customXmlObject } from "./custom-xml";
import { eventMembers } from "./event-members";
import { ALL_WORKSHEETS } from "./events";
import { calls, ExcelError, NULL_OBJECT, opens, reads, type HostObject } from "./member";
import { namesObject } from "./names";
import type { Session } from "./session";
import { settingsObject } from "./settings";
import { tablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

/** Excel's Workbook: https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export function workbookObject(session: Session): HostObject {
  const { workbook } = session;
  const { range } = session.open;
  const changedRange = (reference: unknown): HostObject | null => {
    const text = String(reference);
    const sheet = workbook.worksheets.find(({ id }) => text.startsWith(id));
    const area = sheet === undefined ? null : parseArea(text.slice(sheet.id.length));
    return sheet === undefined || area === null ? null : range(sheet, area);
  };
  return {
    typeName: "Workbook",
    identity: {},
    members: {
      ...eventMembers(session, ALL_WORKSHEETS),
      Application: opens("1.1", () => applicationObject(session)),
      Worksheets: opens("1.1", () => worksheetsObject(session)),
      Names: opens("1.1", () => namesObject(session)),
      Tables: opens("1.1", () => tablesObject(session, workbook.worksheets)),
      Settings: opens("1.4", () => settingsObject(session)),
      CustomXmlParts: opens("1.5", () => customXmlObject(session)),
      Name: reads("1.7", () => "workbook.xlsx"),
      ReadOnly: reads("1.8", () => false),
      GetSelectedRange: calls("1.1", () => range(session.activeSheet, workbook.selection)),
      GetActiveCell: calls("1.7", () => {
        const { top, left } = workbook.selection;
        return range(session.activeSheet, { top, left, bottom: top, right: left });
      }),
      _RemoveReference: calls("1.1", ([id]) => {
        session.kept.delete(String(id));
        return null;
      }),
      _GetRangeForEventByReferenceId: calls("1.8", ([reference]) => {
        const found = changedRange(reference);
        if (found !== null) return found;
        throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
      }),
      _GetRangeOrNullObjectForEventByReferenceId: calls(
        "1.8",
        ([reference]) => changedRange(reference) ?? NULL_OBJECT,
      ),
    },
  };
}
