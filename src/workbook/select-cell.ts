/** Makes a sheet the active one and selects one of its cells. */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
}
