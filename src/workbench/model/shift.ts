import { LAST_COLUMN, LAST_ROW } from "./area";
import type { Area } from "./workbook";

/**
 * Cells moving along a sheet because others were inserted or deleted: within a band of columns (when they move down or
 * up) or of rows (when they move right or left), everything from `at` on moves by `count`.
 */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly along: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  /** The band that moves, first and last, both inclusive. */
  readonly from: number;
  readonly to: number;
}

/** The shift that makes room for an area, or closes the gap that it leaves. */
export function shiftOf(
  kind: Shift["kind"],
  { top, left, bottom, right }: Area,
  along: Shift["along"],
): Shift {
  return along === "rows"
    ? { kind, along, at: top, count: bottom - top + 1, from: left, to: right }
    : { kind, along, at: left, count: right - left + 1, from: top, to: bottom };
}

/** Whether whole rows or whole columns move. */
export const isWhole = ({ along, from, to }: Shift): boolean =>
  from === 0 && to === (along === "rows" ? LAST_COLUMN : LAST_ROW);

const lastOf = (along: Shift["along"]): number => (along === "rows" ? LAST_ROW : LAST_COLUMN);

/** Where a row or column stands afterwards; null where it was deleted or pushed off the sheet. */
export function positionAfter(shift: Shift, position: number): number | null {
  if (position < shift.at) return position;
  if (shift.kind === "delete") return position < shift.at + shift.count ? null : position - shift.count;
  const after = position + shift.count;
  return after > lastOf(shift.along) ? null : after;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A stretch of rows or columns afterwards: what is inserted inside it widens it, what is deleted narrows it. */
function stretchAfter(shift: Shift, { first, last }: Stretch): Stretch | null {
  const end = lastOf(shift.along);
  // A reference to whole columns stays one when rows move.
  if (first === 0 && last === end) return { first, last };
  if (shift.kind === "insert") {
    const newFirst = first >= shift.at ? first + shift.count : first;
    const newLast = last >= shift.at ? last + shift.count : last;
    return newFirst > end ? null : { first: newFirst, last: Math.min(newLast, end) };
  }
  const gone = shift.at + shift.count;
  const newFirst = first < shift.at ? first : Math.max(first, gone) - shift.count;
  const newLast = last < shift.at ? last : last < gone ? shift.at - 1 : last - shift.count;
  return newFirst > newLast ? null : { first: newFirst, last: newLast };
}

/** An area that lies wholly within the band, afterwards; null where it was deleted. */
function moved(shift: Shift, area: Area): Area | null {
  const isRows = shift.along === "rows";
  const stretch = isRows ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
  const after = stretchAfter(shift, stretch);
  if (after === null) return null;
  return isRows
    ? { ...area, top: after.first, bottom: after.last }
    : { ...area, left: after.first, right: after.last };
}

/** What a reference points at afterwards: one that only partly lies in the band keeps its place, as in Excel. */
export function referenceAfter(shift: Shift, area: Area): Area | null {
  const [first, last] = shift.along === "rows" ? [area.left, area.right] : [area.top, area.bottom];
  return first >= shift.from && last <= shift.to ? moved(shift, area) : area;
}

/** The areas of a format afterwards: one that only partly lies in the band is cut, and only that part moves. */
export function areasAfter(shift: Shift, area: Area): Area[] {
  const isRows = shift.along === "rows";
  const [first, last] = isRows ? [area.left, area.right] : [area.top, area.bottom];
  const cut = (from: number, to: number): Area =>
    isRows ? { ...area, left: from, right: to } : { ...area, top: from, bottom: to };
  if (last < shift.from || first > shift.to) return [area];
  const parts: Area[] = [];
  if (first < shift.from) parts.push(cut(first, shift.from - 1));
  const inside = moved(shift, cut(Math.max(first, shift.from), Math.min(last, shift.to)));
  if (inside !== null) parts.push(inside);
  if (last > shift.to) parts.push(cut(shift.to + 1, last));
  return parts;
}

/** Where a cell was before: null for a cell that the shift made. */
export function cellBefore(
  shift: Shift,
  row: number,
  column: number,
): { row: number; column: number } | null {
  const isRows = shift.along === "rows";
  const [along, across] = isRows ? [row, column] : [column, row];
  if (across < shift.from || across > shift.to || along < shift.at) return { row, column };
  if (shift.kind === "insert" && along < shift.at + shift.count) return null;
  const before = shift.kind === "insert" ? along - shift.count : along + shift.count;
  return isRows ? { row: before, column } : { row, column: before };
}
