import type { SectionAssessment, Thresholds } from "../scorecard/assessment";
import type { CellValue, Grid } from "../scorecard/grid";
import { anyOf, allOf, stillSays } from "./formula-text";

/** What tells the rows of a rule from all others: cells of the row that must say something, and one that must not. */
export type RowSelector = Pick<Thresholds, "witnesses" | "unless">;

export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? "";

/** Whether a selector's cells say what they must in a row. */
export function selects(grid: Grid, { witnesses, unless }: RowSelector, row: number): boolean {
  if (unless !== null && unless.values.includes(valueAt(grid, row, unless.column))) return false;
  return witnesses.every(({ column, value }) => valueAt(grid, row, column) === value);
}

/** A selector as conditions of a formula. */
export function selectorConditions({ witnesses, unless }: RowSelector): string[] {
  const conditions = witnesses.map(({ column, value }) => stillSays(column, value));
  if (unless === null) return conditions;
  const names = unless.values.map((value) => stillSays(unless.column, value));
  return [...conditions, `NOT(${anyOf(names)})`];
}

/**
 * A section's rows as rules see them: from its first indicator to its last, and what each row is called. A row is known
 * by its ID where every ID of the section is there and different, else by its name, else by both.
 */
export class SectionRows {
  readonly top: number;
  readonly bottom: number;
  private readonly columns: readonly number[];

  constructor(
    private readonly grid: Grid,
    readonly section: SectionAssessment,
  ) {
    const rows = section.indicators.map(({ row }) => row);
    this.top = rows.reduce((top, row) => Math.min(top, row), Infinity);
    this.bottom = rows.reduce((bottom, row) => Math.max(bottom, row), -1);
    this.columns = this.columnsThatTellRowsApart(rows);
  }

  /** The condition that a row is the one called as `row` is now. */
  isCalledAs(row: number): string {
    return allOf(this.columns.map((column) => stillSays(column, valueAt(this.grid, row, column))));
  }

  hasName(row: number): boolean {
    return this.columns.some((column) => valueAt(this.grid, row, column) !== "");
  }

  /** Rows of the block that a selector picks though they are none of `own`. */
  strangers(selector: RowSelector, own: (row: number) => boolean): number[] {
    const found: number[] = [];
    for (let row = this.top; row <= this.bottom; row += 1) {
      if (!own(row) && selects(this.grid, selector, row)) found.push(row);
    }
    return found;
  }

  private columnsThatTellRowsApart(rows: readonly number[]): readonly number[] {
    const { id, name } = this.section.columns;
    const candidates = [id, name].filter((column) => column !== null);
    const isTelling = (column: number): boolean => {
      const values = new Set(rows.map((row) => valueAt(this.grid, row, column)));
      return values.size === rows.length && !values.has("");
    };
    const telling = candidates.find(isTelling);
    return telling === undefined ? candidates : [telling];
  }
}
