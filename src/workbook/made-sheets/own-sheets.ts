/**
 * The name, of the sheet alone and hidden from people, that marks a sheet as made by the add-in for readers. Excel saves it,
 * renames it along with its sheet and copies it with a copy of the sheet.
 */
export const SHEET_SIGNATURE = "ScorecardRAG_sheet";

/** What a sheet was made as, such as `exceptions`; null for a sheet that the add-in did not make. `mark.formula` is loaded. */
export function readSignature(mark: Excel.NamedItem): string | null {
  if (mark.isNullObject) return null;
  const formula = String(mark.formula);
  return /^="(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? formula;
}

/** Marks a sheet, as the first thing that is done to it: one that was left half made is then made anew. */
export function signSheet(worksheet: Excel.Worksheet, as: string): void {
  const mark = worksheet.names.add(SHEET_SIGNATURE, `="${as.replaceAll('"', '""')}"`);
  mark.visible = false;
}

/** A sheet of the workbook, as far as making sheets for readers needs to know it. */
export interface KnownSheet {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly madeAs: string | null;
  readonly isProtected: boolean;
  readonly tables: readonly string[];
}

/** A name that the workbook gives to cells. */
export interface KnownName {
  readonly name: string;
  readonly formula: string;
}

/** Asks for what is known of some sheets, and of the names; answered with the next request. */
export function queueKnownSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): () => { readonly sheets: KnownSheet[]; readonly names: KnownName[] } {
  const queued = names.map((name) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    const mark = worksheet.names.getItemOrNullObject(SHEET_SIGNATURE);
    mark.load("formula");
    worksheet.protection.load("protected");
    worksheet.tables.load("items/name");
    return { name, worksheet, mark };
  });
  const defined = context.workbook.names;
  defined.load("items/name, items/formula");
  return () => ({
    sheets: queued.map(({ name, worksheet, mark }) => ({
      name,
      worksheet,
      madeAs: readSignature(mark),
      isProtected: worksheet.protection.protected,
      tables: worksheet.tables.items.map((table) => table.name),
    })),
    names: defined.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  });
}
