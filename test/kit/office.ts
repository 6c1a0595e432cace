import {
  createExcelHost,
  type ExcelHost,
  type HostOptions,
  openOffice,
  type Workbook,
} from "../../src/workbench";

export interface InExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly host: ExcelHost;
  close(): void;
}

type Globals = Pick<InExcel, "Excel" | "Office"> & { readonly OfficeExtension: unknown };

/**
 * Opens a workbook in the project's own Excel with Microsoft's client library before it, and puts `Excel` and `Office`
 * where product code looks for them.
 */
export async function openInExcel(workbook: Workbook, options: HostOptions = {}): Promise<InExcel> {
  const host = createExcelHost(workbook, options);
  const page = await openOffice({ host });
  const globals: unknown = page.window;
  if (!hasGlobals(globals)) throw new Error("Office.js did not put Excel and Office into the page");
  const { Excel, Office, OfficeExtension } = globals;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { Excel, Office, host, close: page.close };
}

const hasGlobals = (window: unknown): window is Globals =>
  typeof window === "object" && window !== null && "Excel" in window && "Office" in window;
