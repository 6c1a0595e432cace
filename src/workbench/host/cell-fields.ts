import { cellFor } from "../model/cells";
import type { CellStyle, Worksheet } from "../model";
import { invalidArgument, notImplemented, type Json } from "./member";

/** A plain object of Office.js: `{ fill: { color: true } }`. */
export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};

interface Field {
  readonly read: (style: CellStyle | undefined) => Json;
  readonly write: (style: CellStyle, value: unknown) => void;
}

const text = (value: unknown): string => {
  if (typeof value !== "string") throw invalidArgument("A text was expected.");
  return value;
};
const flag = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw invalidArgument("true or false was expected.");
  return value;
};
const number = (value: unknown): number => {
  if (typeof value !== "number") throw invalidArgument("A number was expected.");
  return value;
};

/** The colours that people write by name. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** A colour as Excel keeps it: `#c6efce` → `#C6EFCE`, `yellow` → `#FFFF00`. */
export function colourOf(value: unknown): string {
  const colour = NAMED[text(value).toLowerCase()] ?? text(value).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(colour))
    throw invalidArgument(`"${text(value)}" is no colour that the host knows.`);
  return colour;
}

/** How a cell looks: what each field of Office.js is in the model, by its path under `format`. */
const FIELDS: Readonly<Record<string, Field>> = {
  "fill/color": {
    read: (style) => style?.fill ?? "#FFFFFF",
    write: (style, value) => (value === "" ? delete style.fill : (style.fill = colourOf(value))),
  },
  "font/color": {
    read: (style) => style?.font?.color ?? "#000000",
    write: (style, value) => (style.font = { ...style.font, color: colourOf(value) }),
  },
  "font/bold": {
    read: (style) => style?.font?.bold ?? false,
    write: (style, value) => (style.font = { ...style.font, bold: flag(value) }),
  },
  "font/italic": {
    read: (style) => style?.font?.italic ?? false,
    write: (style, value) => (style.font = { ...style.font, italic: flag(value) }),
  },
  "font/underline": {
    read: (style) => (style?.font?.underline === true ? "Single" : "None"),
    write: (style, value) => (style.font = { ...style.font, underline: text(value) !== "None" }),
  },
  "font/size": {
    read: (style) => style?.font?.size ?? 11,
    write: (style, value) => (style.font = { ...style.font, size: number(value) }),
  },
  "font/name": {
    read: (style) => style?.font?.name ?? "Calibri",
    write: (style, value) => (style.font = { ...style.font, name: text(value) }),
  },
  wraptext: {
    read: (style) => style?.wrapText ?? false,
    write: (style, value) => (style.wrapText = flag(value)),
  },
  horizontalalignment: {
    read: (style) => capital(style?.horizontal ?? "general"),
    write: (style, value) => (style.horizontal = small(text(value))),
  },
  verticalalignment: {
    read: (style) => capital(style?.vertical ?? "bottom"),
    write: (style, value) => (style.vertical = small(text(value))),
  },
  "protection/locked": {
    read: (style) => style?.locked ?? true,
    write: (style, value) => (style.locked = flag(value)),
  },
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A field by its path under `format`, such as `fill/color`; refused by name when the host has none. */
export function fieldAt(path: string): Field {
  const field = FIELDS[path.toLowerCase()];
  if (field === undefined) throw notImplemented("Range.format", path.replaceAll("/", "."));
  return field;
}

/** What is asked of a cell: `{ fill: { color: true } }` → `{ fill: { color: "#FFFF00" } }`. */
export function readCellFields(wanted: Fields, style: CellStyle | undefined, path = ""): Json {
  const answer: Record<string, Json> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === false) continue;
    answer[name] =
      value === true
        ? fieldAt(`${path}${name}`).read(style)
        : readCellFields(fieldsOf(value), style, `${path}${name}/`);
  }
  return answer;
}

/** Sets what is given of a cell: `{ fill: { color: "#FFFF00" } }`; null leaves it. */
export function writeCellFields(
  sheet: Worksheet,
  row: number,
  column: number,
  given: Fields,
  path = "",
): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (typeof value === "object") writeCellFields(sheet, row, column, fieldsOf(value), `${path}${name}/`);
    else fieldAt(`${path}${name}`).write(cellFor(sheet, row, column).style, value);
  }
}
