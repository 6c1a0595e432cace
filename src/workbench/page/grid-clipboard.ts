import type { ClipboardEvent } from "react";
import { readCells, textOf } from "../host/range-values";
import type { Workbench } from "./workbench";

/** Copies the texts of the selection as other programs take them: a tab between cells, a line for each row. */
export function onCopy(event: ClipboardEvent, { file, sheet, selection, editing }: Workbench): void {
  if (editing !== null) return;
  const rows = readCells(sheet, selection, (cell, _row, column) =>
    textOf({ workbook: file.workbook, sheet }, cell, column, undefined),
  );
  event.clipboardData.setData("text/plain", rows.map((row) => row.join("\t")).join("\n"));
  event.preventDefault();
}

/** Types the texts of the clipboard into the cells from the active one on. */
export function onPaste(event: ClipboardEvent, workbench: Workbench): void {
  if (workbench.editing !== null) return;
  const text = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
  if (text !== "") workbench.paste(text.split(/\r?\n/).map((line) => line.split("\t")));
  event.preventDefault();
}
