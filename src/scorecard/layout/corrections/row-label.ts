import type { Grid } from "../../sheet/grid";
import { isBlank, wordingOf } from "../../sheet/plain-text";

/** Where a section's rows say what they are; positions count from the grid's first column. */
export interface NamedColumns {
  readonly name: number;
  readonly id: number | undefined;
}

/** What a row is known by: its ID and its name, or whatever it says first; `` for a blank row. */
export function rowLabel(grid: Grid, row: number, { name, id }: NamedColumns): string {
  const texts = grid.text[row] ?? [];
  const own = [id === undefined ? "" : (texts[id] ?? ""), texts[name] ?? ""].filter((text) => !isBlank(text));
  const [first = ""] = own.length > 0 ? [own.join(" | ")] : texts.filter((text) => !isBlank(text));
  return wordingOf(first);
}
