import { newWorksheet } from "../model/new-workbook";
import type { Worksheet } from "../model";
import { eventMembers } from "./event-members";
import { ALL_WORKSHEETS } from "./events";
import { calls, ExcelError, NULL_OBJECT, type HostObject } from "./member";
import type { Session } from "./session";
import { freeName, mustBeFree, newSheetNumber } from "./worksheet-changes";

/** Excel's WorksheetCollection: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export function worksheetsObject(session: Session): HostObject {
  const { worksheets } = session.workbook;
  const open = (sheet: Worksheet): HostObject => session.open.worksheet(sheet);
  const find = (key: unknown): HostObject | null => {
    const sheet = session.sheetBy(key);
    return sheet === null ? null : open(sheet);
  };
  const visible = (onlyVisible: unknown): Worksheet[] =>
    worksheets.filter(({ visibility }) => onlyVisible !== true || visibility === "Visible");
  const must = (sheet: HostObject | null): HostObject => {
    if (sheet !== null) return sheet;
    throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
  };
  return {
    typeName: "WorksheetCollection",
    identity: {},
    items: () => worksheets.map(open),
    item: find,
    members: {
      ...eventMembers(session, ALL_WORKSHEETS),
      GetActiveWorksheet: calls("1.1", () => open(session.activeSheet)),
      GetItem: calls("1.1", ([key]) => must(find(key))),
      GetItemOrNullObject: calls("1.4", ([key]) => find(key) ?? NULL_OBJECT),
      GetCount: calls("1.4", ([onlyVisible]) => visible(onlyVisible).length),
      GetFirst: calls("1.5", ([onlyVisible]) => {
        const [first] = visible(onlyVisible);
        return must(first === undefined ? null : open(first));
      }),
      GetLast: calls("1.5", ([onlyVisible]) => {
        const last = visible(onlyVisible).at(-1);
        return must(last === undefined ? null : open(last));
      }),
      // "The worksheet will be added at the end of existing worksheets", and does not become active.
      Add: calls("1.1", ([name]) => {
        const wanted = typeof name === "string" && name !== "" ? name : freeName(session);
        mustBeFree(session, wanted);
        const sheet = newWorksheet(wanted, newSheetNumber(session));
        worksheets.push(sheet);
        session.happens({ name: "added", worksheetId: sheet.id, details: { source: "Local" } });
        return open(sheet);
      }),
    },
  };
}
