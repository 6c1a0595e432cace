import type { Unit } from "../figures/units";
import type { CellValue } from "../sheet/grid";
import type { A1Address, ColumnIndex } from "../sheet/position";
import type { GoodDirection } from "../settings/settings";

export type TargetKind =
  "value" | "atLeast" | "atMost" | "above" | "below" | "band" | "none" | "notUnderstood";
/** A target as understood. `low` and `high` are the bounds of being on target, null where there is none on that side. */
export interface Target {
  readonly text: string;
  readonly kind: TargetKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit;
  readonly cell: A1Address | null;
}

export interface Polarity {
  readonly good: GoodDirection;
  readonly reason: string;
  readonly assumed: boolean;
}

/** A bound of a class: the number itself, and whether a figure equal to it is inside. */
export interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
}

/** An interval; a null end is open to infinity. */
export interface Interval {
  readonly from: Bound | null;
  readonly to: Bound | null;
}

/**
 * Where green ends and amber ends, exactly, as the doubles nearest to the exact decimals. A figure inside `green` is on target;
 * else inside `amber` it is within tolerance; else it is red. `amber` contains `green`; `green` contains `blue`, the
 * figures that are better than target by the tolerance, null where there is no such class.
 * `decidingCells` are the row's cells that the colours depend on and what they store now: a rule must check that each still
 * says so.
 */
export interface Thresholds {
  readonly blue: Interval | null;
  readonly green: Interval;
  readonly amber: Interval;
  readonly decidingCells: readonly DecidingCell[];
}

export interface DecidingCell {
  readonly column: ColumnIndex;
  readonly value: CellValue;
}
