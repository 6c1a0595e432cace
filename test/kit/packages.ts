import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx, type Workbook, writeXlsx } from "../../src/workbench";
import { newPackage } from "../../src/workbench/xlsx/new-package";

/** An add-in that no real one is, so that a test can have settings of its own. */
export const ADD_IN = { id: "11111111-2222-3333-4444-555555555555", version: "1.2.0.0" };

export const SHEET = "xl/worksheets/sheet1.xml";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A small .xlsx file: the parts of an empty workbook, with these in their place or beside them. */
export function packaged(parts: Readonly<Record<string, string>>): Uint8Array {
  const all: Record<string, Uint8Array> = {};
  for (const [name, bytes] of newPackage()) all[name] = bytes;
  for (const [name, text] of Object.entries(parts)) all[name] = strToU8(text);
  return zipSync(all);
}

/** A small .xlsx file with one sheet of this XML; `attributes` stand on the root. */
export const packagedSheet = (inside: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  packaged({ [SHEET]: `<worksheet xmlns="${MAIN}">${inside}</worksheet>`, ...more });

/** The texts of a file's parts by their names. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function partOf(bytes: Uint8Array, name: string): string {
  const text = partsOf(bytes)[name];
  if (text === undefined) throw new Error(`The file has no part ${name}`);
  return text;
}

/** The workbook in a file; a test whose file is refused fails with the reason. */
export function opened(bytes: Uint8Array): Workbook {
  const read = readXlsx(bytes, ADD_IN);
  if (read.kind === "notAWorkbook") throw new Error(`Refused: ${read.why}`);
  return read.workbook;
}

export const saved = (workbook: Workbook): Uint8Array => writeXlsx(workbook, ADD_IN);

/** The names of the parts that differ between two files, or are in one of them only. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => old[name] !== now[name] && !name.endsWith("/"))
    .sort();
}
