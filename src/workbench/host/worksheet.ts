import { usedArea } from "../model/cells";
import { LAST_COLUMN, LAST_ROW } from "../model/area";
import type { Area, Worksheet } from "../model";
import { copySheet, deleteSheet, renameSheet } from "./worksheet-changes";
import { eventMembers } from "./event-members";
import {
  calls,
  invalidArgument,
  NULL_OBJECT,
  opens,
  reads,
  readsAndWrites,
  type HostObject,
  type Member,
} from "./member";
import { freezePanesObject } from "./freeze-panes";
import { namesObject } from "./names";
import { pageLayoutObject } from "./page-layout";
import { protectionObject } from "./protection";
import { areaOf, areasOf, onSheet, wholeNumber } from "./range-place";
import type { Session } from "./session";
import { tablesObject } from "./tables";

const WHOLE_SHEET = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** Excel's Worksheet: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export function worksheetObject(session: Session, sheet: Worksheet): HostObject {
  return {
    typeName: "Worksheet",
    identity: { Id: sheet.id },
    members: {
      ...describing(session, sheet),
      ...ranges(session, sheet),
      ...eventMembers(session, sheet.id),
      Protection: opens("1.2", () => protectionObject(session, sheet)),
      Names: opens("1.4", () => namesObject(session, sheet)),
      Tables: opens("1.1", () => tablesObject(session, [sheet])),
      FreezePanes: opens("1.7", () => freezePanesObject(session, sheet)),
      PageLayout: opens("1.9", () => pageLayoutObject(session, sheet)),
      Activate: calls("1.1", () => {
        session.activate(sheet);
        return null;
      }),
      Calculate: calls("1.6", () => {
        session.settle();
        return null;
      }),
      Copy: calls("1.7", ([position, relativeTo]) =>
        session.open.worksheet(copySheet(session, sheet, position, relativeTo)),
      ),
      Delete: calls("1.1", () => {
        deleteSheet(session, sheet);
        return null;
      }),
    },
  };
}

function describing(session: Session, sheet: Worksheet): Record<string, Member> {
  const { worksheets } = session.workbook;
  return {
    Id: reads("1.1", () => sheet.id),
    Name: readsAndWrites(
      "1.1",
      () => sheet.name,
      (value) => {
        renameSheet(session, sheet, String(value));
      },
    ),
    Position: readsAndWrites(
      "1.1",
      () => worksheets.indexOf(sheet),
      (value) => {
        const active = session.activeSheet;
        worksheets.splice(worksheets.indexOf(sheet), 1);
        worksheets.splice(wholeNumber(value), 0, sheet);
        session.workbook.active = worksheets.indexOf(active);
      },
    ),
    Visibility: readsAndWrites(
      "1.1",
      () => sheet.visibility,
      (value) => {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
          throw invalidArgument(`${String(value)} is no visibility of a worksheet.`);
        sheet.visibility = value;
      },
    ),
    TabColor: readsAndWrites(
      "1.7",
      () => sheet.tabColor ?? "",
      (value) => {
        if (value === "") delete sheet.tabColor;
        else sheet.tabColor = String(value).toUpperCase();
      },
    ),
  };
}

function ranges(session: Session, sheet: Worksheet): Record<string, Member> {
  const range = (area: Area): HostObject => session.open.range(sheet, onSheet(area));
  const areasFrom = (address: unknown): Area[] => (address == null ? [WHOLE_SHEET] : areasOf(address));
  return {
    GetRange: calls("1.1", ([address]) =>
      range(address == null ? WHOLE_SHEET : areaIn(session, sheet, address)),
    ),
    GetRanges: calls("1.9", ([address]) => session.open.rangeAreas(sheet, areasFrom(address))),
    GetCell: calls("1.1", ([row, column]) => {
      const [top, left] = [wholeNumber(row), wholeNumber(column)];
      return range({ top, left, bottom: top, right: left });
    }),
    GetRangeByIndexes: calls("1.7", ([row, column, rows, columns]) => {
      const [top, left] = [wholeNumber(row), wholeNumber(column)];
      return range({
        top,
        left,
        bottom: top + wholeNumber(rows) - 1,
        right: left + wholeNumber(columns) - 1,
      });
    }),
    // "If the entire worksheet is blank, then this function will return the top left cell".
    GetUsedRange: calls("1.1", ([valuesOnly]) => range(usedArea(sheet, valuesOnly !== true) ?? FIRST_CELL)),
    GetUsedRangeOrNullObject: calls("1.4", ([valuesOnly]) => {
      const used = usedArea(sheet, valuesOnly !== true);
      return used === null ? NULL_OBJECT : range(used);
    }),
  };
}

/** An address, or the name of a range: "the string representing the address or name of the range". */
function areaIn(session: Session, sheet: Worksheet, address: unknown): Area {
  const wanted = String(address).toLowerCase();
  const named = session.workbook.names.find(
    ({ name, scope }) => name.toLowerCase() === wanted && (scope === undefined || scope === sheet.name),
  );
  return areaOf(named === undefined ? address : named.formula.replace(/^=/, ""));
}
