import type { Area, ConditionalFormat, Worksheet } from "../model";
import { clearConditionalFormats } from "../model/conditional-format-areas";
import { AreaIndex } from "../model/touching-areas";
import { byPriority, conditionalFormatObject } from "./conditional-format";
import { calls, ExcelError, NULL_OBJECT, type HostObject } from "./member";
import type { Session } from "./session";

/** Excel's ConditionalFormatCollection: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export function conditionalFormats(session: Session, sheet: Worksheet, areas: readonly Area[]): HostObject {
  let index: AreaIndex | null = null;
  const touches = (format: ConditionalFormat): boolean => {
    const found = (index ??= new AreaIndex(areas));
    return format.areas.some((area) => found.touches(area));
  };
  const here = (): ConditionalFormat[] => byPriority(sheet.conditionalFormats.filter(touches));
  const open = (format: ConditionalFormat): HostObject => conditionalFormatObject({ session, sheet, format });
  const find = (id: unknown): HostObject | null => {
    const format = sheet.conditionalFormats.find((one) => one.id === id);
    return format === undefined || !touches(format) ? null : open(format);
  };
  const must = (found: HostObject | null): HostObject => {
    if (found === null) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  };
  return {
    typeName: "ConditionalFormatCollection",
    identity: {},
    items: () => here().map(open),
    item: find,
    members: {
      GetCount: calls("1.6", () => here().length),
      GetItem: calls("1.6", ([id]) => must(find(id))),
      GetItemOrNullObject: calls("1.14", ([id]) => find(id) ?? NULL_OBJECT),
      GetItemAt: calls("1.6", ([at]) => {
        const format = here()[Number(at)];
        return must(format === undefined ? null : open(format));
      }),
      Add: calls("1.6", ([type]) => {
        session.mustBeUnprotected(sheet, "allowFormatCells");
        return open(addFormat(session, sheet, areas, type));
      }),
      // "Clears all conditional formats active on the current specified range": the rest of their areas keeps them.
      ClearAll: calls("1.6", () => {
        session.mustBeUnprotected(sheet, "allowFormatCells");
        for (const area of areas) clearConditionalFormats(sheet, area);
        return null;
      }),
    },
  };
}

/** A new format goes in at the top: "Adds a new conditional format to the collection at the first/top priority." */
function addFormat(
  session: Session,
  sheet: Worksheet,
  areas: readonly Area[],
  type: unknown,
): ConditionalFormat {
  if (type !== "Custom") {
    throw new ExcelError(
      "ApiNotFound",
      `The host does not implement ConditionalFormatCollection.add(${String(type)}).`,
    );
  }
  for (const format of sheet.conditionalFormats) format.priority += 1;
  const format: ConditionalFormat = {
    id: session.newId(),
    areas: areas.map((area) => ({ ...area })),
    priority: 0,
    stopIfTrue: false,
    rule: { kind: "custom", formula: "", style: {} },
  };
  sheet.conditionalFormats.push(format);
  return format;
}
