import type { BenchmarkComparison, Movement } from "./judgement-kinds";
import type { Figure } from "../figures/figure-kinds";
import { inPoints, readFigure } from "../figures/figure";
import { type Grid, sheetColumn, sheetRow } from "../sheet/grid";
import { a1Address, type GridRow } from "../sheet/position";
import type { SectionLayout } from "../layout/sections";
import type { GoodDirection, ToleranceSetting } from "../settings/settings";
import type { TargetReading } from "../targets/target";
import { moveBetween } from "./travel";

/** What a benchmark is compared with: a row's latest figure, and what is good for it. */
export interface ComparedRow {
  readonly row: GridRow;
  readonly latest: Figure;
  readonly readInPoints: boolean;
  readonly good: GoodDirection;
  readonly target: TargetReading;
}

/** A percentage held as a fraction is seldom over this; a plain benchmark over it beside a percentage is in points. */
const LARGEST_FRACTION = 2;

/**
 * How a row's latest figure stands against the neighbours' average in the section's benchmark column: a comparison beside the
 * RAG that never decides a colour. 76.0% against `87%`, higher is better → worse; a figure within `similar` of it, or
 * equal to it, is similar; unknown where no direction is good or the units differ. Null without a figure on either side.
 */
export function benchmarkOf(
  grid: Grid,
  { header }: SectionLayout,
  { row, latest, readInPoints, good, target }: ComparedRow,
  similar: ToleranceSetting,
): BenchmarkComparison | null {
  const column = header.roles.get("benchmark");
  if (column === undefined) return null;
  const [value = "", text = ""] = [grid.values[row]?.[column], grid.text[row]?.[column]];
  const reading = readFigure(
    { value, text, numberFormat: undefined },
    { separators: grid.separators, compare: "displayed" },
  );
  if (reading.kind !== "figure") return null;
  const figure = inUnitOf(latest, readInPoints, reading);
  const isComparable = figure.unit === latest.unit || isPlain(figure) || isPlain(latest);
  const { movement } = moveBetween(figure, latest, good, target, similar);
  return {
    cell: a1Address(sheetRow(grid, row), sheetColumn(grid, column)),
    text: text.trim(),
    value: figure.value,
    against: isComparable ? AGAINST[movement] : "unknown",
  };
}

const isPlain = ({ unit }: Figure): boolean => unit === "number";

/** A plain 87 beside percentages is 87%; so is any plain number in a row that is read in points. */
function inUnitOf(latest: Figure, readInPoints: boolean, figure: Figure): Figure {
  if (latest.unit !== "percent" || !isPlain(figure)) return figure;
  return readInPoints || figure.value > LARGEST_FRACTION ? inPoints(figure) : { ...figure, unit: "percent" };
}

const AGAINST: Readonly<Record<Movement, BenchmarkComparison["against"]>> = {
  better: "better",
  worse: "worse",
  same: "similar",
  unknown: "unknown",
};
