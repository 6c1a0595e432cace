import { fromR1C1, toR1C1 } from "../model/formula-references";
import { cellFor } from "../model/cells";
import { reads, readsAndWrites, type Json, type Member } from "./member";
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

/** What the cells of a range hold: https://learn.microsoft.com/javascript/api/excel/excel.range */
export function rangeContent({ session, sheet, area }: RangePlace): Record<string, Member> {
  const { workbook } = session;
  const enter = (value: unknown): void => {
    session.mustBeWritable(sheet, area);
    enterAsTyped(session, sheet, area, value);
  };
  const settled = (read: () => Json): (() => Json) => {
    return () => {
      session.settle();
      return read();
    };
  };
  const formulas = (): Json => readCells(sheet, area, formulaOf);
  const numberFormats = (): Json => readCells(sheet, area, numberFormatOf);
  const setNumberFormats = (value: unknown): void => {
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
      settled(() => readCells(sheet, area, (cell, _row, column) => textOf(workbook, sheet, cell, column))),
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
