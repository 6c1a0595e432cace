import type { Area } from "./workbook";

/**
 * Finds out whether any of a set of areas touches another area, without looking at each one: formats over thousands of
 * areas are ordinary.
 */
export class AreaIndex {
  private readonly byTop: readonly Area[];
  /** The lowest bottom among the areas up to each one. */
  private readonly reach: readonly number[];

  constructor(areas: readonly Area[]) {
    this.byTop = [...areas].sort((one, other) => one.top - other.top);
    let lowest = -1;
    this.reach = this.byTop.map(({ bottom }) => (lowest = Math.max(lowest, bottom)));
  }

  touches(area: Area): boolean {
    for (let at = this.lastStartingBy(area.bottom); at >= 0; at -= 1) {
      if ((this.reach[at] ?? -1) < area.top) return false;
      const own = this.byTop[at];
      if (own !== undefined && own.bottom >= area.top && own.left <= area.right && area.left <= own.right)
        return true;
    }
    return false;
  }

  private lastStartingBy(row: number): number {
    let [low, high] = [0, this.byTop.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.byTop[middle]?.top ?? Infinity) <= row) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
