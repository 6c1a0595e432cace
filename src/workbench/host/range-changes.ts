import { addressOf, intersection } from "../model/area";
import { clearConditionalFormats } from "../model/conditional-format-areas";
import { copyFormats } from "../model/copy-formats";
import { deleteCells, insertCells, type ShiftRefusal } from "../model/insert-and-delete";
import { mergeCells } from "../model/merge-cells";
import type { Area, Worksheet } from "../model";
import {
  calls,
  ExcelError,
  invalidArgument,
  isHostObject,
  notImplemented,
  NULL_OBJECT,
  opens,
  type HostObject,
  type Member,
} from "./member";
import { areaOfArgument, type RangePlace } from "./range-place";
import { sortObject } from "./range-sort";

/** What changes a range as a whole: https://learn.microsoft.com/javascript/api/excel/excel.range */
export function rangeChanges(place: RangePlace): Record<string, Member> {
  const { session, sheet, area, openRange } = place;
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
      mergeCells(sheet, area, across === true);
      return null;
    }),
    Unmerge: calls("1.2", () => {
      session.mustBeUnprotected(sheet);
      sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === null);
      return null;
    }),
    CopyFrom: calls("1.9", (given) => {
      session.mustBeUnprotected(sheet);
      copyFrom(place, given);
      return null;
    }),
    GetMergedAreasOrNullObject: calls("1.13", () => {
      const merged = sheet.merges.filter((merge) => intersection(merge, area) !== null);
      return merged.length === 0 ? NULL_OBJECT : session.open.rangeAreas(sheet, merged);
    }),
    Select: calls("1.1", () => {
      session.select(sheet, area);
      return null;
    }),
    Calculate: calls("1.6", () => null),
    Sort: opens("1.2", (): HostObject => sortObject(place)),
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1) */
function copyFrom({ session, sheet, area }: RangePlace, given: readonly unknown[]): void {
  const [source, copyType, skipBlanks, transpose] = given;
  if (copyType !== "Formats" || skipBlanks === true || transpose === true)
    throw notImplemented("Range", `copyFrom(…, ${given.slice(1).map(String).join(", ")})`);
  const from = isHostObject(source) ? source.members["Address"] : null;
  const address = from?.kind === "scalar" ? String(from.read()) : String(source);
  const named = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(address);
  const name = (named?.[1] ?? named?.[2])?.replaceAll("''", "'");
  if (name !== undefined && session.sheetBy(name) !== sheet)
    throw notImplemented("Range", "copyFrom(a range of another worksheet)");
  copyFormats(sheet, areaOfArgument(source), area);
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
      if (what === "contents") continue;
      // Nothing is left of the record that the cell had in the file, borders and all.
      cell.style = {};
      delete cell.format;
    }
  }
  if (what !== "contents") clearConditionalFormats(sheet, area);
}
