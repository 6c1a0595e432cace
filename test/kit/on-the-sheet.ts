import { asOfficeValue, cellAt, effectiveLooks, type Workbook } from "../../src/workbench";
import type { State } from "../../src/scorecard/judgement/states";
import { PALETTES } from "../../src/workbook/colours";
import { areaAt, sheetIn, type WrittenCell } from "./workbook-of";

export const ACTIVE = { kind: "activeSheet" } as const;
export const SHEET = "Scorecard";

/** A percentage with one decimal. */
export const percent = (value: number): WrittenCell => [value, "0.0%"];

const STATES: readonly State[] = ["green", "amber", "red"];

/** The colours that a person sees in some cells, a text for each row: g, a, r, and a dot for none. */
export function coloursSeen(workbook: Workbook, address: string, name = SHEET): string[] {
  const area = areaAt(address);
  const looks = effectiveLooks(workbook, sheetIn(workbook, name), area);
  const letter = (fill: string | null | undefined): string =>
    STATES.find((state) => PALETTES.goodNeutralBad.states[state].fill === fill)?.charAt(0) ?? ".";
  const rows: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    let line = "";
    for (let column = area.left; column <= area.right; column += 1) line += letter(looks(row, column).fill);
    rows.push(line);
  }
  return rows;
}

/** What some cells hold, one after another. */
export const held = (workbook: Workbook, addresses: readonly string[], name = SHEET): unknown[] =>
  addresses.map((address) => {
    const { top, left } = areaAt(address);
    return asOfficeValue(cellAt(sheetIn(workbook, name), top, left)?.value ?? null);
  });

/** The sheet's conditional formats from the highest priority down: where, and what. */
export const rulesOn = (workbook: Workbook, name = SHEET) =>
  [...sheetIn(workbook, name).conditionalFormats]
    .sort((one, other) => one.priority - other.priority)
    .map(({ areas, rule, stopIfTrue }) => ({ areas, rule, stopIfTrue }));
