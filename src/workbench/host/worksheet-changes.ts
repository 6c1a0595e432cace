import { sheetPrefix } from "../model/area";
import { rewriteReferences } from "../model/formula-references";
import type { DefinedName, Worksheet } from "../model";
import { ExcelError, invalidArgument, isHostObject } from "./member";
import type { Session } from "./session";

const LONGEST_NAME = 31;

/** Refuses a name that Excel does not take for a sheet: too long, with a sign that addresses use, or taken already. */
export function mustBeFree(session: Session, name: string, but?: Worksheet): void {
  if (name === "" || name.length > LONGEST_NAME || /[\\/?*[\]:]/.test(name)) {
    throw invalidArgument(`"${name}" is no name for a worksheet.`);
  }
  const other = session.workbook.worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other !== but) {
    throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

/** The first of Sheet1, Sheet2, … that is free. */
export function freeName(session: Session): string {
  for (let number = session.workbook.worksheets.length + 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (session.sheetBy(name) === null) return name;
  }
}

/** An id for a new sheet that no sheet has had. */
export const newSheetNumber = (session: Session): number =>
  1 +
  Math.max(
    0,
    ...session.workbook.worksheets.map(({ id }) =>
      Number.parseInt(/^\{\w{8}-\w{4}-\w{4}-(\w{4})/.exec(id)?.[1] ?? "0", 16),
    ),
  );

/** Gives a sheet another name; formulas that name it follow. */
export function renameSheet(session: Session, sheet: Worksheet, name: string): void {
  mustBeFree(session, name, sheet);
  const before = sheet.name;
  const follow = (formula: string): string => withSheetNamed(formula, before, name);
  for (const { cells } of session.workbook.worksheets)
    for (const row of cells.values())
      for (const cell of row.values()) if (cell.formula !== undefined) cell.formula = follow(cell.formula);
  for (const defined of session.workbook.names) {
    defined.formula = follow(defined.formula);
    if (defined.scope === before) defined.scope = name;
  }
  sheet.name = name;
}

/** A formula whose references to one sheet are to another. */
function withSheetNamed(formula: string, before: string, name: string): string {
  const prefix = sheetPrefix(name);
  const found: string[] = [];
  rewriteReferences(formula, ({ sheet: named, text }) => {
    if (named?.toLowerCase() === before.toLowerCase()) found.push(text);
    return text;
  });
  if (found.length === 0) return formula;
  const quoted = `'${before.replaceAll("'", "''")}'!`;
  return formula
    .replaceAll(quoted, prefix)
    .replaceAll(new RegExp(String.raw`(?<![\w.'])${escaped(before)}!`, "gi"), prefix);
}

/**
 * The names that a copied sheet gets for itself: the original's own, and those of the workbook that refer to the original.
 * https://learn.microsoft.com/troubleshoot/microsoft-365-apps/excel/copy-paste-worksheet-with-names
 */
function namesOfCopy(names: readonly DefinedName[], original: string, copy: string): DefinedName[] {
  const own = names.filter(({ scope }) => scope === original);
  const isOwn = (name: string): boolean => own.some((one) => one.name.toLowerCase() === name.toLowerCase());
  const ofWorkbook = names.filter(
    ({ name, scope, formula }) =>
      scope === undefined && !isOwn(name) && withSheetNamed(formula, original, copy) !== formula,
  );
  return [...own, ...ofWorkbook].map((name) => ({
    ...name,
    scope: copy,
    formula: withSheetNamed(name.formula, original, copy),
  }));
}

/** An id and a name that no table of the workbook has: a copy of `Figures` is `Figures2`. */
export function freeTable(session: Session, wanted: string): { readonly id: number; readonly name: string } {
  const tables = session.workbook.worksheets.flatMap((sheet) => sheet.tables);
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return { id: 1 + Math.max(0, ...tables.map(({ id }) => id)), name };
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** "Scorecard" → "Scorecard (2)", as Excel names a copy. */
function nameOfCopy(session: Session, { name }: Worksheet): string {
  for (let number = 2; ; number += 1) {
    const copy = `${name} (${number})`;
    if (session.sheetBy(copy) === null) return copy;
  }
}

/** Copies a sheet with all that is on it; its conditional formats get ids of their own. It does not become active. */
export function copySheet(
  session: Session,
  sheet: Worksheet,
  position: unknown,
  relativeTo: unknown,
): Worksheet {
  const { worksheets } = session.workbook;
  const copy: Worksheet = {
    ...structuredClone(sheet),
    id: sheet.id.replace(
      /-\w{4}-(?=\w{12}\})/,
      `-${newSheetNumber(session).toString(16).padStart(4, "0").toUpperCase()}-`,
    ),
    name: nameOfCopy(session, sheet),
  };
  for (const format of copy.conditionalFormats) format.id = session.newId();
  for (const table of copy.tables) Object.assign(table, freeTable(session, table.name));
  session.workbook.names.push(...namesOfCopy(session.workbook.names, sheet.name, copy.name));
  const active = session.activeSheet;
  worksheets.splice(placeOf(session, position ?? "None", relativeTo), 0, copy);
  session.workbook.active = worksheets.indexOf(active);
  session.happens({ name: "added", worksheetId: copy.id, details: { source: "Local" } });
  return copy;
}

function placeOf(session: Session, position: unknown, relativeTo: unknown): number {
  const { worksheets } = session.workbook;
  const other = isHostObject(relativeTo) ? session.sheetBy(relativeTo.identity["Id"]) : null;
  const at = other === null ? -1 : worksheets.indexOf(other);
  if (position === "Beginning") return 0;
  if (position === "Before" && at >= 0) return at;
  if (position === "After" && at >= 0) return at + 1;
  if (position === "End" || position === "None") return worksheets.length;
  throw invalidArgument(`${String(position)} is no place for a copy.`);
}

/** Takes a sheet out of the workbook; refused for the last one that can be seen, and for a very hidden one. */
export function deleteSheet(session: Session, sheet: Worksheet): void {
  const { workbook } = session;
  const visible = workbook.worksheets.filter(({ visibility }) => visibility === "Visible");
  if ((visible.length === 1 && visible[0] === sheet) || sheet.visibility === "VeryHidden") {
    throw new ExcelError("InvalidOperation", "This operation is not permitted for the current object.");
  }
  const active = session.activeSheet;
  const at = workbook.worksheets.indexOf(sheet);
  workbook.worksheets.splice(at, 1);
  workbook.active =
    active === sheet ? Math.min(at, workbook.worksheets.length - 1) : workbook.worksheets.indexOf(active);
  workbook.names = workbook.names.filter(({ scope }) => scope !== sheet.name);
  session.happens({ name: "deleted", worksheetId: sheet.id, details: { source: "Local" } });
}
