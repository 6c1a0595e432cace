import type { SectionColumns } from "./layout-kinds";
import { type Grid, sheetColumn } from "../sheet/grid";
import type { ColumnIndex } from "../sheet/position";
import type { Role } from "./role-wordings";
import type { SectionLayout } from "./sections";

/** Where a section's columns are on the worksheet. */
export function columnsOf(grid: Grid, { header }: SectionLayout): SectionColumns {
  const wholeTarget = header.targets.find(({ span }) => span === null)?.column;
  const column = (role: Role): ColumnIndex | null => {
    const at = header.roles.get(role);
    return at === undefined ? null : sheetColumn(grid, at);
  };
  return {
    id: column("id"),
    name: sheetColumn(grid, header.name),
    target: wholeTarget === undefined ? null : sheetColumn(grid, wholeTarget),
    tolerance: column("tolerance"),
    redThreshold: column("redThreshold"),
    amberThreshold: column("amberThreshold"),
    floor: column("floor"),
    polarity: column("polarity"),
    benchmark: column("benchmark"),
    direction: column("direction"),
    rag: column("rag"),
    unit: column("unit"),
    commentary: column("commentary"),
    last: sheetColumn(grid, header.last),
  };
}
