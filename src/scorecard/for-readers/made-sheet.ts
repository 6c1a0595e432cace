import type { ColumnIndex, RowIndex } from "../sheet/position";

/** What a cell of a sheet made for readers holds. A text is written so that it stays one, whatever it begins with. */
export type MadeCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly numberFormat: string }
  | { readonly kind: "cellOf"; readonly place: Place };

/** A cell of a scorecard: what the reader's cell shows or leads to. */
export interface Place {
  readonly sheet: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

export const text = (words: string): MadeCell => ({ kind: "text", text: words });

export const count = (value: number): MadeCell => ({ kind: "number", value, numberFormat: "0" });

/** A day as people write it: `24 November 2026`. */
export const dayInWords = (day: Date): string =>
  day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
