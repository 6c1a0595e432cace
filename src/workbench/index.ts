/** The face of the workbench: what whoever opens a workbook without Excel needs, and no more. */
export { openAddIn, openOffice, type AddIn } from "./frame/open-add-in";
export { createExcelHost, type ExcelHost, type HostOptions } from "./host/excel-host";
export type { Workbook } from "./model";
export { readXlsx } from "./xlsx/read-xlsx";
export { writeXlsx } from "./xlsx/write-xlsx";
