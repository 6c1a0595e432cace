import {
  type Area,
  cellFor,
  newWorkbook,
  newWorksheet,
  parseArea,
  type StoredValue,
  type Workbook,
  type Worksheet,
} from "../../src/workbench";

/** A cell as a test writes it: a value, a formula beginning with `=`, or a value with its number format. */
export type WrittenCell = StoredValue | readonly [value: StoredValue, numberFormat: string];

/** A workbook with sheets of these cells, from A1 on: `workbookOf({ Sheet1: [["a", 1], [null, [0.87, "0.0%"]]] })`. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly WrittenCell[])[]>>): Workbook {
  const worksheets = Object.entries(sheets).map(([name, rows], at) => {
    const sheet = newWorksheet(name, at);
    rows.forEach((cells, row) => {
      cells.forEach((written, column) => {
        put(sheet, row, column, written);
      });
    });
    return sheet;
  });
  return { ...newWorkbook(), worksheets };
}

const isFormatted = (written: WrittenCell): written is readonly [StoredValue, string] =>
  Array.isArray(written);

function put(sheet: Worksheet, row: number, column: number, written: WrittenCell): void {
  if (written === null) return;
  const cell = cellFor(sheet, row, column);
  const value = isFormatted(written) ? written[0] : written;
  if (isFormatted(written)) cell.style.numberFormat = written[1];
  if (typeof value === "string" && value.startsWith("=")) cell.formula = value;
  else cell.value = value;
}

/** The sheet of a name; a test that names one that is not there fails. */
export function sheetIn(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.worksheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet "${name}"`);
  return sheet;
}

/** The area of an address: `B2:D9`. */
export function areaAt(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`"${address}" is no address`);
  return area;
}
