import type { ParagraphHeading } from "./narrative-heading";
import type { IdRange } from "../layout/paragraphs";
import type { CellPosition, RowIndex, ColumnIndex } from "../sheet/position";

export type NarrativeState = "present" | "missing" | "unchanged" | "notNeeded";

export interface IndicatorNarrative {
  readonly state: NarrativeState;
  readonly text: string | null;
  readonly cell: CellPosition | null;
  /** The period for which the same words were first published, where the state is `unchanged`. */
  readonly since: string | null;
  /** What else the words cover: the IDs (or names) of the paragraph's other indicators. */
  readonly sharedWith: readonly string[];
}

/** A paragraph of a narrative block where it stands. */
export interface BlockParagraph {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  /** The column of its words, where the row's next cell holds them and its own only `ID 7`; null where one cell has both. */
  readonly wordsColumn: ColumnIndex | null;
  /** True where more cells of the row hold words: they are read as one, and cannot be replaced as one. */
  readonly isScattered: boolean;
  /** Where it begins and ends within the text that its cell stores. */
  readonly start: number;
  readonly end: number;
  /** Null for a section's own paragraph. */
  readonly heading: ParagraphHeading | null;
  readonly ids: readonly IdRange[];
  readonly text: string;
  /** Which of the section's indicators it covers, as positions. */
  readonly covers: readonly number[];
}

/** The cell that heads a block; `hasWords` where paragraphs follow in the same cell. */
export interface BlockLabel {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly hasWords: boolean;
}

/** A section's narrative block as it stands on the sheet. */
export interface NarrativeBlock {
  /** One paragraph in each row, or all of them as lines of one cell. */
  readonly layout: "rows" | "lines";
  readonly label: BlockLabel | null;
  readonly paragraphs: readonly BlockParagraph[];
  /** Blank rows between two paragraphs; in a cell, blank lines. */
  readonly spacers: number;
}
