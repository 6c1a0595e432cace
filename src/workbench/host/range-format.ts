import { intersection, isUnbounded } from "../model/area";
import { cellFor, usedArea } from "../model/cells";
import type { Area, Cell, CellStyle, Worksheet } from "../model";
import { bordersObject } from "./range-borders";
import { fieldAt } from "./cell-fields";
import {
  calls,
  invalidArgument,
  opens,
  readsAndWrites,
  type ApiVersion,
  type HostObject,
  type Json,
  type Member,
} from "./member";
import type { RangePlace } from "./range-place";
import { readCells } from "./range-values";
import { fontOfCell } from "./rich-text";
import { pointsOfColumn, pointsOfRow, widthOfPoints } from "./sizes";

/** What all cells of an area have in common; null where they differ, as Excel answers. */
function common(sheet: Worksheet, area: Area, of: (cell: Cell | undefined) => Json): Json {
  let first: Json | undefined;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.cells.get(row);
    for (let column = area.left; column <= area.right; column += 1) {
      const value = of(cells?.get(column));
      first ??= value;
      if (value === null || value !== first) return null;
    }
  }
  return first ?? null;
}

/** The cells that a look is read from or given to: of whole columns and rows only those that are in use. */
function cellsWithin({ sheet, area }: RangePlace): Area {
  if (!isUnbounded(area)) return area;
  const used = usedArea(sheet, true);
  const { top, left } = area;
  return (used === null ? null : intersection(used, area)) ?? { top, left, bottom: top, right: left };
}

/** Excel's RangeFormat: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export function rangeFormat(place: RangePlace): HostObject {
  const { session, sheet } = place;
  const area = cellsWithin(place);
  const setStyle = (change: (style: CellStyle) => void): void => {
    session.mustBeUnprotected(sheet, "allowFormatCells");
    readCells(sheet, area, (_cell, row, column) => {
      change(cellFor(sheet, row, column).style);
    });
  };
  const field = (path: string, since: ApiVersion = "1.1"): Member => {
    const { read, write } = fieldAt(path);
    return readsAndWrites(
      since,
      () => common(sheet, area, (cell) => fontOfCell(path, cell, read(cell?.style))),
      (value) => {
        setStyle((style) => {
          write(style, value);
        });
      },
    );
  };
  const part = (typeName: string, members: Record<string, Member>): HostObject => ({
    typeName,
    identity: {},
    members,
  });
  return part("RangeFormat", {
    ...sizeMembers(place),
    WrapText: field("wrapText"),
    HorizontalAlignment: field("horizontalAlignment"),
    VerticalAlignment: field("verticalAlignment"),
    Borders: opens("1.1", () => bordersObject(place, area)),
    Fill: opens("1.1", () =>
      part("RangeFill", {
        Color: field("fill/color"),
        Clear: calls("1.1", () => {
          setStyle((style) => delete style.fill);
          return null;
        }),
      }),
    ),
    Font: opens("1.1", () =>
      part("RangeFont", {
        Color: field("font/color"),
        Name: field("font/name"),
        Size: field("font/size"),
        Bold: field("font/bold"),
        Italic: field("font/italic"),
        Underline: field("font/underline"),
      }),
    ),
    Protection: opens("1.2", () => part("FormatProtection", { Locked: field("protection/locked", "1.2") })),
  });
}

/** A row is at most 409 points high: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
const TALLEST_ROW = 409;

function sizeMembers({ session, sheet, area }: RangePlace): Record<string, Member> {
  const each = (first: number, last: number, act: (at: number) => void): void => {
    for (let at = first; at <= last; at += 1) act(at);
  };
  const same = (first: number, last: number, of: (at: number) => number): Json => {
    const value = of(first);
    for (let at = first + 1; at <= last; at += 1) if (of(at) !== value) return null;
    return value;
  };
  const size = (value: unknown, most: number): number => {
    if (typeof value === "number" && value >= 0 && value <= most) return value;
    throw invalidArgument(`${String(value)} is no size for a row or column.`);
  };
  return {
    RowHeight: readsAndWrites(
      "1.2",
      () => same(area.top, area.bottom, (row) => pointsOfRow(sheet, row)),
      (value) => {
        session.mustBeUnprotected(sheet, "allowFormatRows");
        const height = size(value, TALLEST_ROW);
        each(area.top, area.bottom, (row) => sheet.rowHeights.set(row, height));
      },
    ),
    ColumnWidth: readsAndWrites(
      "1.2",
      () => same(area.left, area.right, (column) => pointsOfColumn(sheet, column)),
      (value) => {
        session.mustBeUnprotected(sheet, "allowFormatColumns");
        const width = widthOfPoints(size(value, Infinity));
        each(area.left, area.right, (column) => sheet.columnWidths.set(column, width));
      },
    ),
    // Excel fits rows that nobody has set a height for by itself; that is all that autofit does here.
    AutofitRows: calls("1.2", () => {
      session.mustBeUnprotected(sheet, "allowFormatRows");
      each(area.top, area.bottom, (row) => sheet.rowHeights.delete(row));
      return null;
    }),
  };
}
