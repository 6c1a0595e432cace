import { listed } from "../narratives/narrative-sentences";
import type { PublishFindings, PublishItem } from "../state/publish-findings";

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** `12 things open, 3 accepted`; `All clear`; `All clear: 3 accepted`. */
export function standInWords(items: readonly PublishItem[]): string {
  const accepted = items.filter((item) => item.accepted !== null).length;
  const open = items.length - accepted;
  const taken = accepted === 0 ? "" : `${String(accepted)} accepted`;
  if (open === 0) return taken === "" ? "All clear" : `All clear: ${taken}`;
  return [counted(open, "thing open", "things open"), taken].filter((part) => part !== "").join(", ");
}

/** Why the sheet cannot be marked as published yet, or what marking it does. */
export function markInWords({ items, isClear }: PublishFindings): string {
  if (isClear) return "Keeps the period, the time, the totals and what you accepted in this workbook.";
  const open = items.filter(({ accepted }) => accepted === null).length;
  return `${counted(open, "thing is", "things are")} still open: put ${open === 1 ? "it" : "each"} right, or accept it with a reason.`;
}

const TIME = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

/** An ISO time as a person reads it: `24 November 2026 at 15:24`; what is no time as it stands. */
export function timeInWords(at: string): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? at : TIME.format(time);
}

export const PUBLISHED = "Marked as published. It is in the history below.";

/** `The sheet "Exceptions" was made: 18 breaches.` */
export const exceptionsInWords = (made: {
  readonly sheet: string;
  readonly replaced: boolean;
  readonly breaches: number;
}): string =>
  `The sheet "${made.sheet}" was ${made.replaced ? "made again" : "made"}: ${counted(made.breaches, "breach", "breaches")}.`;

/** `The accessible copy was made: sheets "Contents", "Notes" and "Scorecard, accessible".` */
export const accessibleInWords = (made: {
  readonly sheets: readonly string[];
  readonly replaced: boolean;
}): string =>
  `The accessible copy was ${made.replaced ? "made again" : "made"}: ${listed(made.sheets.map((sheet) => `"${sheet}"`))}.`;
