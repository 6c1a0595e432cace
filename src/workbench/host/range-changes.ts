import { addressOf, intersection } from "../model/area";
import { clearConditionalFormats } from "../model/conditional-format-areas";
import { deleteCells, insertCells, type ShiftRefusal } from "../model/insert-and-delete";
import type { Area, Worksheet } from "../model";
import {
  calls,
  ExcelError,
  invalidArgument,
  NULL_OBJECT,
  opens,
  type HostObject,
  type Member,
} from "./member";
import type { RangePlace } from "./range-place";
import { rangeAreasObject } from "./range-areas";
import { sortObject } from "./range-sort";

/** What changes a range as a whole: https://learn.microsoft.com/javascript/api/excel/excel.range */
export function rangeChanges(place: RangePlace): Record<string, Member> {
  const { session, sheet, area, openRange, openSheet } = place;
  return {
    Insert: calls("1.1", ([direction]) => {
      session.mustBeUnprotected(sheet, insertionRight(area));
      const along = oneOf(direction, { Down: "rows", Right: "columns" } as const);
      refuse(insertCells(session.workbook, sheet, area, along));
      announceShift(place, "Inserted", along);
      return openRange(area);
    }),
    Delete: calls("1.1", ([direction]) => {
      session.mustBeUnprotected(sheet);
      const along = oneOf(direction, { Up: "rows", Left: "columns" } as const);
      refuse(deleteCells(session.workbook, sheet, area, along));
      announceShift(place, "Deleted", along);
      return null;
    }),
    Clear: calls("1.1", ([applyTo]) => {
      const what = oneOf(applyTo ?? "All", CLEARS);
      if (what === "contents") session.mustBeWritable(sheet, area);
      else session.mustBeUnprotected(sheet);
      clear(sheet, area, what);
      // "All" takes links as well, as Clear All does.
      if (what === "all") removeLinks(sheet, area);
      if (what !== "formats") session.cellsChanged(sheet, area);
      return null;
    }),
    Merge: calls("1.2", ([across]) => {
      session.mustBeUnprotected(sheet);
      merge(sheet, area, across === true);
      return null;
    }),
    Unmerge: calls("1.2", () => {
      session.mustBeUnprotected(sheet);
      sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === null);
      return null;
    }),
    GetMergedAreasOrNullObject: calls("1.13", () => {
      const merged = sheet.merges.filter((merge) => intersection(merge, area) !== null);
      return merged.length === 0 ? NULL_OBJECT : rangeAreasObject(session, sheet, merged, openSheet);
    }),
    Select: calls("1.1", () => {
      session.select(sheet, area);
      return null;
    }),
    Calculate: calls("1.6", () => null),
    Sort: opens("1.2", (): HostObject => sortObject(place)),
  };
}

const CLEARS = { All: "all", Contents: "contents", Formats: "formats", ResetContents: "contents" } as const;

/** One of the words that Excel takes here; refused with the word otherwise. */
function oneOf<Meaning>(word: unknown, meanings: Readonly<Record<string, Meaning>>): Meaning {
  const meaning = meanings[String(word)];
  if (meaning === undefined) throw invalidArgument(`The argument is invalid: ${String(word)}`);
  return meaning;
}

const isWholeColumns = (area: Area): boolean => /^[A-Z]/.test(addressOf(area)) && !/\d/.test(addressOf(area));
const isWholeRows = (area: Area): boolean => /^\d/.test(addressOf(area));

/** Which right of a protected sheet allows inserting there; cells alone are never inserted. */
function insertionRight(area: Area): string | undefined {
  if (isWholeColumns(area)) return "allowInsertColumns";
  return isWholeRows(area) ? "allowInsertRows" : undefined;
}

function refuse(refusal: ShiftRefusal | null): void {
  if (refusal !== null) throw new ExcelError("InvalidOperation", refusal.why);
}

function announceShift(
  { session, sheet, area }: RangePlace,
  what: "Inserted" | "Deleted",
  along: "rows" | "columns",
): void {
  const shifted = {
    Inserted: { rows: "ShiftCellDown", columns: "ShiftCellRight" },
    Deleted: { rows: "ShiftCellUp", columns: "ShiftCellLeft" },
  };
  const kind = isWholeColumns(area) ? "Column" : isWholeRows(area) ? "Row" : "Cell";
  session.cellsChanged(sheet, area, { changeType: `${kind}${what}`, shiftDirection: shifted[what][along] });
}

function removeLinks(sheet: Worksheet, area: Area): void {
  sheet.attachments = sheet.attachments.filter(
    ({ link, areas }) => link === undefined || !areas.every((one) => intersection(one, area) !== null),
  );
}

function clear(sheet: Worksheet, area: Area, what: "all" | "contents" | "formats"): void {
  for (const [row, cells] of sheet.cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < area.left || column > area.right) continue;
      if (what !== "formats") {
        cell.value = null;
        delete cell.formula;
        delete cell.richText;
        delete cell.quotePrefix;
      }
      if (what !== "contents") cell.style = {};
    }
  }
  if (what !== "contents") clearConditionalFormats(sheet, area);
}

/** Merging keeps the content of the upper-left cell and drops the others'. */
function merge(sheet: Worksheet, area: Area, across: boolean): void {
  const parts: Area[] = [];
  if (across)
    for (let row = area.top; row <= area.bottom; row += 1) parts.push({ ...area, top: row, bottom: row });
  else parts.push(area);
  sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === null);
  for (const part of parts) {
    for (let row = part.top; row <= part.bottom; row += 1) {
      for (const [column, cell] of sheet.cells.get(row) ?? []) {
        const isKept = row === part.top && column === part.left;
        if (isKept || column < part.left || column > part.right) continue;
        cell.value = null;
        delete cell.formula;
        delete cell.richText;
      }
    }
    sheet.merges.push(part);
  }
}
