import type { BenchmarkColumn } from "./benchmark-columns";
import type { PeriodKind } from "./period";
import type { PeriodColumn, PeriodSpan } from "./period-run";
import type { ColumnIndex, GridColumn, GridRow } from "../sheet/position";
import type { Role } from "./role-wordings";
import type { HeaderCells } from "./header-rows";

export interface Period {
  readonly label: string;
  readonly kind: PeriodKind;
  /** ISO date of the period's first day, or null where only the order is known (`Last quarter`). */
  readonly start: string | null;
  readonly column: ColumnIndex;
}

/** Where a section's columns are; a role that the section does not have is null. */
export interface SectionColumns {
  readonly id: ColumnIndex | null;
  readonly name: ColumnIndex;
  readonly target: ColumnIndex | null;
  readonly tolerance: ColumnIndex | null;
  readonly redThreshold: ColumnIndex | null;
  readonly amberThreshold: ColumnIndex | null;
  readonly floor: ColumnIndex | null;
  readonly polarity: ColumnIndex | null;
  readonly benchmark: ColumnIndex | null;
  readonly direction: ColumnIndex | null;
  readonly rag: ColumnIndex | null;
  readonly unit: ColumnIndex | null;
  readonly commentary: ColumnIndex | null;
  /** The last column of the section's header, for a column made beside it. */
  readonly last: ColumnIndex;
}

/** What was looked for and what was found, where a sheet holds no scorecard. */
export interface NoScorecard {
  readonly kind: "noScorecard";
  readonly sheet: string;
  readonly why: string;
}

/** A target's column: for every period, or for those within `span`. */
export interface TargetColumn {
  readonly column: GridColumn;
  readonly span: PeriodSpan | null;
}

/** What a header says of its columns. */
export interface Header {
  readonly roles: ReadonlyMap<Role, GridColumn>;
  readonly name: GridColumn;
  /** The text in the name column, when that is the section's own title and not a word such as `Indicator`. */
  readonly title: string | null;
  readonly periods: readonly PeriodColumn[];
  readonly targets: readonly TargetColumn[];
  /** The columns of what others reach, by who those are. */
  readonly benchmarks: readonly BenchmarkColumn[];
  readonly last: GridColumn;
}

/** A header with the grid's rows that it takes up, both included, and its cells, two rows made one where they are two. */
export interface PlacedHeader {
  readonly header: Header;
  readonly cells: HeaderCells;
  readonly headerRow: GridRow;
  readonly headerEnd: GridRow;
}
