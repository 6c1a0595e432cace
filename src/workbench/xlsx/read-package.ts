import { newWorksheet } from "../model/new-workbook";
import type { Workbook, Worksheet } from "../model";
import { readAttachments, type AttachmentsOfPart } from "./attachments";
import { coloursOf, type ColourOf } from "./colours";
import { readConditionalFormats, type ReadFormat } from "./conditional-formats";
import { readCustomXml } from "./custom-xml";
import { readSharedStrings, type SharedString } from "./shared-strings";
import { readSheetData, type SheetData } from "./sheet-data";
import { columnFormatsIn, frameOf, readFrame, type ColumnFormat } from "./sheet-frame";
import { textOf, type Package } from "./package";
import { readStyles, type Styles } from "./styles";
import { readTables, type ReadTable } from "./tables";
import { readSettings, type AddInReference } from "./web-extension";
import {
  activeTab,
  countsFrom1904,
  readNames,
  readWorkbookPart,
  type ListedSheet,
  type ReadName,
  type WorkbookPart,
} from "./workbook-part";
import { isTrue, parseXml, rootOf, type Document } from "./xml";

/** A sheet as it was read, and the file's own text and elements that it was read from. */
export interface ReadSheet {
  readonly worksheet: Worksheet;
  readonly listed: ListedSheet;
  readonly xml: string;
  readonly frame: Document;
  readonly data: SheetData;
  readonly formats: readonly ReadFormat[];
  readonly tables: readonly ReadTable[];
  readonly attachments: readonly AttachmentsOfPart[];
  /** The formats that whole columns have. */
  readonly columnFormats: readonly ColumnFormat[];
}

/** A workbook as it was read, and what a save needs to know of the package. */
export interface ReadPackage {
  readonly workbook: Workbook;
  readonly part: WorkbookPart;
  readonly styles: Styles;
  readonly names: readonly ReadName[];
  readonly sheet: (worksheet: Worksheet) => ReadSheet | null;
}

/** Reads a package; null where it holds no workbook. `keep` says whether what a save needs is kept beside the model. */
export function readPackage(parts: Package, addIn: AddInReference, keep: boolean): ReadPackage | null {
  const part = readWorkbookPart(parts);
  if (part === null) return null;
  const styles = readStyles(parts, part.styles, part.theme);
  const stylesText = part.styles === null ? null : textOf(parts, part.styles);
  const colourOf = coloursOf(
    parts,
    part.theme,
    part.styles === null || stylesText === null ? null : rootOf(parseXml(stylesText, part.styles)),
  );
  const sources = { parts, styles, colourOf, strings: readSharedStrings(parts, part.sharedStrings) };
  const withCells = part.sheets.filter(({ hasCells }) => hasCells);
  const kept = new Map<string, ReadSheet>();
  const worksheets = withCells.map((listed) => {
    const read = readSheet(listed, sources);
    if (keep) kept.set(read.worksheet.id, read);
    return read.worksheet;
  });
  const inFront = part.sheets[activeTab(part)];
  const names = readNames(part);
  const workbook: Workbook = {
    worksheets,
    active: Math.max(0, inFront === undefined ? 0 : withCells.indexOf(inFront)),
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    settings: readSettings(parts, addIn),
    names: names.map(({ name }) => ({ ...name })),
    customXml: readCustomXml(parts, part.part).map(({ id, xml }) => ({ id, xml })),
    locale: "en-GB",
    date1904: countsFrom1904(part),
    source: null,
  };
  return { workbook, part, styles, names, sheet: ({ id }) => kept.get(id) ?? null };
}

interface Sources {
  readonly parts: Package;
  readonly styles: Styles;
  readonly colourOf: ColourOf;
  readonly strings: readonly SharedString[];
}

function readSheet(listed: ListedSheet, { parts, styles, colourOf, strings }: Sources): ReadSheet {
  const { name, part, sheetId } = listed;
  const xml = (textOf(parts, part) ?? "").replace(/^\uFEFF/, "");
  const data = readSheetData(xml, { part, strings, formats: styles.formats });
  const frame = frameOf(xml, data.span, data.name, part);
  const formats = readConditionalFormats(frame, styles.differential);
  const tables = readTables(parts, part);
  const attachments = readAttachments(parts, part, frame);
  const worksheet: Worksheet = {
    ...newWorksheet(name, sheetId - 1),
    cells: data.cells,
    visibility: listed.state,
    conditionalFormats: formats.map(({ format }) => format),
    tables: tables.map(({ table }) => ({ ...table })),
    attachments: attachments.flatMap(({ found }) =>
      found.map(({ attachment }) => structuredClone(attachment)),
    ),
  };
  readFrame(frame, worksheet, colourOf);
  for (const [row, { attributes }] of data.rows) {
    if (attributes["ht"] !== undefined) worksheet.rowHeights.set(row, Number(attributes["ht"]));
    if (isTrue(attributes["hidden"])) worksheet.hiddenRows.add(row);
  }
  return {
    worksheet,
    listed,
    xml,
    frame,
    data,
    formats,
    tables,
    attachments,
    columnFormats: columnFormatsIn(frame),
  };
}
