import {
  correctedLayout,
  type LayoutOrder,
  type NotCorrected,
} from "../../../../src/scorecard/layout/corrections/correct-layout";
import {
  layoutAsRead,
  type SectionAsRead,
} from "../../../../src/scorecard/layout/corrections/layout-as-read";
import {
  type CorrectedRole,
  type LayoutCorrections,
  NO_CORRECTIONS,
} from "../../../../src/scorecard/layout/corrections/layout-corrections";
import type { Grid } from "../../../../src/scorecard/sheet/grid";
import { columnIndex, columnLetters, rowIndex } from "../../../../src/scorecard/sheet/position";

/** A person's corrections, made one after another on the sheet as it is then read. */
export class ByHand {
  layout: LayoutCorrections = NO_CORRECTIONS;

  constructor(private readonly grid: Grid) {}

  /** `role("D", "target")` for the only section, or the one whose header stands in `headerRow`. */
  role(letters: string, role: CorrectedRole, headerRow?: number): this {
    const section = this.section(headerRow);
    const column = section.columns.find((one) => columnLetters(one.column) === letters);
    if (column === undefined) throw new Error(`No column ${letters} in the section`);
    return this.order({
      kind: "role",
      headerRow: section.headerRow,
      column: columnIndex(column.column),
      heading: column.heading,
      role,
    });
  }

  header(row: number, before: number | null = null): this {
    return this.order({
      kind: "header",
      headerRow: before === null ? null : rowIndex(before - 1),
      row: rowIndex(row - 1),
    });
  }

  edge(edge: "first" | "last", row: number, headerRow?: number): this {
    return this.order({
      kind: "edge",
      headerRow: this.section(headerRow).headerRow,
      edge,
      row: rowIndex(row - 1),
    });
  }

  order(order: LayoutOrder): this {
    const corrected = correctedLayout(this.grid, this.layout, order);
    if (corrected.kind === "refused") throw new Error(corrected.why);
    this.layout = corrected.layout;
    return this;
  }

  refusal(order: LayoutOrder): NotCorrected | null {
    const corrected = correctedLayout(this.grid, this.layout, order);
    return corrected.kind === "refused" ? corrected.why : null;
  }

  section(headerRow?: number): SectionAsRead {
    const { sections } = layoutAsRead(this.grid, this.layout);
    const section =
      headerRow === undefined ? sections[0] : sections.find((one) => one.headerRow === headerRow - 1);
    if (section === undefined) throw new Error("The section is not there");
    return section;
  }
}

/** `A id, B name, C period`: what each column is taken for; `*` where a person said so. */
export const columnsOf = ({ columns }: SectionAsRead): string =>
  columns
    .map(({ column, role, byHand }) => `${columnLetters(column)} ${role}${byHand ? "*" : ""}`)
    .join(", ");
