import { columnsIn, rowsIn } from "../model/area";
import { cellFor } from "../model/cells";
import type { Area, Worksheet } from "../model";
import { fieldAt } from "./cell-fields";
import { conditionalFormats } from "./conditional-formats";
import { calls, opens, reads, readsAndWrites, type HostObject, type Member } from "./member";
import { fullAddress } from "./range-place";
import type { Session } from "./session";

/** Excel's RangeAreas: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export function rangeAreasObject(session: Session, sheet: Worksheet, areas: readonly Area[]): HostObject {
  const identity: Record<string, string> = {};
  const open = (area: Area): HostObject => session.open.range(sheet, area);
  const rangeAreas: HostObject = {
    typeName: "RangeAreas",
    identity,
    members: {
      Address: reads("1.9", () => areas.map((area) => fullAddress(sheet, area)).join(",")),
      AreaCount: reads("1.9", () => areas.length),
      CellCount: reads("1.9", () => areas.reduce((count, area) => count + rowsIn(area) * columnsIn(area), 0)),
      Worksheet: opens("1.9", () => session.open.worksheet(sheet)),
      ConditionalFormats: opens("1.9", () => conditionalFormats(session, sheet, areas)),
      Format: opens("1.9", () => areasFormat(session, sheet, areas)),
      Areas: opens("1.9", () => ({
        typeName: "RangeCollection",
        identity: {},
        members: { GetCount: calls("1.9", () => areas.length) },
        items: () => areas.map(open),
        item: (at) => {
          const area = areas[Number(at)];
          return area === undefined ? null : open(area);
        },
      })),
      Clear: eachRange(areas, open, "Clear"),
      _KeepReference: calls("1.9", () => {
        identity["_ReferenceId"] ??= session.keep(rangeAreas);
        return null;
      }),
    },
  };
  return rangeAreas;
}

/** A method that does to each range what the method of that name does to one. */
const eachRange = (areas: readonly Area[], open: (area: Area) => HostObject, name: string): Member =>
  calls("1.9", (args) => {
    for (const area of areas) {
      const member = open(area).members[name];
      if (member?.kind === "method") member.call(args);
    }
    return null;
  });

/** The look of many ranges at once, as far as it can be set; what they have in common is not worked out. */
function areasFormat(session: Session, sheet: Worksheet, areas: readonly Area[]): HostObject {
  const field = (path: string): Member =>
    readsAndWrites(
      "1.9",
      () => null,
      (value) => {
        session.mustBeUnprotected(sheet, "allowFormatCells");
        const { write } = fieldAt(path);
        for (const { top, left, bottom, right } of areas) {
          for (let row = top; row <= bottom; row += 1)
            for (let column = left; column <= right; column += 1)
              write(cellFor(sheet, row, column).style, value);
        }
      },
    );
  return {
    typeName: "RangeFormat",
    identity: {},
    members: {
      Fill: opens("1.9", () => ({
        typeName: "RangeFill",
        identity: {},
        members: {
          Color: field("fill/color"),
          Clear: calls("1.9", () => {
            const colour = field("fill/color");
            if (colour.kind === "scalar") colour.write?.("");
            return null;
          }),
        },
      })),
      Font: opens("1.9", () => ({
        typeName: "RangeFont",
        identity: {},
        members: { Color: field("font/color"), Bold: field("font/bold") },
      })),
    },
  };
}
