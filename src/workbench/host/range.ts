import { columnsIn, LAST_COLUMN, LAST_ROW, rowsIn } from "../model/area";
import type { Area, Worksheet } from "../model";
import { conditionalFormats } from "./conditional-formats";
import {
  calls,
  invalidArgument,
  opens,
  reads,
  readsAndWrites,
  type HostObject,
  type Json,
  type Member,
} from "./member";
import { rangeChanges } from "./range-changes";
import { rangeContent } from "./range-content";
import { rangeFormat } from "./range-format";
import { rangeHyperlink } from "./range-hyperlink";
import { rangeNavigation } from "./range-navigation";
import { fullAddress, type RangePlace } from "./range-place";
import { rangeProperties } from "./range-properties";
import type { Session } from "./session";

/** Excel's Range: https://learn.microsoft.com/javascript/api/excel/excel.range */
export function rangeObject(session: Session, sheet: Worksheet, area: Area): HostObject {
  const openRange = (other: Area): HostObject => session.open.range(sheet, other);
  const place: RangePlace = { session, sheet, area, openRange };
  const identity: Record<string, string> = {};
  const range: HostObject = {
    typeName: "Range",
    identity,
    members: {
      ...rangeExtent(place),
      ...rangeContent(place),
      ...rangeNavigation(place),
      ...rangeChanges(place),
      ...rangeProperties(place),
      ...rangeHyperlink(place),
      Worksheet: opens("1.1", () => session.open.worksheet(sheet)),
      Format: opens("1.1", () => rangeFormat(place)),
      ConditionalFormats: opens("1.6", () => conditionalFormats(session, sheet, [area])),
      _ValidateArraySize: calls("1.3", ([rows, columns]) => {
        if (rows === rowsIn(area) && columns === columnsIn(area)) return null;
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size of the range.",
        );
      }),
      _KeepReference: calls("1.1", () => {
        identity["_ReferenceId"] ??= session.keep(range);
        return null;
      }),
    },
  };
  return range;
}

/** Where a range lies and how much of the sheet it is. */
function rangeExtent({ session, sheet, area }: RangePlace): Record<string, Member> {
  const count = rowsIn(area) * columnsIn(area);
  const hidden = (right: string, positions: () => Set<number>, first: number, last: number): Member =>
    readsAndWrites(
      "1.2",
      () => common(positions(), first, last),
      (value) => {
        session.mustBeUnprotected(sheet, right);
        for (let at = first; at <= last; at += 1) {
          if (value === true) positions().add(at);
          else positions().delete(at);
        }
      },
    );
  return {
    Address: reads("1.1", () => fullAddress(sheet, area)),
    AddressLocal: reads("1.1", () => fullAddress(sheet, area)),
    RowIndex: reads("1.1", () => area.top),
    ColumnIndex: reads("1.1", () => area.left),
    RowCount: reads("1.1", () => rowsIn(area)),
    ColumnCount: reads("1.1", () => columnsIn(area)),
    // "If the cell count exceeds 2^31-1, the API will return -1."
    CellCount: reads("1.1", () => (count > 2 ** 31 - 1 ? -1 : count)),
    IsEntireRow: reads("1.7", () => area.left === 0 && area.right === LAST_COLUMN),
    IsEntireColumn: reads("1.7", () => area.top === 0 && area.bottom === LAST_ROW),
    RowHidden: hidden("allowFormatRows", () => sheet.hiddenRows, area.top, area.bottom),
    ColumnHidden: hidden("allowFormatColumns", () => sheet.hiddenColumns, area.left, area.right),
  };
}

/** Whether all of a stretch is hidden, or none of it; null where it differs. */
function common(hidden: ReadonlySet<number>, first: number, last: number): Json {
  let found = 0;
  for (const at of hidden) if (at >= first && at <= last) found += 1;
  if (found === 0) return false;
  return found === last - first + 1 ? true : null;
}
