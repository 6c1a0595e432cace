import type { Workbook } from "../model";
import { openPackage } from "./package";
import { readPackage } from "./read-package";
import type { AddInReference } from "./web-extension";
import { DamagedPart } from "./xml";

export type ReadXlsx =
  | { readonly kind: "workbook"; readonly workbook: Workbook }
  | { readonly kind: "notAWorkbook"; readonly why: string };

/**
 * Reads a workbook from the bytes of an .xlsx (or .xlsm) file; `addIn` is the one whose settings are the workbook's.
 * Refused with the reason: a file of another kind, locked with a password, damaged, or without a sheet of cells.
 */
export function readXlsx(bytes: Uint8Array, addIn: AddInReference): ReadXlsx {
  const opened = openPackage(bytes);
  if (opened.kind === "notAWorkbook") return opened;
  try {
    const read = readPackage(opened.parts, addIn, false);
    if (read === null) return { kind: "notAWorkbook", why: "it holds no workbook" };
    if (read.workbook.worksheets.length === 0)
      return { kind: "notAWorkbook", why: "it has no sheet with cells" };
    return { kind: "workbook", workbook: { ...read.workbook, source: bytes } };
  } catch (error) {
    if (error instanceof DamagedPart)
      return { kind: "notAWorkbook", why: `its part ${error.part} is damaged` };
    throw error;
  }
}
