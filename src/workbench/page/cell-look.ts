import type { CSSProperties } from "react";
import { textOf } from "../host/range-values";
import type { EffectiveLook } from "../calculation/conditional-formats";
import type { Cell, CellFont, Workbook, Worksheet } from "../model";

/** What is drawn in a cell: the host's own text, in the number format of a conditional format where one sets it. */
export function shownText(
  workbook: Workbook,
  sheet: Worksheet,
  cell: Cell | undefined,
  column: number,
  look: EffectiveLook,
): string {
  return textOf({ workbook, sheet }, cell, column, look.numberFormat);
}

const POINTS_OF_PIXEL = 0.75;

/** Where the content of a cell stands by default: numbers to the right, texts to the left. */
function usualSide(value: Cell["value"]): CSSProperties["textAlign"] {
  if (typeof value === "number") return "right";
  return typeof value === "string" || value === null ? "left" : "center";
}

const SIDES: Readonly<Record<string, CSSProperties["textAlign"]>> = {
  left: "left",
  center: "center",
  centercontinuous: "center",
  right: "right",
  justify: "justify",
};

const HEIGHTS: Readonly<Record<string, CSSProperties["verticalAlign"]>> = {
  top: "top",
  center: "middle",
  bottom: "bottom",
};

/** How a cell is drawn: its own look, and over it what the conditional formats make of it. */
export function styleOf(cell: Cell | undefined, look: EffectiveLook): CSSProperties {
  const { fill, font = {}, horizontal, vertical } = cell?.style ?? {};
  const background = look.fill ?? fill;
  const color = look.fontColor ?? font.color;
  return {
    ...(background === undefined ? {} : { background }),
    ...(color === undefined ? {} : { color }),
    ...fontStyle(font, look),
    textAlign: SIDES[horizontal?.toLowerCase() ?? ""] ?? usualSide(cell?.value ?? null),
    verticalAlign: HEIGHTS[vertical?.toLowerCase() ?? ""] ?? "bottom",
  };
}

function fontStyle(font: CellFont, look: EffectiveLook): CSSProperties {
  const lines = [
    (look.underline ?? font.underline) === true ? "underline" : "",
    look.strikethrough === true ? "line-through" : "",
  ];
  const decoration = lines.filter((line) => line !== "").join(" ");
  return {
    ...((look.bold ?? font.bold) === true ? { fontWeight: 700 } : {}),
    ...((look.italic ?? font.italic) === true ? { fontStyle: "italic" } : {}),
    ...(decoration === "" ? {} : { textDecoration: decoration }),
    ...(font.size === undefined ? {} : { fontSize: `${font.size / POINTS_OF_PIXEL}px` }),
    ...(font.name === undefined
      ? {}
      : { fontFamily: `"${font.name}", Calibri, Carlito, "Liberation Sans", Arial, sans-serif` }),
  };
}
