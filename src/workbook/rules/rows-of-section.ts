import { rowIndex, type RowIndex } from "../../scorecard/sheet/position";
import { type Grid, valueAt } from "../../scorecard/sheet/grid";
import type { SectionAssessment } from "../../scorecard/assessment";
import type { DecidingCell } from "../../scorecard/targets/target-kinds";
import { allOf, stillSays } from "./formula-text";
import { RowNames } from "./row-names";

/** What picks the rows of a rule: cells of the row that must say something. */
export type RowSelector = readonly DecidingCell[];

/** Whether a selector's cells say what they must in a row. */
export const selects = (grid: Grid, selector: RowSelector, row: RowIndex): boolean =>
  selector.every(({ column, value }) => valueAt(grid, row, column) === value);

/** A selector as conditions of a formula. */
export const selectorConditions = (selector: RowSelector): string[] =>
  selector.map(({ column, value }) => stillSays(column, value));

/** A section's rows as rules see them: from its first indicator to its last, and what each row is called. */
export class SectionRows {
  readonly top: number;
  readonly bottom: number;
  private readonly names: RowNames;

  constructor(
    private readonly grid: Grid,
    readonly section: SectionAssessment,
  ) {
    const rows = section.indicators.map(({ row }) => row);
    this.top = rows.reduce((top, row) => Math.min(top, row), Infinity);
    this.bottom = rows.reduce((bottom, row) => Math.max(bottom, row), -1);
    this.names = new RowNames(grid, section);
  }

  /** Rows of the block that a selector picks though they are none of `own`. */
  otherRowsMatched(selector: RowSelector, own: (row: number) => boolean): number[] {
    const found: number[] = [];
    for (let row = this.top; row <= this.bottom; row += 1) {
      if (!own(row) && selects(this.grid, selector, rowIndex(row))) found.push(row);
    }
    return found;
  }

  /** Conditions that hold for `own` rows and for none of `others`; null where no formula of a fair size says so. */
  apart(own: readonly number[], others: readonly number[]): string[] | null {
    if (others.length === 0) return [];
    const condition = this.names.tellApart(own, others);
    return condition === null ? null : [allOf([condition])];
  }
}
