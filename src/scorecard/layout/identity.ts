import type { GridRow } from "../sheet/position";
import { tidy } from "../sheet/plain-text";
import type { CellValue, Grid } from "../sheet/grid";
import type { SectionLayout } from "./sections";

/** What a row is called: its ID as written, or null where it has none, and its name. */
export interface RowIdentity {
  readonly row: GridRow;
  readonly id: string | null;
  readonly name: string;
}

export function identitiesOf(grid: Grid, layout: SectionLayout): RowIdentity[] {
  const idAt = layout.header.roles.get("id");
  return layout.indicatorRows.map((row) => {
    const texts = grid.text[row] ?? [];
    const id = idAt === undefined ? "" : idIn(grid.values[row]?.[idAt] ?? "", texts[idAt] ?? "");
    return {
      row,
      id: id === "" ? null : id,
      name: layout.mergedNames.get(row) ?? tidy(texts[layout.header.name] ?? ""),
    };
  });
}

/** An ID as it is shown; a number that its column is too narrow to show is known by what is stored. */
const idIn = (value: CellValue, text: string): string =>
  typeof value === "number" && /^#*$/.test(text) ? String(value) : tidy(text);
