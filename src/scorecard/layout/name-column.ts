import { gridColumn, type GridColumn, type GridRow, rowBelow } from "../sheet/position";
import type { CellValue, Grid } from "../sheet/grid";
import { isBlank, tidy, wordingOf } from "../sheet/plain-text";
import { CONTEXT_HEADINGS, PARTS_OF_A_FIGURE, type Role } from "./role-wordings";

/** Where the indicators' names stand, and whether the heading there is the section's own title. */
export interface NameColumn {
  readonly column: GridColumn;
  readonly isTitle: boolean;
}

/** How many rows below a header are weighed to find the column of names. */
const ROWS_TO_WEIGH = 8;

/** A code such as `CSC-014b` is shorter than this, a name mostly longer. */
const SHORTEST_NAME = 12;

/** Whether a heading is known to stand over something other than names, such as `Lead officer`. */
function isContext(heading: string): boolean {
  const wording = wordingOf(heading);
  return CONTEXT_HEADINGS.has(wording) || PARTS_OF_A_FIGURE.has(wording);
}

/**
 * The column of the indicators' names (Rules, section 1): the one headed `Indicator` or the like; else, of the columns
 * whose heading has no role, the one with most text below it, headed by the section's own title; else a column headed
 * `KPI` or `PI` that holds names rather than codes. Null where there is none.
 */
export function nameColumn(
  grid: Grid,
  values: readonly CellValue[],
  roles: ReadonlyMap<Role, GridColumn>,
  taken: ReadonlySet<number>,
  bodyRow: GridRow,
): NameColumn | null {
  const named = roles.get("name");
  if (named !== undefined) return { column: named, isTitle: false };
  const lengthBelow = (column: GridColumn): number => {
    let length = 0;
    for (let row = bodyRow; row < bodyRow + ROWS_TO_WEIGH; row = rowBelow(row)) {
      const value = grid.values[row]?.[column];
      if (typeof value === "string") length += tidy(value).length;
    }
    return length;
  };
  const untold = values.flatMap((value, index) => {
    const column = gridColumn(index);
    return typeof value === "string" && !taken.has(column) && !isBlank(value) && !isContext(value)
      ? [{ column, length: lengthBelow(column) }]
      : [];
  });
  const [first] = untold.sort((one, other) => other.length - one.length || one.column - other.column);
  if (first !== undefined) return { column: first.column, isTitle: true };
  const id = roles.get("id");
  return id !== undefined && lengthBelow(id) >= SHORTEST_NAME ? { column: id, isTitle: false } : null;
}
