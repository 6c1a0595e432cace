import type { Worksheet } from "../model";
import { calls, ExcelError, reads, type HostObject, type Json } from "./member";
import type { Session } from "./session";

/** What a protection may allow; all of it is forbidden unless said otherwise. */
const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** Excel's WorksheetProtection: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export function protectionObject(session: Session, sheet: Worksheet): HostObject {
  const announce = (): void => {
    const { protected: isProtected } = sheet.protection;
    session.happens({
      name: "protectionChanged",
      worksheetId: sheet.id,
      details: { isProtected, source: "Local" },
    });
  };
  return {
    typeName: "WorksheetProtection",
    identity: {},
    members: {
      Protected: reads("1.2", () => sheet.protection.protected),
      Options: reads("1.2", (): Json => {
        const { options } = sheet.protection;
        return Object.fromEntries(OPTIONS.map((name) => [name, options[name] ?? false]));
      }),
      // "Fails if the worksheet has already been protected."
      Protect: calls("1.2", ([options]) => {
        if (sheet.protection.protected) {
          throw new ExcelError("InvalidOperation", "This operation is not permitted for the current object.");
        }
        const flags = Object.entries(options ?? {}).map(([name, value]) => [name, value === true] as const);
        sheet.protection = { protected: true, options: Object.fromEntries(flags) };
        announce();
        return null;
      }),
      Unprotect: calls("1.2", () => {
        sheet.protection = { protected: false, options: {} };
        announce();
        return null;
      }),
    },
  };
}
