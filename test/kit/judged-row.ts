import type { IndicatorAssessment, SheetAssessment } from "../../src/scorecard/assessment";
import type { GoodDirection, Settings } from "../../src/scorecard/settings/settings";
import { assessed, indicatorsOf } from "./assessed";
import { gridOf, type WrittenCell } from "./grid-of";

const MONTHS = "Apr-24 May-24 Jun-24 Jul-24 Aug-24 Sep-24 Oct-24 Nov-24 Dec-24 Jan-25 Feb-25 Mar-25".split(
  " ",
);

/** A row as a council would type it: its target, and its figures, earliest first. */
export interface TypedRow {
  readonly target: WrittenCell;
  readonly figures: readonly WrittenCell[];
  readonly name?: string;
}

/** A sheet of such rows, their IDs counted from 1. */
export function sheetOf(rows: readonly TypedRow[], settings: Partial<Settings> = {}): SheetAssessment {
  const months = MONTHS.slice(0, Math.max(...rows.map(({ figures }) => figures.length)));
  const cells = rows.map(({ target, figures, name = "Quantity" }, at) => [
    String(at + 1),
    name,
    ...figures,
    target,
  ]);
  return assessed(gridOf([["ID", "Indicator", ...months, "Target"], ...cells]), settings);
}

/** The one indicator of a sheet, with its polarity as given or as the row itself says. */
export function judgedRow(
  target: WrittenCell,
  figures: readonly WrittenCell[],
  good?: GoodDirection,
  settings: Partial<Settings> = {},
): IndicatorAssessment {
  const polarity = good === undefined ? {} : { "1": good };
  const [indicator] = indicatorsOf(sheetOf([{ target, figures }], { polarity, ...settings }));
  if (indicator === undefined) throw new Error("The sheet has no indicator");
  return indicator;
}
