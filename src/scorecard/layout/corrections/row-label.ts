import type { GridColumn, GridRow } from "../../sheet/position";
import type { Grid } from "../../sheet/grid";
import { isBlank, wordingOf } from "../../sheet/plain-text";

/** Where a section's rows say what they are. */
export interface NamedColumns {
  readonly name: GridColumn;
  readonly id: GridColumn | undefined;
}

/** What a row is known by: its ID and its name, or whatever it says first; `` for a blank row. */
export function rowLabel(grid: Grid, row: GridRow, { name, id }: NamedColumns): string {
  const texts = grid.text[row] ?? [];
  const own = [id === undefined ? "" : (texts[id] ?? ""), texts[name] ?? ""].filter((text) => !isBlank(text));
  const [first = ""] = own.length > 0 ? [own.join(" | ")] : texts.filter((text) => !isBlank(text));
  return wordingOf(first);
}
