import type { Grid } from "../../src/scorecard/sheet/grid";

/**
 * How often a cell is looked at while something is done with a sheet. A count is the same on every machine, and tells work
 * that grows with the square of the rows from work that grows with the rows.
 */
export function looksAt(grid: Grid, work: (grid: Grid) => void): number {
  let looks = 0;
  const counted = <Cell>(cells: readonly Cell[]): readonly Cell[] =>
    new Proxy(cells, {
      get: (target, key, receiver) => {
        if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
        const found: unknown = Reflect.get(target, key, receiver);
        return found;
      },
    });
  work({ ...grid, values: grid.values.map(counted), text: grid.text.map(counted) });
  return looks;
}
