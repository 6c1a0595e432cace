import { separatorsOf } from "../calculation/display-text";
import { opens, reads, type HostObject } from "./member";
import type { Session } from "./session";

/** Excel's Application: https://learn.microsoft.com/javascript/api/excel/excel.application */
export function applicationObject({ workbook }: Session): HostObject {
  const separators = separatorsOf(workbook.locale);
  return {
    typeName: "Application",
    identity: {},
    members: {
      DecimalSeparator: reads("1.11", () => separators.decimal),
      ThousandsSeparator: reads("1.11", () => separators.group),
      UseSystemSeparators: reads("1.11", () => true),
      CultureInfo: opens("1.11", () => ({
        typeName: "CultureInfo",
        identity: {},
        members: {
          Name: reads("1.11", () => workbook.locale),
          NumberFormat: opens("1.11", () => ({
            typeName: "NumberFormatInfo",
            identity: {},
            members: {
              NumberDecimalSeparator: reads("1.11", () => separators.decimal),
              NumberGroupSeparator: reads("1.11", () => separators.group),
            },
          })),
        },
      })),
    },
  };
}
