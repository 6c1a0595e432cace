/**
 * The workbook as plain data: what the host holds, what .xlsx is read into and written from.
 * Rows and columns count from 0. Colours are `#RRGGBB`. Formulas are in English, invariant form, with a leading `=`.
 */

/** What a cell stores; an error is `{ error: "#N/A" }`, an empty cell is null. */
export type StoredValue = string | number | boolean | { readonly error: string } | null;

export interface RichTextRun {
  readonly text: string;
  readonly font: Readonly<Record<string, unknown>>;
}

export interface CellFont {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  size?: number;
  name?: string;
  color?: string;
}

/** A cell's own look, apart from conditional formats. Absent means the workbook's default. */
export interface CellStyle {
  numberFormat?: string;
  fill?: string;
  font?: CellFont;
  horizontal?: string;
  vertical?: string;
  wrapText?: boolean;
  locked?: boolean;
  /** The colours of thin lines that were drawn since the file was read; what the file has besides is in `format`. */
  borderTop?: string;
  borderBottom?: string;
  borderLeft?: string;
  borderRight?: string;
}

export interface Cell {
  value: StoredValue;
  /** Present when the cell holds a formula; `value` is then its last result. */
  formula?: string;
  richText?: readonly RichTextRun[];
  style: CellStyle;
  /** The number of the format record in the file that the cell was read with: borders and the like, which `style` does not tell. */
  format?: number;
  /** True when the cell was entered with a leading apostrophe. */
  quotePrefix?: boolean;
}

export interface Area {
  top: number;
  left: number;
  /** Inclusive. */
  bottom: number;
  right: number;
}

/** The part of a conditional format that changes how a cell looks. */
export interface DifferentialStyle {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  numberFormat?: string;
}

/**
 * A conditional format. `custom` is a formula relative to the first area's top-left cell.
 * `other` is any kind that the model carries untouched (data bars, colour scales, icon sets, cell value rules, …).
 */
export interface ConditionalFormat {
  id: string;
  areas: Area[];
  /** 0 is the highest priority; unique in the worksheet. */
  priority: number;
  stopIfTrue: boolean;
  rule:
    | { kind: "custom"; formula: string; style: DifferentialStyle }
    | { kind: "other"; type: string; formulas: string[]; style: DifferentialStyle; sourceXml: string };
}

export interface Protection {
  protected: boolean;
  options: Record<string, boolean>;
}

export interface Table {
  id: number;
  name: string;
  area: Area;
  /** How a table that the host made looks; absent for one that was read, whose file says so. */
  look?: TableLook;
}

export interface TableLook {
  /** Such as `TableStyleLight1`. */
  style: string;
  bandedRows: boolean;
  filterButtons: boolean;
}

/** Where a link in a cell leads within the workbook: an address with its sheet, or a name. */
export interface Link {
  readonly location: string;
  readonly tooltip?: string;
}

export type Margin = "left" | "right" | "top" | "bottom" | "header" | "footer";

/** How a sheet is printed. Fits of 0 are as many pages as it takes; absent: the usual. */
export interface PageSetup {
  orientation?: "portrait" | "landscape";
  /** As the file numbers it: 9 is A4. */
  paperSize?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  /** In inches. */
  margins?: Readonly<Record<Margin, number>>;
}

/**
 * Something that stands at cells and moves with them, of which the model knows no more: a data validation, a link, a
 * comment, a picture, a page break.
 */
export interface Attachment {
  /** What it is and its place among those of its kind in the file. */
  readonly id: string;
  areas: Area[];
  /** Its formulas, with a leading `=`; relative to the first area's first cell. */
  formulas: string[];
  /** Present when it is a link to a place in the workbook. */
  readonly link?: Link;
}

export interface Worksheet {
  /** Stable for the life of the workbook object, such as `{00000000-0001-0000-0000-000000000000}`. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Sparse: `cells.get(row)?.get(column)`. */
  cells: Map<number, Map<number, Cell>>;
  merges: Area[];
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  conditionalFormats: ConditionalFormat[];
  protection: Protection;
  tables: Table[];
  attachments: Attachment[];
  /** Rows frozen at the top and columns frozen at the left. */
  frozen: { rows: number; columns: number };
  tabColor?: string;
  page: PageSetup;
}

export interface DefinedName {
  name: string;
  formula: string;
  /** The worksheet's name for a sheet-scoped name. */
  scope?: string;
  /** True where people do not see it in the list of names. */
  hidden?: boolean;
}

export interface Workbook {
  worksheets: Worksheet[];
  /** Index into `worksheets`. */
  active: number;
  /** The active sheet's selection. */
  selection: Area;
  /** `workbook.settings`, JSON values by key: kept in the file's web-extension part. */
  settings: Map<string, unknown>;
  names: DefinedName[];
  customXml: { id: string; xml: string }[];
  /** BCP 47, such as `en-GB`; decides the separators that `application.cultureInfo` reports and that `text` is drawn with. */
  locale: string;
  /** True where dates count from 1904. */
  date1904: boolean;
  /** The package it was read from, for a save that changes only what changed. */
  source: Uint8Array | null;
}
