import { type ColumnIndex, type RowIndex } from "../../scorecard/sheet/position";

/** A cell of the direction-of-travel column, and what it should say. */
export interface WantedArrow {
  /** Known by this from one month to the next, wherever the cell moves. */
  readonly key: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly text: string;
  /** Written only where the cell still holds what the add-in wrote. */
  readonly onlyOverOwn?: true;
}

export interface ArrowColumn {
  readonly column: ColumnIndex;
  readonly top: number;
  readonly bottom: number;
  readonly arrows: readonly WantedArrow[];
}
