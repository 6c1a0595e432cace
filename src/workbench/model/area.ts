import type { Area } from "./workbook";

/** The last row and column of a worksheet, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const LETTERS = 26;
const CODE_OF_A = 65;

/** The letters of a column: 0 → `A`, 26 → `AA`. */
export function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(CODE_OF_A + (rest % LETTERS)) + letters;
  }
  return letters;
}

/** The column of some letters: `A` → 0, `AA` → 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase())
    column = column * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1;
  return column - 1;
}

const PART = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function cornerOf(part: string): Corner | null {
  const match = PART.exec(part.trim());
  if (match === null) return null;
  const [, letters, digits] = match;
  if (letters === undefined && digits === undefined) return null;
  return {
    column: letters === undefined ? null : columnOf(letters),
    row: digits === undefined ? null : Number(digits) - 1,
  };
}

/** Reads `B2`, `B2:D9`, `B:D` or `2:9`, with or without dollars; null for anything else or outside the sheet. */
export function parseArea(address: string): Area | null {
  const parts = address.split(":");
  const first = cornerOf(parts[0] ?? "");
  const last = parts.length === 1 ? first : cornerOf(parts[1] ?? "");
  if (first === null || last === null || parts.length > 2) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const rows = [first.row ?? 0, last.row ?? LAST_ROW];
  const columns = [first.column ?? 0, last.column ?? LAST_COLUMN];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const isInside = area.top >= 0 && area.bottom <= LAST_ROW && area.left >= 0 && area.right <= LAST_COLUMN;
  return isInside ? area : null;
}

/** An area in A1 notation, whole columns and rows as Excel writes them: `B2:D9`, `B:D`, `2:9`. */
export function addressOf({ top, left, bottom, right }: Area): string {
  if (top === 0 && bottom === LAST_ROW) return `${lettersOf(left)}:${lettersOf(right)}`;
  if (left === 0 && right === LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  const first = `${lettersOf(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${lettersOf(right)}${bottom + 1}`;
}

/** A sheet's name as it stands before an address: quoted where it is more than letters, digits and underlines. */
export function sheetPrefix(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** What two areas have in common; null where they do not touch. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export const rowsIn = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsIn = ({ left, right }: Area): number => right - left + 1;

/** Whether an area is whole columns or whole rows. */
export const isUnbounded = ({ top, left, bottom, right }: Area): boolean =>
  (top === 0 && bottom === LAST_ROW) || (left === 0 && right === LAST_COLUMN);
