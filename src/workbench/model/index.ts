/** The workbook as plain data: what every other part of the workbench works on. */
export type * from "./workbook";
