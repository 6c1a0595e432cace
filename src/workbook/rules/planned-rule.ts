import type { Area } from "../area";

/**
 * A conditional format that Apply wants on the sheet: a formula relative to the first cell of the first area, the font
 * and, where the whole cell is coloured, the fill.
 */
export interface PlannedRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  /** The same formula relative to A1, as Excel gives it for a rule that is fetched through the whole sheet. */
  readonly formulaFromA1: string;
  readonly fill: string | null;
  readonly font: string;
  /** The number format that puts a mark beside the figure; null leaves the cell's own. The formula carries it as well. */
  readonly numberFormat: string | null;
  /** The rows that the rule was made for; its areas may have others between them. */
  readonly rows: readonly number[];
}
