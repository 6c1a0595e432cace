import { problemAt, type Problem } from "../problems/problem";
import type { Figure, Gap } from "../figures/figure-kinds";
import type { Period } from "../layout/layout-kinds";
import { columnLetters, type ColumnIndex, type RowIndex } from "../sheet/position";
import { PROBLEM_SENTENCES } from "../problems/problem-sentences";

/** Every other figure of the row must be at least this, in the units that it shows, for a nought to be out of place. */
const FAR_FROM_NOUGHT = 20;
const FEWEST_OTHERS = 2;
const PERCENT = 100;

/**
 * A nought among figures that are all far from it may stand for "no data". It is asked about, never assumed: the cell is
 * judged as it stands (Rules, section 2). 96.1%, 0.0%, 97.0% is asked about; 2, 0, 1 is not.
 */
export function zeroForNoData(
  row: RowIndex,
  periods: readonly Period[],
  readings: readonly (Figure | Gap)[],
  textAt: (column: ColumnIndex) => string,
): Problem | null {
  if (!readings.some(isNought)) return null;
  const others = periods.flatMap(({ column }, at) => {
    const reading = readings[at];
    return reading?.kind === "figure" && !isNought(reading) ? [{ column, shown: shownSize(reading) }] : [];
  });
  if (others.length < FEWEST_OTHERS || others.some(({ shown }) => shown < FAR_FROM_NOUGHT)) return null;
  const [lowest] = others.sort((one, other) => one.shown - other.shown);
  const noughts = periods
    .flatMap(({ column }, at) => (isNought(readings[at]) ? [column] : []))
    .sort((one, other) => one - other);
  const [first] = noughts;
  if (lowest === undefined || first === undefined) return null;
  const cells = noughts.map((column) => `${columnLetters(column)}${row + 1}`);
  const what = PROBLEM_SENTENCES.zeroMayMeanNoData(cells, textAt(lowest.column));
  return problemAt("zeroMayMeanNoData", { row, column: first }, what);
}

const isNought = (reading: Figure | Gap | undefined): boolean =>
  reading?.kind === "figure" && reading.value === 0;

/** A figure's size in the units that it shows, without its sign: 0.961 drawn `96.1%` is 96.1. */
const shownSize = ({ value, unit }: Figure): number => Math.abs(value) * (unit === "percent" ? PERCENT : 1);
