import { addressOf, LAST_COLUMN, LAST_ROW, lettersOf, parseArea } from "./area";
import type { Area } from "./workbook";

/** Which ends of a reference are pinned with a dollar, so that copying the formula does not move them. */
export interface Pinned {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

/** A reference as it stands in a formula: `$N5`, `Sheet2!A1:B2`, `'My sheet'!C:C`. */
export interface Reference {
  /** The sheet's name as it would be shown, null without one. */
  readonly sheet: string | null;
  readonly area: Area;
  readonly pinned: Pinned;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;

/** A text in quotes is passed over, and so is a word that only looks like a cell: `LOG10(`, `Rate2024_x`. */
const PARTS = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\w.$!'])(${SHEET})?(${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\w.(!])`,
  "g",
);

const unquoted = (prefix: string): string => {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};

function pinnedIn(text: string): Pinned {
  const [first = "", last = first] = text.split(":");
  const row = (part: string): boolean => /\$\d/.test(part);
  const column = (part: string): boolean => /\$[A-Za-z]/.test(part);
  return { top: row(first), left: column(first), bottom: row(last), right: column(last) };
}

/**
 * Puts something else in the place of each reference of a formula; `rewrite` gives the new text without the sheet's name,
 * or null for a reference that is lost: `=A1+B2` with B2 lost → `=A1+#REF!`.
 */
export function rewriteReferences(formula: string, rewrite: (reference: Reference) => string | null): string {
  return formula.replace(PARTS, (whole: string, prefix: string | undefined, text: string | undefined) => {
    if (text === undefined) return whole;
    const area = parseArea(text);
    if (area === null) return whole;
    const sheet = prefix === undefined ? null : unquoted(prefix);
    const rewritten = rewrite({ sheet, area, pinned: pinnedIn(text), text });
    return rewritten === null ? "#REF!" : `${prefix ?? ""}${rewritten}`;
  });
}

/** An area as a reference with its dollars: A1:B2 pinned at its rows → `A$1:B$2`. */
export function referenceText(area: Area, pinned: Pinned): string {
  const column = (at: number, isPinned: boolean): string => `${isPinned ? "$" : ""}${lettersOf(at)}`;
  const row = (at: number, isPinned: boolean): string => `${isPinned ? "$" : ""}${at + 1}`;
  const plain = addressOf(area);
  const [first, last] =
    area.top === 0 && area.bottom === LAST_ROW
      ? [column(area.left, pinned.left), column(area.right, pinned.right)]
      : area.left === 0 && area.right === LAST_COLUMN
        ? [row(area.top, pinned.top), row(area.bottom, pinned.bottom)]
        : [
            column(area.left, pinned.left) + row(area.top, pinned.top),
            column(area.right, pinned.right) + row(area.bottom, pinned.bottom),
          ];
  return plain.includes(":") ? `${first}:${last}` : first;
}

/** A row or column moved by a number of places; references wrap around the sheet's edge, as in Excel's conditional formats. */
const moved = (at: number, by: number, last: number): number =>
  (((at + by) % (last + 1)) + last + 1) % (last + 1);

/**
 * A formula as it reads in a cell some rows and columns further on: what has a dollar stays.
 * `=$N5>M$4`, one row down and one column to the right → `=$N6>N$4`.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, ({ area, pinned }) => {
    const isColumns = area.top === 0 && area.bottom === LAST_ROW;
    const isRows = area.left === 0 && area.right === LAST_COLUMN;
    const row = (at: number, stays: boolean): number => (stays || isColumns ? at : moved(at, rows, LAST_ROW));
    const column = (at: number, stays: boolean): number =>
      stays || isRows ? at : moved(at, columns, LAST_COLUMN);
    return referenceText(
      {
        top: row(area.top, pinned.top),
        bottom: row(area.bottom, pinned.bottom),
        left: column(area.left, pinned.left),
        right: column(area.right, pinned.right),
      },
      pinned,
    );
  });
}

const part = (letter: "R" | "C", at: number, from: number, isPinned: boolean): string => {
  if (isPinned) return `${letter}${at + 1}`;
  return at === from ? letter : `${letter}[${at - from}]`;
};

/** A formula in R1C1 notation, as seen from a cell: `=$N5` seen from M5 → `=RC14`; `=A4` seen from A5 → `=R[-1]C`. */
export function toR1C1(formula: string, row: number, column: number): string {
  return rewriteReferences(formula, ({ area, pinned, text }) => {
    const rows = [part("R", area.top, row, pinned.top), part("R", area.bottom, row, pinned.bottom)];
    const columns = [part("C", area.left, column, pinned.left), part("C", area.right, column, pinned.right)];
    const ends = [0, 1].map((end) => {
      if (area.top === 0 && area.bottom === LAST_ROW) return columns[end];
      if (area.left === 0 && area.right === LAST_COLUMN) return rows[end];
      return `${rows[end] ?? ""}${columns[end] ?? ""}`;
    });
    return text.includes(":") ? ends.join(":") : (ends[0] ?? null);
  });
}

const R1C1 = /"(?:[^"]|"")*"|(?<![\w.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w.(])/g;

/** A formula in A1 notation from R1C1, as seen from a cell: `=RC14` seen from M5 → `=$N5`. Whole rows and columns are left. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const at = (text: string | undefined, from: number, last: number): { at: number; isPinned: boolean } => {
    if (text === undefined) return { at: from, isPinned: false };
    if (text.startsWith("[")) return { at: moved(from, Number(text.slice(1, -1)), last), isPinned: false };
    return { at: Number(text) - 1, isPinned: true };
  };
  return formula.replace(
    R1C1,
    (whole: string, rowText: string | undefined, columnText: string | undefined) => {
      if (whole.startsWith('"')) return whole;
      const rows = at(rowText, row, LAST_ROW);
      const columns = at(columnText, column, LAST_COLUMN);
      const area = { top: rows.at, bottom: rows.at, left: columns.at, right: columns.at };
      const pinned = {
        top: rows.isPinned,
        bottom: rows.isPinned,
        left: columns.isPinned,
        right: columns.isPinned,
      };
      return referenceText(area, pinned);
    },
  );
}
