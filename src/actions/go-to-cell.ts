import { selectCell } from "../workbook/select-cell";
import { refusable, type Outcome } from "./outcome";

/** Shows a cell to the person: makes its sheet the active one and selects it. Refused: the sheet is gone. */
export function goToCell(place: { readonly sheet: string; readonly cell: string }): Promise<Outcome<object>> {
  return refusable(async () => {
    await Excel.run((context) => selectCell(context, place));
    return { kind: "done" };
  });
}
