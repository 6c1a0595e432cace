import { intersection, LAST_COLUMN, LAST_ROW } from "../model/area";
import { usedArea } from "../model/cells";
import type { Area } from "../model";
import { calls, ExcelError, NULL_OBJECT, type HostObject, type Member } from "./member";
import { areaOfArgument, onSheet, wholeNumber, type RangePlace } from "./range-place";

const firstCellOf = ({ top, left }: Area): Area => ({ top, left, bottom: top, right: left });

const bounding = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** From a range to other ranges: https://learn.microsoft.com/javascript/api/excel/excel.range */
export function rangeNavigation({ sheet, area, openRange }: RangePlace): Record<string, Member> {
  const { top, left, bottom, right } = area;
  const open = (other: Area): HostObject => openRange(onSheet(other));
  const openOrNull = (other: Area | null): HostObject => (other === null ? NULL_OBJECT : openRange(other));
  const usedWithin = (valuesOnly: unknown): Area | null => {
    const used = usedArea(sheet, valuesOnly !== true);
    return used === null ? null : intersection(used, area);
  };
  return {
    GetCell: calls("1.1", ([row, column]) => {
      const cell = { top: top + wholeNumber(row), left: left + wholeNumber(column) };
      return open({ ...cell, bottom: cell.top, right: cell.left });
    }),
    GetRow: calls("1.1", ([row]) => {
      const at = top + wholeNumber(row);
      return open({ ...area, top: at, bottom: at });
    }),
    GetColumn: calls("1.1", ([column]) => {
      const at = left + wholeNumber(column);
      return open({ ...area, left: at, right: at });
    }),
    GetLastCell: calls("1.1", () => open({ top: bottom, left: right, bottom, right })),
    GetLastRow: calls("1.1", () => open({ ...area, top: bottom })),
    GetLastColumn: calls("1.1", () => open({ ...area, left: right })),
    GetEntireRow: calls("1.1", () => open({ ...area, left: 0, right: LAST_COLUMN })),
    GetEntireColumn: calls("1.1", () => open({ ...area, top: 0, bottom: LAST_ROW })),
    GetOffsetRange: calls("1.1", ([rows, columns]) => {
      const [down, across] = [wholeNumber(rows), wholeNumber(columns)];
      return open({ top: top + down, left: left + across, bottom: bottom + down, right: right + across });
    }),
    GetResizedRange: calls("1.1", ([rows, columns]) =>
      open({ ...area, bottom: bottom + wholeNumber(rows), right: right + wholeNumber(columns) }),
    ),
    GetAbsoluteResizedRange: calls("1.7", ([rows, columns]) =>
      open({ ...area, bottom: top + wholeNumber(rows) - 1, right: left + wholeNumber(columns) - 1 }),
    ),
    GetBoundingRect: calls("1.1", ([other]) => open(bounding(area, areaOfArgument(other)))),
    GetIntersection: calls("1.1", ([other]) => {
      const common = intersection(area, areaOfArgument(other));
      if (common === null) throw new ExcelError("ItemNotFound", "The ranges do not intersect.");
      return openRange(common);
    }),
    GetIntersectionOrNullObject: calls("1.4", ([other]) =>
      openOrNull(intersection(area, areaOfArgument(other))),
    ),
    GetUsedRange: calls("1.1", ([valuesOnly]) => openRange(usedWithin(valuesOnly) ?? firstCellOf(area))),
    GetUsedRangeOrNullObject: calls("1.4", ([valuesOnly]) => openOrNull(usedWithin(valuesOnly))),
  };
}
