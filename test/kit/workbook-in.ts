import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { addInReference, readXlsx, type Workbook } from "../../src/workbench";

/** The sample scorecard, as a file. */
export const SAMPLE = join(resolve(__dirname, "../.."), "assets", "sample-scorecard.xlsx");

/** The workbook in a file. */
export function workbookIn(path: string): Workbook {
  const read = readXlsx(readFileSync(path), addInReference());
  if (read.kind === "notAWorkbook") throw new Error(`${path}: ${read.why}`);
  return read.workbook;
}
