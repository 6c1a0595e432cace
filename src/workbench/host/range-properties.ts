import type { Area, Cell } from "../model";
import { fieldsOf, readCellFields, writeCellFields, type Fields } from "./cell-fields";
import { calls, invalidArgument, notImplemented, type Json, type Member } from "./member";
import { fullAddress, type RangePlace } from "./range-place";
import { readCells, writtenAt } from "./range-values";
import { pointsOfColumn, pointsOfRow } from "./sizes";

/**
 * Many cells' properties in one go:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get-set-cell-properties
 */
export function rangeProperties({ session, sheet, area }: RangePlace): Record<string, Member> {
  const cell = (wanted: Fields, own: Cell | undefined, row: number, column: number): Json => {
    const answer: Record<string, Json> = {};
    for (const [name, value] of Object.entries(wanted)) {
      if (name === "address" && value === true)
        answer["address"] = fullAddress(sheet, { top: row, bottom: row, left: column, right: column });
      else if (name === "format") answer["format"] = readCellFields(fieldsOf(value), own?.style);
      else if (value !== false) throw notImplemented("Range", `getCellProperties({ ${name} })`);
    }
    return answer;
  };
  return {
    GetCellProperties: calls("1.9", ([wanted]) => {
      const fields = fieldsOf(wanted);
      return readCells(sheet, area, (own, row, column) => cell(fields, own, row, column));
    }),
    SetCellProperties: calls("1.9", ([properties]) => {
      session.mustBeUnprotected(sheet, "allowFormatCells");
      if (!Array.isArray(properties)) throw invalidArgument("An array of properties was expected.");
      const written = writtenAt(properties, area);
      readCells(sheet, area, (_own, row, column) => {
        const fields = fieldsOf(written(row, column));
        for (const [name, value] of Object.entries(fields)) {
          if (name !== "format") throw notImplemented("Range", `setCellProperties({ ${name} })`);
          writeCellFields(sheet, row, column, fieldsOf(value));
        }
      });
      return null;
    }),
    GetRowProperties: calls("1.9", ([wanted]) =>
      positions(area.top, area.bottom, (row) =>
        lineProperties(fieldsOf(wanted), row, {
          address: fullAddress(sheet, lineOf(area, "row", row)),
          rowIndex: row,
          rowHidden: sheet.hiddenRows.has(row),
          rowHeight: pointsOfRow(sheet, row),
        }),
      ),
    ),
    GetColumnProperties: calls("1.9", ([wanted]) =>
      positions(area.left, area.right, (column) =>
        lineProperties(fieldsOf(wanted), column, {
          address: fullAddress(sheet, lineOf(area, "column", column)),
          columnIndex: column,
          columnHidden: sheet.hiddenColumns.has(column),
          columnWidth: pointsOfColumn(sheet, column),
        }),
      ),
    ),
  };
}

const lineOf = (area: Area, along: "row" | "column", at: number): Area =>
  along === "row" ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at };

function positions(first: number, last: number, at: (position: number) => Json): Json[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => at(first + offset));
}

/** What is asked of a row or a column: its own properties, with its size under `format`. */
function lineProperties(wanted: Fields, at: number, known: Readonly<Record<string, Json>>): Json {
  const answer: Record<string, Json> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (name === "format") answer["format"] = lineProperties(fieldsOf(value), at, known);
    else if (value !== false) {
      const own = known[name];
      if (own === undefined) throw notImplemented("Range", `get…Properties({ ${name} })`);
      answer[name] = own;
    }
  }
  return answer;
}
