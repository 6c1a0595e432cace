import { addressOf, columnsIn, intersection, parseArea, rowsIn, sheetPrefix } from "../model/area";
import { cellAt, cellFor, usedArea } from "../model/cells";
import type { Area, CellStyle, Worksheet } from "../model";
import { conditionalFormats } from "./conditional-formats";
import {
  calls,
  invalidArgument,
  NULL_OBJECT,
  opens,
  reads,
  readsAndWrites,
  type HostObject,
  type Json,
} from "./member";
import {
  enterAsTyped,
  formulaOf,
  numberFormatOf,
  readCells,
  textOf,
  valueOf,
  writtenAt,
} from "./range-values";
import { rangeFormat } from "./range-format";
import type { Session } from "./session";

/** A number from an argument; refused with the method's own words otherwise. */
const wholeNumber = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw invalidArgument("A whole number was expected.");
  return value;
};

/** The area of an address within a sheet, such as `B2:D9`, `Sheet1!B2` or `$B$2`. */
export function areaOf(address: unknown): Area {
  const bare = String(address).replace(/^.*!/, "");
  const area = parseArea(bare);
  if (area === null)
    throw invalidArgument(`The argument is invalid or missing or has an incorrect format: ${bare}`);
  return area;
}

/** Excel's Range: https://learn.microsoft.com/javascript/api/excel/excel.range */
export function rangeObject(
  session: Session,
  sheet: Worksheet,
  area: Area,
  openSheet: () => HostObject,
): HostObject {
  const identity: Record<string, string> = {};
  const same = (other: Area): HostObject => rangeObject(session, sheet, other, openSheet);
  const usedWithin = (valuesOnly: unknown): Area | null => {
    const used = usedArea(sheet, valuesOnly !== true);
    return used === null ? null : intersection(used, area);
  };
  const writeCells = (value: unknown, put: (row: number, column: number, entry: unknown) => void): void => {
    session.mustBeUnprotected(sheet);
    const written = writtenAt(value, area);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) put(row, column, written(row, column));
    }
  };
  const enterAll = (value: unknown): void => {
    session.mustBeUnprotected(sheet);
    enterAsTyped(session, sheet, area, value);
  };
  const setStyle = (change: (style: CellStyle) => void): void => {
    session.mustBeUnprotected(sheet);
    writeCells(true, (row, column) => {
      change(cellFor(sheet, row, column).style);
    });
  };
  const range: HostObject = {
    typeName: "Range",
    identity,
    members: {
      Address: reads("1.1", () => `${sheetPrefix(sheet.name)}${addressOf(area)}`),
      RowIndex: reads("1.1", () => area.top),
      ColumnIndex: reads("1.1", () => area.left),
      RowCount: reads("1.1", () => rowsIn(area)),
      ColumnCount: reads("1.1", () => columnsIn(area)),
      CellCount: reads("1.1", () => rowsIn(area) * columnsIn(area)),
      Values: readsAndWrites("1.1", () => readCells(sheet, area, valueOf), enterAll),
      Formulas: readsAndWrites("1.1", () => readCells(sheet, area, formulaOf), enterAll),
      Text: reads("1.1", () =>
        readCells(sheet, area, (cell, _row, column) => textOf(session.workbook, sheet, cell, column)),
      ),
      ValueTypes: reads("1.1", () => readCells(sheet, area, (cell) => valueTypeOf(valueOf(cell)))),
      NumberFormat: readsAndWrites(
        "1.1",
        () => readCells(sheet, area, numberFormatOf),
        (value) => {
          writeCells(value, (row, column, entry) => {
            if (entry !== null) cellFor(sheet, row, column).style.numberFormat = String(entry);
          });
        },
      ),
      Worksheet: opens("1.1", openSheet),
      Format: opens("1.1", () => rangeFormat(sheet, area, setStyle)),
      ConditionalFormats: opens("1.6", () => conditionalFormats(session, sheet, [area], openSheet)),
      GetCell: calls("1.1", ([row, column]) => {
        const [top, left] = [area.top + wholeNumber(row), area.left + wholeNumber(column)];
        return same({ top, left, bottom: top, right: left });
      }),
      GetRow: calls("1.1", ([row]) => {
        const top = area.top + wholeNumber(row);
        return same({ ...area, top, bottom: top });
      }),
      GetColumn: calls("1.1", ([column]) => {
        const left = area.left + wholeNumber(column);
        return same({ ...area, left, right: left });
      }),
      GetOffsetRange: calls("1.1", ([rows, columns]) =>
        same(moved(area, wholeNumber(rows), wholeNumber(columns))),
      ),
      GetResizedRange: calls("1.1", ([rows, columns]) =>
        same({ ...area, bottom: area.bottom + wholeNumber(rows), right: area.right + wholeNumber(columns) }),
      ),
      GetBoundingRect: calls("1.1", ([other]) => same(bounding(area, areaOf(addressIn(other))))),
      GetIntersectionOrNullObject: calls("1.4", ([other]) => {
        const common = intersection(area, areaOf(addressIn(other)));
        return common === null ? NULL_OBJECT : same(common);
      }),
      GetUsedRange: calls("1.1", ([valuesOnly]) => same(usedWithin(valuesOnly) ?? firstCellOf(area))),
      GetUsedRangeOrNullObject: calls("1.4", ([valuesOnly]) => {
        const used = usedWithin(valuesOnly);
        return used === null ? NULL_OBJECT : same(used);
      }),
      GetCellProperties: calls("1.9", ([wanted]) => cellProperties(sheet, area, wanted)),
      Clear: calls("1.1", ([applyTo]) => {
        session.mustBeUnprotected(sheet);
        clearCells(sheet, area, String(applyTo ?? "All"));
        return null;
      }),
      Select: calls("1.1", () => {
        session.workbook.active = session.workbook.worksheets.indexOf(sheet);
        session.workbook.selection = area;
        return null;
      }),
      _ValidateArraySize: calls("1.1", () => null),
      _KeepReference: calls("1.1", () => {
        identity["_ReferenceId"] = session.keep(range);
        return null;
      }),
    },
  };
  return range;
}

const firstCellOf = ({ top, left }: Area): Area => ({ top, left, bottom: top, right: left });

const moved = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  left: area.left + columns,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

const bounding = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** A range may be given as an object or as an address. */
function addressIn(argument: unknown): unknown {
  if (typeof argument !== "object" || argument === null || !("members" in argument)) return argument;
  const { members } = argument as HostObject;
  const address = members["Address"];
  return address?.kind === "scalar" ? address.read() : "";
}

function valueTypeOf(value: string | number | boolean): Json {
  if (value === "") return "Empty";
  if (typeof value === "string") return value.startsWith("#") ? "Error" : "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

/** `getCellProperties({format: {fill: {color: true}}})` and the like: only what is asked for and known. */
function cellProperties(sheet: Worksheet, area: Area, wanted: unknown): Json {
  const asked = JSON.stringify(wanted);
  if (!/^\{"format":\{(?:"fill":\{"color":true\})?,?(?:"font":\{"color":true\})?\}\}$/i.test(asked)) {
    throw invalidArgument(`The host does not implement Range.getCellProperties with ${asked}.`);
  }
  return readCells(sheet, area, (_cell, row, column): Json => {
    const style = cellAt(sheet, row, column)?.style;
    const format: Record<string, Json> = {};
    if (/"fill"/i.test(asked)) format["fill"] = { color: style?.fill ?? "#FFFFFF" };
    if (/"font"/i.test(asked)) format["font"] = { color: style?.font?.color ?? "#000000" };
    return { format };
  });
}

function clearCells(sheet: Worksheet, area: Area, applyTo: string): void {
  for (const [row, cells] of sheet.cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < area.left || column > area.right) continue;
      if (applyTo === "All" || applyTo === "Contents") {
        cell.value = null;
        delete cell.formula;
        delete cell.richText;
      }
      if (applyTo === "All" || applyTo === "Formats") cell.style = {};
    }
  }
}
