import type { Cell, RichTextRun } from "../model";
import type { Json } from "./member";

/** What a run's own XML says of each part of a font; undefined where it says nothing. */
const READERS: Readonly<Record<string, (xml: string) => Json | undefined>> = {
  "font/bold": (xml) => switchIn(xml, "b") ?? false,
  "font/italic": (xml) => switchIn(xml, "i") ?? false,
  "font/underline": (xml) => (switchIn(xml, "u") === true ? "Single" : "None"),
  "font/size": (xml) => {
    const size = /<sz val="([^"]*)"/.exec(xml)?.[1];
    return size === undefined ? undefined : Number(size);
  },
  "font/name": (xml) => /<rFont val="([^"]*)"/.exec(xml)?.[1],
  "font/color": (xml) => {
    const colour = /<color ([^/]*)\/>/.exec(xml)?.[1];
    const rgb = /rgb="..([^"]*)"/.exec(colour ?? "")?.[1];
    return rgb === undefined ? colour : `#${rgb.toUpperCase()}`;
  },
};

function switchIn(xml: string, name: string): boolean | undefined {
  const match = new RegExp(`<${name}(?: val="([^"]*)")?/>`).exec(xml);
  return match === null ? undefined : !["0", "false", "none"].includes(match[1] ?? "1");
}

const xmlOf = ({ font }: RichTextRun): string => (typeof font["xml"] === "string" ? font["xml"] : "");

/**
 * A part of a cell's font: where its runs differ in it, null, as for a range of cells that differ.
 * https://learn.microsoft.com/javascript/api/excel/excel.rangefont
 */
export function fontOfCell(path: string, cell: Cell | undefined, ofStyle: Json): Json {
  const reader = READERS[path];
  const runs = cell?.richText;
  if (reader === undefined || runs === undefined || runs.length === 0) return ofStyle;
  // A run without a look of its own has the cell's.
  const values = runs.map((run) => (xmlOf(run) === "" ? ofStyle : (reader(xmlOf(run)) ?? ofStyle)));
  const [first] = values;
  return values.every((value) => value === first) ? (first ?? null) : null;
}
