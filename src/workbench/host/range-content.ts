import { fromR1C1, toR1C1 } from "../model/formula-references";
import { cellFor } from "../model/cells";
import { columnsIn, isUnbounded, rowsIn } from "../model/area";
import type { Area } from "../model";
import { invalidArgument, reads, readsAndWrites, type Json, type Member } from "./member";
import {
  enterAsTyped,
  formulaOf,
  numberFormatOf,
  readCells,
  textOf,
  valueOf,
  valueTypeOf,
  writtenAt,
} from "./range-values";
import type { RangePlace } from "./range-place";

/** Whole columns and rows have no values to read or write, nor has a range with more cells than this. */
const MOST_CELLS = 5_000_000;

const isTooLarge = (area: Area): boolean => isUnbounded(area) || rowsIn(area) * columnsIn(area) > MOST_CELLS;

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
function mustBeBounded(area: Area): void {
  if (isUnbounded(area)) throw invalidArgument("Cells of whole columns or rows cannot be written at once.");
}

/** What the cells of a range hold: https://learn.microsoft.com/javascript/api/excel/excel.range */
export function rangeContent({ session, sheet, area }: RangePlace): Record<string, Member> {
  const { workbook } = session;
  const enter = (value: unknown): void => {
    mustBeBounded(area);
    session.mustBeWritable(sheet, area);
    enterAsTyped(session, sheet, area, value);
  };
  const settled = (read: () => Json): (() => Json) => {
    return () => {
      if (isTooLarge(area)) return null;
      session.settle();
      return read();
    };
  };
  const formulas = (): Json => readCells(sheet, area, formulaOf);
  const numberFormats = (): Json => (isTooLarge(area) ? null : readCells(sheet, area, numberFormatOf));
  const setNumberFormats = (value: unknown): void => {
    mustBeBounded(area);
    session.mustBeUnprotected(sheet, "allowFormatCells");
    const written = writtenAt(value, area);
    readCells(sheet, area, (_cell, row, column) => {
      const format = written(row, column);
      if (format !== null && format !== undefined)
        cellFor(sheet, row, column).style.numberFormat = String(format);
    });
  };
  return {
    Values: readsAndWrites(
      "1.1",
      settled(() => readCells(sheet, area, valueOf)),
      enter,
    ),
    Formulas: readsAndWrites("1.1", settled(formulas), enter),
    FormulasLocal: reads("1.1", settled(formulas)),
    FormulasR1C1: readsAndWrites(
      "1.2",
      settled(() =>
        readCells(sheet, area, (cell, row, column) =>
          cell?.formula === undefined ? valueOf(cell) : toR1C1(cell.formula, row, column),
        ),
      ),
      (value) => {
        const written = writtenAt(value, area);
        const inA1 = (entry: unknown, row: number, column: number): unknown =>
          typeof entry === "string" && entry.startsWith("=") ? fromR1C1(entry, row, column) : entry;
        enter(readCells(sheet, area, (_cell, row, column) => inA1(written(row, column), row, column)));
      },
    ),
    Text: reads(
      "1.1",
      settled(() => {
        const ruleFormatAt = session.ruleFormatsIn(sheet, area);
        return readCells(sheet, area, (cell, row, column) =>
          textOf({ workbook, sheet }, cell, column, ruleFormatAt(row, column)),
        );
      }),
    ),
    ValueTypes: reads(
      "1.1",
      settled(() => readCells(sheet, area, valueTypeOf)),
    ),
    NumberFormat: readsAndWrites("1.1", numberFormats, setNumberFormats),
    NumberFormatLocal: reads("1.7", numberFormats),
    HasSpill: reads("1.12", () => false),
  };
}
