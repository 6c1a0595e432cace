import { cellAt, cellFor } from "../model/cells";
import type { Area, CellStyle } from "../model";
import { colourOf } from "./cell-fields";
import { calls, invalidArgument, notImplemented, reads, readsAndWrites, type HostObject } from "./member";
import type { RangePlace } from "./range-place";

type Side = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** For each line of a range: the side of which cells it is. */
const LINES: Readonly<Record<string, { readonly side: Side; readonly cells: (area: Area) => Area }>> = {
  EdgeTop: { side: "borderTop", cells: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { side: "borderBottom", cells: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { side: "borderLeft", cells: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { side: "borderRight", cells: (area) => ({ ...area, left: area.right }) },
  InsideHorizontal: { side: "borderBottom", cells: (area) => ({ ...area, bottom: area.bottom - 1 }) },
  InsideVertical: { side: "borderRight", cells: (area) => ({ ...area, right: area.right - 1 }) },
};

const BLACK = "#000000";

/** Thin lines around cells: https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export function bordersObject(place: RangePlace, area: Area): HostObject {
  const item = (index: unknown): HostObject => {
    const line = LINES[String(index)];
    if (line === undefined) throw notImplemented("RangeBorderCollection", String(index));
    return borderObject(place, String(index), line.side, line.cells(area));
  };
  return {
    typeName: "RangeBorderCollection",
    identity: {},
    item,
    members: { GetItem: calls("1.1", ([index]) => item(index)) },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
function borderObject({ session, sheet }: RangePlace, index: string, side: Side, area: Area): HostObject {
  const first = (): string | undefined => cellAt(sheet, area.top, area.left)?.style[side];
  const draw = (change: (style: CellStyle) => void): void => {
    session.mustBeUnprotected(sheet, "allowFormatCells");
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        change(cellFor(sheet, row, column).style);
  };
  return {
    typeName: "RangeBorder",
    identity: { Id: index },
    members: {
      SideIndex: reads("1.1", () => index),
      Style: readsAndWrites(
        "1.1",
        () => (first() === undefined ? "None" : "Continuous"),
        (value) => {
          if (value !== "Continuous" && value !== "None")
            throw notImplemented("RangeBorder", `style (${String(value)})`);
          draw((style) => {
            if (value === "None") Reflect.deleteProperty(style, side);
            else style[side] ??= BLACK;
          });
        },
      ),
      Color: readsAndWrites(
        "1.1",
        () => first() ?? BLACK,
        (value) => {
          if (typeof value !== "string") throw invalidArgument("A colour was expected.");
          draw((style) => {
            style[side] = colourOf(value);
          });
        },
      ),
    },
  };
}
