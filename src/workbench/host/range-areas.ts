import { columnsIn, rowsIn } from "../model/area";
import type { Area, Worksheet } from "../model";
import { addressesOf, conditionalFormats } from "./conditional-formats";
import { calls, invalidArgument, opens, reads, type HostObject } from "./member";
import { areaOf, rangeObject } from "./range";
import type { Session } from "./session";

/** The longest list of addresses that Excel takes: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#getranges */
const LONGEST_ADDRESS = 8192;

/** The areas of `A1:B2,D4`; refused where one is no address, or the list is too long. */
export function areasOf(address: unknown): Area[] {
  const list = String(address);
  if (list.length > LONGEST_ADDRESS)
    throw invalidArgument(`A list of addresses has at most ${LONGEST_ADDRESS} characters.`);
  return list.split(",").map(areaOf);
}

/** Excel's RangeAreas: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export function rangeAreasObject(
  session: Session,
  sheet: Worksheet,
  areas: readonly Area[],
  openSheet: () => HostObject,
): HostObject {
  const identity: Record<string, string> = {};
  const rangeAreas: HostObject = {
    typeName: "RangeAreas",
    identity,
    members: {
      Address: reads("1.9", () => addressesOf(sheet, areas)),
      AreaCount: reads("1.9", () => areas.length),
      CellCount: reads("1.9", () => areas.reduce((count, area) => count + rowsIn(area) * columnsIn(area), 0)),
      Worksheet: opens("1.9", openSheet),
      ConditionalFormats: opens("1.9", () => conditionalFormats(session, sheet, areas, openSheet)),
      Areas: opens("1.9", () => ({
        typeName: "RangeCollection",
        identity: {},
        members: { GetCount: calls("1.9", () => areas.length) },
        items: () => areas.map((area) => rangeObject(session, sheet, area, openSheet)),
        item: (at) => {
          const area = areas[Number(at)];
          return area === undefined ? null : rangeObject(session, sheet, area, openSheet);
        },
      })),
      _KeepReference: calls("1.9", () => {
        identity["_ReferenceId"] = session.keep(rangeAreas);
        return null;
      }),
    },
  };
  return rangeAreas;
}
