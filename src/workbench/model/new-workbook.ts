import type { Workbook, Worksheet } from "./workbook";

/** An empty worksheet; `number` makes its id, which is stable and unlike any other in the workbook. */
export function newWorksheet(name: string, number: number): Worksheet {
  return {
    id: `{00000000-0001-0000-${number.toString(16).padStart(4, "0").toUpperCase()}-000000000000}`,
    name,
    visibility: "Visible",
    cells: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    conditionalFormats: [],
    protection: { protected: false, options: {} },
    tables: [],
    attachments: [],
    frozen: { rows: 0, columns: 0 },
    page: {},
  };
}

/** A new workbook as Excel makes it: one empty sheet, in British English. */
export function newWorkbook(): Workbook {
  return {
    worksheets: [newWorksheet("Sheet1", 0)],
    active: 0,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    settings: new Map(),
    names: [],
    customXml: [],
    locale: "en-GB",
    date1904: false,
    source: null,
  };
}
