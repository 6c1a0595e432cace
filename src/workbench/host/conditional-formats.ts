import { addressOf, intersection, sheetPrefix } from "../model/area";
import type { Area, ConditionalFormat, Worksheet } from "../model";
import {
  calls,
  ExcelError,
  NULL_OBJECT,
  opens,
  reads,
  readsAndWrites,
  type HostObject,
  type Member,
} from "./member";
import { rangeAreasObject } from "./range-areas";
import { rangeObject } from "./range";
import type { Session } from "./session";

type OpenSheet = () => HostObject;

/** By priority, highest first, as Excel lists them. */
const byPriority = (formats: readonly ConditionalFormat[]): ConditionalFormat[] =>
  [...formats].sort((one, other) => one.priority - other.priority);

const touches = (format: ConditionalFormat, areas: readonly Area[]): boolean =>
  format.areas.some((own) => areas.some((area) => intersection(own, area) !== null));

/** Excel's ConditionalFormatCollection: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export function conditionalFormats(
  session: Session,
  sheet: Worksheet,
  areas: readonly Area[],
  openSheet: OpenSheet,
): HostObject {
  const here = (): ConditionalFormat[] =>
    byPriority(sheet.conditionalFormats.filter((format) => touches(format, areas)));
  const open = (format: ConditionalFormat): HostObject =>
    conditionalFormat(session, sheet, format, openSheet);
  const find = (id: unknown): HostObject | null => {
    const format = here().find((one) => one.id === id);
    return format === undefined ? null : open(format);
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
        session.mustBeUnprotected(sheet);
        return open(addFormat(session, sheet, areas, type));
      }),
      ClearAll: calls("1.6", () => {
        session.mustBeUnprotected(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !touches(format, areas));
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

/** Excel's ConditionalFormat: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
function conditionalFormat(
  session: Session,
  sheet: Worksheet,
  format: ConditionalFormat,
  openSheet: OpenSheet,
): HostObject {
  const { rule } = format;
  const change = (write: () => void): void => {
    session.mustBeUnprotected(sheet);
    write();
  };
  const custom = (): HostObject => {
    if (rule.kind !== "custom") {
      throw new ExcelError("InvalidOperation", "This conditional format is not of the type Custom.");
    }
    return customFormat(rule, change);
  };
  return {
    typeName: "ConditionalFormat",
    identity: { Id: format.id },
    members: {
      Id: reads("1.6", () => format.id),
      Type: reads("1.6", () => (rule.kind === "custom" ? "Custom" : officeType(rule.type))),
      Priority: readsAndWrites(
        "1.6",
        () => byPriority(sheet.conditionalFormats).indexOf(format),
        (value) => {
          change(() => {
            movePriority(sheet, format, Number(value));
          });
        },
      ),
      StopIfTrue: readsAndWrites(
        "1.6",
        () => format.stopIfTrue,
        (value) => {
          change(() => (format.stopIfTrue = value === true));
        },
      ),
      Custom: opens("1.6", custom),
      CustomOrNullObject: opens("1.6", () => (rule.kind === "custom" ? custom() : NULL_OBJECT)),
      GetRange: calls("1.6", () => {
        const [only, ...more] = format.areas;
        if (only === undefined || more.length > 0) {
          throw new ExcelError("InvalidOperation", "The conditional format is applied to multiple ranges.");
        }
        return rangeObject(session, sheet, only, openSheet);
      }),
      GetRangeOrNullObject: calls("1.6", () => {
        const [only, ...more] = format.areas;
        return only === undefined || more.length > 0
          ? NULL_OBJECT
          : rangeObject(session, sheet, only, openSheet);
      }),
      GetRanges: calls("1.9", () => rangeAreasObject(session, sheet, format.areas, openSheet)),
      Delete: calls("1.6", () => {
        change(() => (sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format)));
        return null;
      }),
    },
  };
}

function movePriority(sheet: Worksheet, format: ConditionalFormat, priority: number): void {
  const others = byPriority(sheet.conditionalFormats).filter((one) => one !== format);
  others.splice(priority, 0, format);
  others.forEach((one, at) => (one.priority = at));
}

/** The file's names for kinds of rules, and Office.js's. */
const OFFICE_TYPES: Readonly<Record<string, string>> = {
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  top10: "TopBottom",
};

const officeType = (type: string): string => OFFICE_TYPES[type] ?? "PresetCriteria";

type CustomRule = Extract<ConditionalFormat["rule"], { kind: "custom" }>;
type Change = (write: () => void) => void;

function customFormat(rule: CustomRule, change: Change): HostObject {
  return {
    typeName: "CustomConditionalFormat",
    identity: {},
    members: {
      Rule: opens("1.6", () => ({
        typeName: "ConditionalFormatRule",
        identity: {},
        members: {
          Formula: readsAndWrites(
            "1.6",
            () => rule.formula,
            (value) => {
              change(() => (rule.formula = String(value)));
            },
          ),
        },
      })),
      Format: opens("1.6", () => ({
        typeName: "ConditionalRangeFormat",
        identity: {},
        members: {
          Fill: opens("1.6", () => styled("ConditionalRangeFill", rule, "fill", change)),
          Font: opens("1.6", () => styled("ConditionalRangeFont", rule, "fontColor", change)),
          NumberFormat: readsAndWrites(
            "1.6",
            () => rule.style.numberFormat ?? null,
            (value) => {
              change(() => (rule.style.numberFormat = String(value)));
            },
          ),
        },
      })),
    },
  };
}

function styled(typeName: string, rule: CustomRule, name: "fill" | "fontColor", change: Change): HostObject {
  const flag = (flagName: "bold" | "italic"): Member =>
    readsAndWrites(
      "1.6",
      () => rule.style[flagName] ?? false,
      (value) => {
        change(() => (rule.style[flagName] = value === true));
      },
    );
  const colour: Record<string, Member> = {
    Color: readsAndWrites(
      "1.6",
      () => rule.style[name] ?? "",
      (value) => {
        change(() => (rule.style[name] = String(value).toUpperCase()));
      },
    ),
  };
  const members = name === "fill" ? colour : { ...colour, Bold: flag("bold"), Italic: flag("italic") };
  return { typeName, identity: {}, members };
}

/** Where a format applies, for reports: `Sheet1!A1:B2,Sheet1!D4`. */
export function addressesOf(sheet: Worksheet, areas: readonly Area[]): string {
  return areas.map((area) => `${sheetPrefix(sheet.name)}${addressOf(area)}`).join(",");
}
