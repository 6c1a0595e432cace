import type { SectionAssessment } from "../../scorecard/assessment";
import type { Thresholds } from "../../scorecard/targets/target-kinds";
import { thresholdsKey } from "../../scorecard/targets/thresholds";
import type { Figure, TextShape } from "../../scorecard/figures/figure-kinds";
import { type Grid, valueAt } from "../../scorecard/sheet/grid";
import type { State } from "../../scorecard/judgement/states";

/** How figures of a kind are read by a formula; rows of different variants, by their keys, need different formulas. */
export type Variant =
  | {
      readonly kind: "number";
      readonly key: string;
      readonly roundTo: number | null;
      readonly powerOfTen: number;
      /** The cell's own number format, where a mark is to stand beside the figure; else null. */
      readonly numberFormat: string | null;
    }
  | { readonly kind: "text"; readonly key: string; readonly powerOfTen: number };

/** The columns of a row's figures that are read in one way. */
export interface VariantColumns {
  readonly variant: Variant;
  readonly columns: number[];
}

export interface JudgedRow {
  readonly row: number;
  /** Every column that the thresholds judge in this row, gaps included. */
  readonly columns: number[];
  /** By the variants' keys. */
  readonly byVariant: Map<string, VariantColumns>;
}

/** What one set of thresholds judges in a section. */
export interface Judged {
  readonly thresholds: Thresholds;
  readonly rows: Map<number, JudgedRow>;
  readonly shapes: Map<string, TextShape>;
  /** Figures that are known only by their exact text, with the state of each. */
  readonly exactTexts: Map<string, State>;
  /** Numbers in cells that show no figure: a date, or a small count that its number format hides as `*`. */
  readonly numbersThatAreNone: Set<number>;
}

/** The number format of a cell where it matters and is known, else null. */
export type FormatAt = (row: number, column: number) => string | null;

/** Sorts a section's figures by the thresholds that judge them and by how a formula must read them. */
export function judgedIn(grid: Grid, section: SectionAssessment, formatAt: FormatAt): Judged[] {
  const byKey = new Map<string, Judged>();
  for (const { row, figures, statuses, thresholds: used } of section.indicators) {
    let judged: Judged | null = null;
    let before: Thresholds | null = null;
    for (const [at, { column }] of section.periods.entries()) {
      const [reading, status, thresholds] = [figures[at], statuses[at], used[at]];
      if (reading === undefined || status === undefined || thresholds == null) continue;
      // Most rows have one target for every period, whose key need not be written for each.
      if (judged === null || thresholds !== before) judged = judgedBy(thresholds, byKey);
      before = thresholds;
      const cells = rowOf(judged, row);
      cells.columns.push(column);
      const variant = reading.kind === "figure" ? variantOf(reading, formatAt(row, column)) : null;
      if (variant !== null) pushTo(cells.byVariant, variant, column);
      if (reading.kind === "gap" && reading.reason !== "empty") {
        const stored = valueAt(grid, row, column);
        if (typeof stored === "number") judged.numbersThatAreNone.add(stored);
      }
      if (reading.kind === "figure" && reading.form.kind === "text") {
        rememberShape(judged, reading.form.shape, status === "none" ? null : status);
      }
    }
  }
  return [...byKey.values()];
}

function judgedBy(thresholds: Thresholds, byKey: Map<string, Judged>): Judged {
  const key = thresholdsKey(thresholds);
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const made: Judged = {
    thresholds,
    rows: new Map<number, JudgedRow>(),
    shapes: new Map<string, TextShape>(),
    exactTexts: new Map<string, State>(),
    numbersThatAreNone: new Set<number>(),
  };
  byKey.set(key, made);
  return made;
}

function rowOf({ rows }: Judged, row: number): JudgedRow {
  const known = rows.get(row);
  if (known !== undefined) return known;
  const made: JudgedRow = { row, columns: [], byVariant: new Map<string, VariantColumns>() };
  rows.set(row, made);
  return made;
}

/** Null for a figure that only its exact text tells. */
function variantOf({ form, powerOfTen }: Figure, numberFormat: string | null): Variant | null {
  if (form.kind === "number") {
    const key = `number ${form.roundTo} ${powerOfTen} ${numberFormat ?? ""}`;
    return { kind: "number", key, roundTo: form.roundTo, powerOfTen, numberFormat };
  }
  return form.shape.kind === "exact" ? null : { kind: "text", key: `text ${powerOfTen}`, powerOfTen };
}

function pushTo(found: Map<string, VariantColumns>, variant: Variant, column: number): void {
  const known = found.get(variant.key);
  if (known === undefined) found.set(variant.key, { variant, columns: [column] });
  else known.columns.push(column);
}

function rememberShape(judged: Judged, shape: TextShape, state: State | null): void {
  if (shape.kind !== "exact") judged.shapes.set(JSON.stringify(shape), shape);
  else if (state !== null) judged.exactTexts.set(shape.text, state);
}
