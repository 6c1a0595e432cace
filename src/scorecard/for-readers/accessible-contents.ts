import type { AccessibleTable } from "./accessible-table";
import { dayInWords, text } from "./made-sheet";

/** A sheet of the accessible copy as the contents list it. */
export interface ListedTable {
  readonly sheet: string;
  readonly holds: string;
}

/** The contents: each sheet of the accessible copy with what it holds, the contents themselves among them. */
export function accessibleContents(
  { contents, notes }: { readonly contents: string; readonly notes: string },
  tables: readonly ListedTable[],
  made: Date,
): AccessibleTable {
  const listed: ListedTable[] = [
    {
      sheet: contents,
      holds: `This list of the sheets of the accessible copy, made on ${dayInWords(made)}. Each sheet holds one table that begins in cell A1.`,
    },
    {
      sheet: notes,
      holds: "What the shorthand, statuses and directions mean, and notes on individual cells.",
    },
    ...tables,
  ];
  return {
    headings: ["Sheet", "What it holds"],
    rows: listed.map(({ sheet, holds }) => [text(sheet), text(holds)]),
    widths: [34, 90],
  };
}
