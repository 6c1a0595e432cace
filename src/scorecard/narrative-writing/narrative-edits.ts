import type { Grid } from "../sheet/grid";
import { storedText } from "../narratives/narrative-block";
import { rowIndex, type A1Address, type ColumnIndex, type RowIndex } from "../sheet/position";

/** A row to be put in: what it is for, and the row whose look it takes; null for a look of its own. */
export interface NewRow {
  readonly kind: "label" | "paragraph" | "spacer";
  readonly like: RowIndex | null;
}

/** Rows that go in before a row of the sheet as it is. */
export interface Insertion {
  readonly before: RowIndex;
  readonly rows: readonly NewRow[];
}

/** What a cell is to hold; its row counted as it is once the new rows are in. */
export interface CellText {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly text: string;
}

/** What a person is asked before other people's words are changed. */
export type PlanQuestion =
  | { readonly kind: "replaces"; readonly cell: A1Address; readonly text: string }
  | {
      readonly kind: "sharedParagraph";
      readonly cell: A1Address;
      readonly text: string;
      readonly others: readonly string[];
    };

/** What to write on a sheet: the rows put in first, then the cells, the indicator's own before others. */
export interface NarrativePlan {
  readonly kind: "plan";
  readonly insertion: Insertion | null;
  readonly texts: readonly CellText[];
  /** The cell that then holds the words. */
  readonly cell: Pick<CellText, "row" | "column">;
  /** The paragraph as it then reads. */
  readonly paragraph: string;
  readonly question: PlanQuestion | null;
}

/** Why there is no place for a narrative. */
export type PlanRefusal =
  | { readonly kind: "noIds"; readonly section: string }
  | { readonly kind: "noIdInRow"; readonly name: string; readonly row: RowIndex }
  | { readonly kind: "idNotReadable"; readonly id: string }
  | { readonly kind: "scattered"; readonly cell: A1Address };

/** A change within the text of a cell that is there, its row counted as the sheet is now. */
export interface Splice {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What cells are to hold after some changes within them, where their rows are once the new ones are in. */
export function cellText(grid: Grid, splices: readonly Splice[], insertion: Insertion | null): CellText[] {
  const cells = new Map<string, Splice[]>();
  for (const splice of splices) {
    const key = `${splice.row} ${splice.column}`;
    cells.set(key, [...(cells.get(key) ?? []), splice]);
  }
  return [...cells.values()].flatMap((ofCell) => {
    const [first] = ofCell;
    if (first === undefined) return [];
    const { row, column } = first;
    const before = storedText(grid, row, column);
    const fromTheEnd = [...ofCell].sort((one, other) => other.start - one.start);
    const text = fromTheEnd.reduce(
      (whole, splice) => `${whole.slice(0, splice.start)}${splice.text}${whole.slice(splice.end)}`,
      before,
    );
    return [{ row: rowAfter(row, insertion), column, text }];
  });
}

/** Where a row is once new ones are in. */
export const rowAfter = (row: RowIndex, insertion: Insertion | null): RowIndex =>
  insertion === null || row < insertion.before ? row : rowIndex(row + insertion.rows.length);
