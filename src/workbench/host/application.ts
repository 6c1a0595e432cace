import { opens, reads, type HostObject } from "./member";
import type { Session } from "./session";

/** What a locale writes between whole and part, and between thousands. */
function separatorsOf(locale: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const sign = (type: "decimal" | "group", usual: string): string =>
    parts.find((part) => part.type === type)?.value ?? usual;
  return { decimal: sign("decimal", "."), group: sign("group", ",") };
}

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
