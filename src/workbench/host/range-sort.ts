import { columnsIn, intersection } from "../model/area";
import { sortRows, type SortKey } from "../model/sort-rows";
import { calls, ExcelError, invalidArgument, type HostObject } from "./member";
import type { RangePlace } from "./range-place";

/** Excel's RangeSort, by values and from top to bottom: https://learn.microsoft.com/javascript/api/excel/excel.rangesort */
export function sortObject({ session, sheet, area }: RangePlace): HostObject {
  return {
    typeName: "RangeSort",
    identity: {},
    members: {
      Apply: calls("1.2", ([fields, matchCase, hasHeaders, orientation]) => {
        session.mustBeUnprotected(sheet);
        if (matchCase === true || orientation === "Columns") {
          throw new ExcelError(
            "ApiNotFound",
            "The host does not implement RangeSort.apply by case or along columns.",
          );
        }
        if (sheet.merges.some((merge) => intersection(merge, area) !== null)) {
          throw new ExcelError(
            "InvalidOperation",
            "To do this, all the merged cells need to be the same size.",
          );
        }
        session.settle();
        const body = hasHeaders === true ? { ...area, top: area.top + 1 } : area;
        sortRows(sheet, body, keysOf(fields, columnsIn(area)));
        session.cellsChanged(sheet, body);
        session.happens({
          name: "rowSorted",
          worksheetId: sheet.id,
          details: { address: "", source: "Local" },
        });
        return null;
      }),
    },
  };
}

function keysOf(fields: unknown, columns: number): SortKey[] {
  if (!Array.isArray(fields)) throw invalidArgument("Sort fields were expected.");
  return fields.map((field: unknown) => {
    const { key, ascending, sortOn } = {
      key: -1,
      ascending: true,
      sortOn: "Value",
      ...(typeof field === "object" ? field : {}),
    };
    if (!Number.isInteger(key) || key < 0 || key >= columns)
      throw invalidArgument(`No column ${String(key)} to sort by.`);
    if (sortOn !== "Value")
      throw new ExcelError("ApiNotFound", `The host does not implement sorting on ${String(sortOn)}.`);
    return { column: key, ascending };
  });
}
