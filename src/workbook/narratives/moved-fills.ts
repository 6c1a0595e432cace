import type { Insertion } from "../../scorecard/narrative-writing/narrative-edits";
import { addressesOf, areasIn } from "../area";
import { withSheet, type SavedFill, type Store } from "../kept/settings-store";

/**
 * The store once rows have been put into a sheet: saved fills are known by their cells, which have moved. The same store
 * where it keeps none. (Saved arrows are known by their indicators.)
 */
export function withRowsPutIn(store: Store, sheet: string, { before, rows }: Insertion): Store {
  const saved = store.sheets.get(sheet);
  if (saved === undefined || saved.fills.length === 0) return store;
  const moved = (addresses: string): string => {
    const after = (row: number): number => (row < before ? row : row + rows.length);
    const areas = areasIn(addresses);
    if (areas === null) return addresses;
    return addressesOf(areas.map((area) => ({ ...area, top: after(area.top), bottom: after(area.bottom) })));
  };
  const fills = saved.fills.map(({ color, addresses, periodCells }): SavedFill => ({
    color,
    addresses: moved(addresses),
    periodCells: moved(periodCells),
  }));
  return withSheet(store, sheet, { ...saved, fills });
}
