import { setAreas } from "../model/conditional-format-areas";
import type { ConditionalFormat, Worksheet } from "../model";
import { customFormatObject, type CustomRule } from "./custom-conditional-format";
import {
  calls,
  ExcelError,
  invalidArgument,
  isHostObject,
  NULL_OBJECT,
  opens,
  reads,
  readsAndWrites,
  type HostObject,
  type Json,
} from "./member";
import { areasOf } from "./range-place";
import type { Session } from "./session";

export interface FormatPlace {
  readonly session: Session;
  readonly sheet: Worksheet;
  readonly format: ConditionalFormat;
}

/** By priority, highest first, as Excel lists them. */
export const byPriority = (formats: readonly ConditionalFormat[]): ConditionalFormat[] =>
  [...formats].sort((one, other) => one.priority - other.priority);

/** Excel's ConditionalFormat: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export function conditionalFormatObject(place: FormatPlace): HostObject {
  const { session, sheet, format } = place;
  const change = (write: () => void): void => {
    session.mustBeUnprotected(sheet, "allowFormatCells");
    write();
  };
  const range = (): HostObject | null => {
    const [only, ...more] = format.areas;
    return only === undefined || more.length > 0 ? null : session.open.range(sheet, only);
  };
  return {
    typeName: "ConditionalFormat",
    identity: { Id: format.id },
    members: {
      Id: reads("1.6", () => format.id),
      Type: reads("1.6", () => typeOf(format)),
      Priority: readsAndWrites(
        "1.6",
        () => format.priority,
        (value) => {
          change(() => {
            movePriority(sheet, format, value);
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
      ...kindsOf(place, change),
      GetRange: calls("1.6", () => {
        const only = range();
        if (only !== null) return only;
        throw new ExcelError("InvalidOperation", "The conditional format is applied to more than one range.");
      }),
      GetRangeOrNullObject: calls("1.6", () => range() ?? NULL_OBJECT),
      GetRanges: calls("1.9", () => session.open.rangeAreas(sheet, format.areas)),
      SetRanges: calls("1.19", ([ranges]) => {
        change(() => {
          setAreas(format, areasOf(isHostObject(ranges) ? addressIn(ranges) : ranges));
        });
        return null;
      }),
      Delete: calls("1.6", () => {
        change(() => (sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format)));
        return null;
      }),
    },
  };
}

function addressIn({ members }: HostObject): Json {
  const address = members["Address"];
  return address?.kind === "scalar" ? address.read() : "";
}

/** The kinds that Excel has beside custom formulas; the host carries their rules untouched and never opens them. */
const OTHER_KINDS = [
  "CellValue",
  "ColorScale",
  "DataBar",
  "IconSet",
  "Preset",
  "TextComparison",
  "TopBottom",
];

/** One member for each kind: it opens for the format's own kind, and is refused, or null, for all others. */
function kindsOf(
  { format }: FormatPlace,
  change: (write: () => void) => void,
): Record<string, ReturnType<typeof opens>> {
  const { rule } = format;
  const wrongKind = (): never => {
    throw new ExcelError(
      "InvalidOperation",
      "This operation is not permitted for a conditional format of this type.",
    );
  };
  const notServed = (kind: string) => (): never => {
    throw new ExcelError("ApiNotFound", `The host does not implement ConditionalFormat.${kind}.`);
  };
  const custom = (own: CustomRule): HostObject => customFormatObject(own, () => format.areas[0], change);
  const others = OTHER_KINDS.flatMap((kind) => [
    [kind, opens("1.6", rule.kind === "custom" ? wrongKind : notServed(kind))] as const,
    [
      `${kind}OrNullObject`,
      opens("1.6", rule.kind === "custom" ? () => NULL_OBJECT : notServed(kind)),
    ] as const,
  ]);
  return {
    Custom: opens("1.6", () => (rule.kind === "custom" ? custom(rule) : wrongKind())),
    CustomOrNullObject: opens("1.6", () => (rule.kind === "custom" ? custom(rule) : NULL_OBJECT)),
    ...Object.fromEntries(others),
  };
}

function movePriority(sheet: Worksheet, format: ConditionalFormat, priority: unknown): void {
  if (typeof priority !== "number" || !Number.isInteger(priority) || priority < 0) {
    throw invalidArgument(`${String(priority)} is no priority of a conditional format.`);
  }
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

const typeOf = ({ rule }: ConditionalFormat): string =>
  rule.kind === "custom" ? "Custom" : (OFFICE_TYPES[rule.type] ?? "PresetCriteria");
