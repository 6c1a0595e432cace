import type { ColumnAsRead } from "../../scorecard/layout/corrections/layout-as-read";
import { columnLetters } from "../../scorecard/sheet/position";

/** Columns that are shown one by one, or a run of periods that is folded together under a few words. */
export interface ColumnGroup {
  readonly columns: readonly ColumnAsRead[];
  readonly words: string | null;
}

/** A shorter run of periods is shown as it is. */
const SHORTEST_RUN = 4;

const isOrdinaryPeriod = ({ role, byHand }: ColumnAsRead): boolean => role === "period" && !byHand;

/** Folds runs of ordinary periods together: `C to M: 11 periods, Apr-24 to Feb-25`. */
export function columnGroups(columns: readonly ColumnAsRead[]): ColumnGroup[] {
  const runs: ColumnAsRead[][] = [];
  columns.forEach((column, at) => {
    const before = columns[at - 1];
    const goesOn = before !== undefined && isOrdinaryPeriod(before) === isOrdinaryPeriod(column);
    if (goesOn) runs.at(-1)?.push(column);
    else runs.push([column]);
  });
  return runs.map((run) => ({ columns: run, words: wordsFor(run) }));
}

function wordsFor(run: readonly ColumnAsRead[]): string | null {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < SHORTEST_RUN || !isOrdinaryPeriod(first))
    return null;
  const letters = `${columnLetters(first.column)} to ${columnLetters(last.column)}`;
  return `${letters}: ${String(run.length)} periods, ${first.heading} to ${last.heading}`;
}
