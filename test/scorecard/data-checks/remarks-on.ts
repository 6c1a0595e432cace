import type { DataRemark } from "../../../src/scorecard/problems/problem";
import { dataRemarks } from "../../../src/scorecard/data-checks/data-remarks";
import { assessed } from "../../kit/assessed";
import { gridOf, type WrittenCell } from "../../kit/grid-of";
import { addressAt } from "../../../src/scorecard/sheet/position";

const MONTHS = "Apr-24 May-24 Jun-24 Jul-24 Aug-24 Sep-24".split(" ");

/** A named row of figures, earliest first, with its target last; `Monitor` where none is given. */
export interface NamedRow {
  readonly name: string;
  readonly figures: readonly WrittenCell[];
  readonly target?: WrittenCell;
}

/** The remarks of a kind on a sheet of such rows: `G2 104% is more …`, in columns from C on and rows from 2. */
export function remarksOn(
  kind: DataRemark,
  rows: readonly NamedRow[],
  headings: readonly string[] = MONTHS,
): string[] {
  const width = Math.max(...rows.map(({ figures }) => figures.length));
  const cells = rows.map(({ name, figures, target = "Monitor" }, at): WrittenCell[] => [
    String(at + 1),
    name,
    ...figures,
    target,
  ]);
  const sheet = assessed(gridOf([["ID", "Measures", ...headings.slice(0, width), "Target"], ...cells]));
  return dataRemarks(sheet.sections)
    .filter((remark) => remark.kind === kind)
    .map((remark) => `${addressAt(remark)} ${remark.what}`);
}

export const row = (name: string, figures: string, target?: WrittenCell): NamedRow => ({
  name,
  figures: figures.split(" ").map((figure) => (figure === "_" ? "" : figure)),
  ...(target === undefined ? {} : { target }),
});
