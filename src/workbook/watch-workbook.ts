/** Who changed a sheet, as far as Excel tells: this add-in, a person here, or one elsewhere. */
export type ChangedBy = "addIn" | "person" | "coAuthor";

export type WorkbookEvent =
  { readonly kind: "changed"; readonly by: ChangedBy } | { readonly kind: "sheetActivated" };

/**
 * Tells of every change of cells in any sheet, and of the active sheet changing, until the function that it gives is called. An
 * Excel before ExcelApi 1.14 does not tell the add-in's own writes from a person's; they then count as a person's.
 */
export async function watchWorkbook(
  context: Excel.RequestContext,
  tell: (event: WorkbookEvent) => void,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const changes = worksheets.onChanged.add((event) => {
    tell({ kind: "changed", by: changedBy(event) });
    return Promise.resolve();
  });
  const activations = worksheets.onActivated.add(() => {
    tell({ kind: "sheetActivated" });
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    changes.remove();
    activations.remove();
    await context.sync();
  };
}

function changedBy({ source, triggerSource }: Excel.WorksheetChangedEventArgs): ChangedBy {
  if (triggerSource === "ThisLocalAddin") return "addIn";
  return source === "Remote" ? "coAuthor" : "person";
}
