import type { Worksheet } from "../model";
import { calls, NULL_OBJECT, type HostObject } from "./member";
import { wholeNumber } from "./range-place";
import type { Session } from "./session";
import { LAST_COLUMN, LAST_ROW } from "../model/area";

/** Excel's WorksheetFreezePanes: https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export function freezePanesObject(session: Session, sheet: Worksheet): HostObject {
  const freeze = (rows: number, columns: number): null => {
    session.mustBeUnprotected(sheet);
    sheet.frozen = { rows, columns };
    return null;
  };
  return {
    typeName: "WorksheetFreezePanes",
    identity: {},
    members: {
      FreezeRows: calls("1.7", ([count]) => freeze(wholeNumber(count ?? 1), 0)),
      FreezeColumns: calls("1.7", ([count]) => freeze(0, wholeNumber(count ?? 1))),
      Unfreeze: calls("1.7", () => freeze(0, 0)),
      // "Gets a range that describes the frozen cells in the active worksheet view."
      GetLocationOrNullObject: calls("1.7", () => {
        const { rows, columns } = sheet.frozen;
        if (rows === 0 && columns === 0) return NULL_OBJECT;
        const area = {
          top: 0,
          left: 0,
          bottom: rows === 0 ? LAST_ROW : rows - 1,
          right: columns === 0 ? LAST_COLUMN : columns - 1,
        };
        return session.open.range(sheet, area);
      }),
    },
  };
}
