/** The face of the workbench: what anyone needs who opens a workbook without Excel and looks into it, and no more. */
export { effectiveLooks } from "./calculation/conditional-formats";
export { recalculate } from "./calculation/recalculate";
export { openAddIn, openOffice, type AddIn } from "./frame/open-add-in";
export { createExcelHost, type ExcelHost, type HostOptions } from "./host/excel-host";
export type { Area, Cell, ConditionalFormat, StoredValue, Workbook, Worksheet } from "./model";
export { addressOf, parseArea } from "./model/area";
export { asOfficeValue, cellAt, cellFor } from "./model/cells";
export { newWorkbook, newWorksheet } from "./model/new-workbook";
export { addInReference } from "./runner/add-in-reference";
export { readXlsx } from "./xlsx/read-xlsx";
export { writeXlsx } from "./xlsx/write-xlsx";
