import type { SectionAssessment } from "../../scorecard/assessment";
import type { Thresholds } from "../../scorecard/targets/target-kinds";
import type { Figure, TextShape } from "../../scorecard/figures/figure-kinds";
import { type Grid, valueAt } from "../../scorecard/sheet/grid";
import type { State } from "../../scorecard/judgement/states";
import { selectorOf, type RowSelector } from "./rows-of-section";

/** How figures of a kind are read by a formula; rows of different variants need different formulas. */
export type Variant =
  | {
      readonly kind: "number";
      readonly roundTo: number | null;
      readonly powerOfTen: number;
      /** The cell's own number format, where a mark is to stand beside the figure; else null. */
      readonly numberFormat: string | null;
    }
  | { readonly kind: "text"; readonly powerOfTen: number };

export interface JudgedRow {
  readonly row: number;
  /** Every column that the thresholds judge in this row, gaps as well. */
  readonly columns: number[];
  readonly byVariant: Map<Variant, number[]>;
  /** Columns with no figure, or one that only its exact text tells. */
  readonly others: number[];
}

/** What one set of thresholds judges in a section. */
export interface Judged {
  readonly thresholds: Pick<Thresholds, "blue" | "green" | "amber">;
  readonly selector: RowSelector;
  readonly rows: Map<number, JudgedRow>;
  readonly shapes: Map<string, TextShape>;
  /** Figures that only their exact text tells, with the state of each. */
  readonly exactTexts: Map<string, State>;
  /** Numbers in cells that show no figure: a date, or a small count that its number format hides as `*`. */
  readonly numbersThatAreNone: Set<number>;
}

/** The number format of a cell where it matters and is known, else null. */
export type FormatAt = (row: number, column: number) => string | null;

/** Sorts a section's figures by the thresholds that judge them and by how a formula must read them. */
export function judgedIn(grid: Grid, section: SectionAssessment, formatAt: FormatAt): Judged[] {
  const keys = new Map<Thresholds, Judged>();
  const byContent = new Map<string, Judged>();
  const variants = new Map<string, Variant>();
  const judgedBy = (thresholds: Thresholds): Judged => {
    const known = keys.get(thresholds);
    if (known !== undefined) return known;
    const { blue, green, amber } = thresholds;
    const selector = selectorOf(thresholds, section);
    const content = JSON.stringify([blue, green, amber, selector]);
    const judged = byContent.get(content) ?? {
      thresholds: { blue, green, amber },
      selector,
      rows: new Map<number, JudgedRow>(),
      shapes: new Map<string, TextShape>(),
      exactTexts: new Map<string, State>(),
      numbersThatAreNone: new Set<number>(),
    };
    byContent.set(content, judged);
    keys.set(thresholds, judged);
    return judged;
  };
  for (const { row, figures, statuses, thresholds: used } of section.indicators) {
    for (const [at, { column }] of section.periods.entries()) {
      const [reading, status, thresholds] = [figures[at], statuses[at], used[at]];
      if (reading === undefined || status === undefined || thresholds == null) continue;
      const judged = judgedBy(thresholds);
      const cells = rowOf(judged, row);
      cells.columns.push(column);
      const variant = reading.kind === "figure" ? variantOf(reading, formatAt(row, column), variants) : null;
      if (variant === null) cells.others.push(column);
      else pushTo(cells.byVariant, variant, column);
      if (reading.kind === "gap" && reading.reason !== "empty") {
        const stored = valueAt(grid, row, column);
        if (typeof stored === "number") judged.numbersThatAreNone.add(stored);
      }
      if (reading.kind === "figure" && reading.form.kind === "text") {
        rememberShape(judged, reading.form.shape, status === "none" ? null : status);
      }
    }
  }
  return [...byContent.values()];
}

function rowOf({ rows }: Judged, row: number): JudgedRow {
  const known = rows.get(row);
  if (known !== undefined) return known;
  const made: JudgedRow = { row, columns: [], byVariant: new Map<Variant, number[]>(), others: [] };
  rows.set(row, made);
  return made;
}

function variantOf(
  { form, powerOfTen }: Figure,
  numberFormat: string | null,
  known: Map<string, Variant>,
): Variant | null {
  if (form.kind === "text" && form.shape.kind === "exact") return null;
  const key =
    form.kind === "number"
      ? `number ${form.roundTo} ${powerOfTen} ${numberFormat ?? ""}`
      : `text ${powerOfTen}`;
  const variant: Variant =
    known.get(key) ??
    (form.kind === "number"
      ? { kind: "number", roundTo: form.roundTo, powerOfTen, numberFormat }
      : { kind: "text", powerOfTen });
  known.set(key, variant);
  return variant;
}

function pushTo(columns: Map<Variant, number[]>, variant: Variant, column: number): void {
  const known = columns.get(variant);
  if (known === undefined) columns.set(variant, [column]);
  else known.push(column);
}

function rememberShape(judged: Judged, shape: TextShape, state: State | null): void {
  if (shape.kind !== "exact") judged.shapes.set(JSON.stringify(shape), shape);
  else if (state !== null) judged.exactTexts.set(shape.text, state);
}
