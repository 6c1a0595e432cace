import type { MadeCell, Place } from "../../scorecard/for-readers/made-sheet";
import { columnLetters } from "../../scorecard/sheet/position";

/** What is typed into a cell so that it holds just this: a text has an apostrophe before it, and so never becomes a formula. */
export function entryOf(cell: MadeCell | undefined): string | number {
  if (cell === undefined) return "";
  switch (cell.kind) {
    case "text":
      return cell.text === "" ? "" : `'${cell.text}`;
    case "number":
      return cell.value;
    case "cellOf":
      return `=${referenceTo(cell.place, "")}`;
  }
}

/** The number format that a cell is given: its own, or the usual one. */
export function formatOf(cell: MadeCell | undefined, own: string | undefined): string {
  if (cell?.kind === "number") return cell.numberFormat;
  // A formula in a cell formatted as text would stay a text.
  return cell?.kind === "cellOf" && own !== undefined && own !== "@" ? own : "General";
}

/** A cell as a formula refers to it: `'Scorecard'!M22`, or with dollars, `'Scorecard'!$M$22`. */
export function referenceTo({ sheet, row, column }: Place, dollar: "" | "$"): string {
  const address = `${dollar}${columnLetters(column)}${dollar}${String(row + 1)}`;
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}
