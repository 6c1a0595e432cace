import { openInExcel, type InExcel } from "../../kit/office";
import type { HostOptions } from "../../../src/workbench/host/excel-host";
import { workbookOf } from "../../kit/workbook-of";

/** Opens a workbook in the host, does something with Office.js in one run, and closes it again. */
export async function withWorkbook<Result>(
  sheets: Parameters<typeof workbookOf>[0],
  use: (excel: InExcel) => Promise<Result>,
  options: HostOptions = {},
): Promise<Result> {
  const excel = await openInExcel(workbookOf(sheets), options);
  try {
    return await use(excel);
  } finally {
    excel.close();
  }
}

/** What a call of Office.js is refused with. */
export interface OfficeRefusal {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

const isRefusal = (error: unknown): error is OfficeRefusal =>
  typeof error === "object" && error !== null && "code" in error && "debugInfo" in error;

/** Runs something that Excel must refuse, and gives the refusal. */
export async function refusalOf(act: () => Promise<unknown>): Promise<OfficeRefusal> {
  try {
    await act();
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
  throw new Error("Excel refused nothing");
}
