import { format } from "numfmt";
import type { StoredValue } from "../model";

export interface Drawing {
  readonly locale: string;
  readonly date1904: boolean;
  readonly widthInCharacters: number;
}

/** What is drawn in a cell: 0.87 in `0.0%` → `87.0%`, or `####` where that is wider than the column. */
export function drawnText(value: StoredValue, numberFormat: string, drawing: Drawing): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // The part of a format for text has an @ where the text goes; other formats leave a text as it is.
  if (typeof value === "string")
    return numberFormat.includes("@") ? String(format(numberFormat, value)) : value;
  const { locale, date1904, widthInCharacters } = drawing;
  const text = String(format(numberFormat, value, { locale, dateErrorThrows: false, leap1900: !date1904 }));
  const isGeneral = numberFormat === "General";
  return text.length > widthInCharacters && !isGeneral
    ? "#".repeat(Math.max(1, Math.floor(widthInCharacters)))
    : text;
}
