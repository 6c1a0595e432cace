import type { Workbook, Worksheet } from "../model";
import { writeAttachments, writeNewLinks } from "./attachments";
import { StyleChanges } from "./change-styles";
import { removeContentType } from "./content-types";
import { writeCustomXml } from "./write-custom-xml";
import { newPackage } from "./new-package";
import { closePackage, openPackage, setText, type Package } from "./package";
import { readPackage, type ReadSheet } from "./read-package";
import { removePart, removeRelationship, targetOfKind } from "./relationships";
import { withSheetData } from "./sheet-frame";
import { readSettings, writeSettings, type AddInReference } from "./web-extension";
import { writeConditionalFormats } from "./write-conditional-formats";
import { markInFront, writeDimension, writeFrame } from "./write-frame";
import { writeRows } from "./write-rows";
import { writeTables } from "./write-tables";
import { calculateOnOpening, writeActiveTab, writeNames, writeSheetList } from "./write-workbook-part";
import { rootOf, xmlText } from "./xml";

/**
 * The bytes of a workbook as an .xlsx file. A workbook that was read from a file is saved into that file's own package: it
 * is read once more, compared, and only what changed is written; every other part stays as it was, byte for byte.
 */
export function writeXlsx(workbook: Workbook, addIn: AddInReference): Uint8Array {
  const parts = packageOf(workbook);
  const read = readPackage(parts, addIn, true);
  if (read === null) throw new Error("The package that a workbook was read from must hold a workbook");
  const styles = new StyleChanges(parts, read.part.part, read.part.styles, read.styles);
  const list = writeSheetList(parts, workbook, read);
  const written = workbook.worksheets.map((worksheet, at) =>
    writeSheet(parts, worksheet, list.sheets[at], styles, at === workbook.active),
  );
  styles.save();
  const some = (key: keyof Written): boolean => written.some((sheet) => sheet[key]);
  if (some("formulasChanged")) removeCalculationChain(parts, read.part.part);
  const isStale = some("valuesChanged") && hasFormulas(workbook);
  const changes = [
    list.isChanged,
    writeNames(workbook, read, list.isChanged),
    writeActiveTab(read, list.sheets[workbook.active]),
    isStale && calculateOnOpening(read),
  ];
  if (changes.includes(true)) setText(parts, read.part.part, xmlText(read.part.document));
  writeCustomXml(parts, read.part.part, workbook.customXml);
  if (settingsText(workbook.settings) !== settingsText(readSettings(parts, addIn)))
    writeSettings(parts, addIn, workbook.settings);
  return closePackage(parts);
}

function packageOf({ source }: Workbook): Package {
  if (source === null) return newPackage();
  const opened = openPackage(source);
  if (opened.kind === "package") return opened.parts;
  throw new Error(`The file that the workbook was read from can no longer be read: ${opened.why}`);
}

const settingsText = (settings: ReadonlyMap<string, unknown>): string =>
  JSON.stringify([...settings].sort(([one], [other]) => (one < other ? -1 : 1)));

interface Written {
  readonly formulasChanged: boolean;
  readonly valuesChanged: boolean;
}

function writeSheet(
  parts: Package,
  worksheet: Worksheet,
  read: ReadSheet | undefined,
  styles: StyleChanges,
  isInFront: boolean,
): Written {
  if (read === undefined) throw new Error(`The sheet ${worksheet.name} has no part`);
  const rows = writeRows(worksheet, read, styles);
  if (rows !== null) writeDimension(worksheet, read);
  const isFrameChanged = [
    writeFrame(worksheet, read),
    writeConditionalFormats(worksheet, read, styles),
    writeAttachments(worksheet.attachments, read.attachments),
    writeNewLinks(worksheet.attachments, read.attachments, rootOf(read.frame)),
    markInFront(read, isInFront),
    writeTables(parts, worksheet, read),
  ].includes(true);
  const { xml, data } = read;
  const sheetData = rows?.sheetData ?? xml.slice(data.span.start, data.span.end);
  if (rows !== null || isFrameChanged)
    setText(parts, read.listed.part, withSheetData(read.frame, data.name, sheetData));
  return rows ?? { formulasChanged: false, valuesChanged: false };
}

const hasFormulas = ({ worksheets }: Workbook): boolean =>
  worksheets.some(({ cells }) =>
    [...cells.values()].some((row) => [...row.values()].some(({ formula }) => formula !== undefined)),
  );

/** The order of calculation names cells with formulas; one that has none any more would make Excel mend the file. */
function removeCalculationChain(parts: Package, workbookPart: string): void {
  const chain = targetOfKind(parts, workbookPart, "calcChain");
  if (chain === null) return;
  removeRelationship(parts, workbookPart, chain);
  removeContentType(parts, chain);
  removePart(parts, chain);
}
