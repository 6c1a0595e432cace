import { columnIndex, columnLetters } from "../scorecard/sheet/position";

/** A rectangle of cells, rows and columns counted from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Longest list of addresses sent at once. Excel takes 8,192 characters, and counts the sheet's name before each address
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member).
 */
const LONGEST_LIST = 7500;

const lettersAt = (column: number): string => columnLetters(columnIndex(column));

/** The address of an area without its sheet: one cell → `C5`, more → `C5:M9`. */
export function addressOf({ top, left, bottom, right }: Area): string {
  const first = `${lettersAt(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${lettersAt(right)}${bottom + 1}`;
}

/** Reads the addresses that Excel gives, `'May 25'!C5:M9,'May 25'!C12` → two areas; null where one is no plain address. */
export function areasIn(addresses: string): Area[] | null {
  const areas = withoutSheets(addresses).split(",").map(areaIn);
  return areas.every((area) => area !== null) ? areas : null;
}

const withoutSheets = (addresses: string): string => addresses.replace(/(?:'(?:[^']|'')*'|[^,'!]+)!/g, "");

const CORNERS = /^\$?([A-Z]+)?\$?(\d+)?(?::\$?([A-Z]+)?\$?(\d+)?)?$/i;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = "XFD";

function areaIn(address: string): Area | null {
  const match = CORNERS.exec(address.trim());
  if (match === null || address.trim() === "") return null;
  const [, left, top, right, bottom] = match;
  const isOneCell = right === undefined && bottom === undefined;
  return {
    top: Number(top ?? 1) - 1,
    left: columnAt(left ?? "A"),
    bottom: Number(bottom ?? (isOneCell ? top : undefined) ?? LAST_ROW) - 1,
    right: columnAt(right ?? (isOneCell ? left : undefined) ?? LAST_COLUMN),
  };
}

const columnAt = (letters: string): number =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Runs of numbers that follow one another: 2, 3, 4, 7 → [2, 4] and [7, 7]. */
export function runsOf(numbers: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** Joins areas that lie directly under one another and are equally wide, so that a list of rows becomes few rectangles. */
export function joined(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort(
    (one, other) => one.left - other.left || one.right - other.right || one.top - other.top,
  );
  const result: Area[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    const isBelow = last?.left === area.left && last.right === area.right && area.top <= last.bottom + 1;
    if (last !== undefined && isBelow) {
      result[result.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    } else result.push(area);
  }
  return result.sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Splits a list of areas so that the addresses of each part, with the sheet's name before each, stay within Excel's limit. */
export function inChunks(areas: readonly Area[], sheetName: string): Area[][] {
  const chunks: Area[][] = [];
  let length = Infinity;
  for (const area of areas) {
    const size = addressOf(area).length + sheetName.length + 4;
    if (length + size > LONGEST_LIST) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(area);
    length += size;
  }
  return chunks;
}

/**
 * Splits a list of areas so that the first of each part is also its highest and its leftmost. Programs differ in what they
 * take a rule's formula to be relative to, the first area or the rectangle around all of them; so both are the same cell.
 * `P5:P9 O12:O20` → `P5:P9` and `O12:O20`.
 */
export function anchored(areas: readonly Area[]): Area[][] {
  const [first, ...others] = [...areas].sort((one, other) => one.left - other.left || one.top - other.top);
  if (first === undefined) return [];
  const above = others.filter(({ top }) => top < first.top);
  const part = [first, ...others.filter(({ top }) => top >= first.top)];
  const inOrder = part.sort((one, other) => one.top - other.top || one.left - other.left);
  return [...anchored(above), inOrder];
}

export const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

export const addressesOf = (areas: readonly Area[]): string => areas.map(addressOf).join(",");

export const cellsIn = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);
