import { getLocale } from "numfmt";
import type { Workbook } from "../model";

/**
 * Opens the workbook as an Excel of another country draws it: the file does not say which, since separators and the names
 * of months are the reader's own. A sentence where the locale is not known; nothing is changed where none is asked for.
 *
 * `de-DE` → 0.87 in `0.0%` is drawn as `87,0%`, and 1036 in `#,##0` as `1.036`.
 */
export function setLocale(workbook: Workbook, locale: string | undefined): string | null {
  if (locale === undefined) return null;
  if (getLocale(locale) === null)
    return `The locale "${locale}" is not known: give one such as en-GB or de-DE.`;
  workbook.locale = locale;
  return null;
}
