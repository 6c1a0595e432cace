import { readCells } from "./range-values";
import type { Area, CellFont, CellStyle, Worksheet } from "../model";
import { calls, opens, readsAndWrites, type HostObject, type Json, type Member } from "./member";

type SetStyle = (change: (style: CellStyle) => void) => void;

/** What all cells of an area have in common; null where they differ, as Excel answers. */
function common(sheet: Worksheet, area: Area, of: (style: CellStyle | undefined) => Json): Json {
  let first: Json | undefined;
  for (const row of readCells(sheet, area, (cell) => of(cell?.style))) {
    for (const value of row) {
      first ??= value;
      if (value !== first) return null;
    }
  }
  return first ?? null;
}

/** Excel's RangeFormat: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export function rangeFormat(sheet: Worksheet, area: Area, setStyle: SetStyle): HostObject {
  return {
    typeName: "RangeFormat",
    identity: {},
    members: {
      Fill: opens("1.1", () => rangeFill(sheet, area, setStyle)),
      Font: opens("1.1", () => rangeFont(sheet, area, setStyle)),
      WrapText: readsAndWrites(
        "1.1",
        () => common(sheet, area, (style) => style?.wrapText ?? false),
        (value) => {
          setStyle((style) => (style.wrapText = value === true));
        },
      ),
    },
  };
}

const NO_FILL = "#FFFFFF";

function rangeFill(sheet: Worksheet, area: Area, setStyle: SetStyle): HostObject {
  return {
    typeName: "RangeFill",
    identity: {},
    members: {
      Color: readsAndWrites(
        "1.1",
        () => common(sheet, area, (style) => style?.fill ?? NO_FILL) ?? "",
        (value) => {
          setStyle((style) => (style.fill = String(value).toUpperCase()));
        },
      ),
      Clear: calls("1.1", () => {
        setStyle((style) => delete style.fill);
        return null;
      }),
    },
  };
}

function rangeFont(sheet: Worksheet, area: Area, setStyle: SetStyle): HostObject {
  const member = <Name extends keyof CellFont>(
    name: Name,
    usual: NonNullable<CellFont[Name]>,
    accepts: (value: unknown) => value is NonNullable<CellFont[Name]>,
  ): Member =>
    readsAndWrites(
      "1.1",
      () => common(sheet, area, (style) => style?.font?.[name] ?? usual),
      (value) => {
        if (accepts(value)) setStyle((style) => (style.font = { ...style.font, [name]: value }));
      },
    );
  return {
    typeName: "RangeFont",
    identity: {},
    members: {
      Color: member("color", "#000000", isText),
      Name: member("name", "Calibri", isText),
      Size: member("size", 11, isNumber),
      Bold: member("bold", false, isFlag),
      Italic: member("italic", false, isFlag),
    },
  };
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
