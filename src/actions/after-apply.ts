import { byState, type State } from "../scorecard/judgement/states";
import { addressesOf } from "../workbook/area";
import type { ArrowsSkipped } from "../workbook/written-columns/arrows";
import type { HandMadeFill } from "../workbook/read/hand-made-fills";
import type { SheetPlan } from "./sheet-plan";

/** What Apply did on one sheet, and what a person should know of it. */
export interface SheetAfterApply {
  readonly sheet: string;
  readonly changed: boolean;
  readonly rules: number;
  /** Period cells by their colour now. */
  readonly coloured: Readonly<Record<State, number>>;
  readonly arrows: {
    readonly set: number;
    readonly skipped: readonly { readonly section: string; readonly why: ArrowsSkipped }[];
    /** Arrow cells that were left alone since they hold a formula. */
    readonly formulaCells: readonly string[];
  };
  /** Cells of RAG columns written, and the sections whose RAG column is in no known style and was left alone. */
  readonly rag: { readonly set: number; readonly leftAlone: readonly string[] };
  readonly breachesWithoutNarrative: readonly {
    readonly id: string | null;
    readonly name: string;
    readonly row: number;
  }[];
  readonly fills: readonly HandMadeFill[];
  /** Other people's colour rules that now lie underneath, each with its cells. */
  readonly rulesUnderneath: readonly { readonly type: string; readonly cells: string }[];
}

export function afterApply(plan: SheetPlan, fills: readonly HandMadeFill[]): SheetAfterApply {
  const { sheet, planned, changes, arrows, skipped, underneath } = plan;
  const indicators = sheet.assessment.sections.flatMap((section) => section.indicators);
  const missing = indicators.filter(({ breach, narrative }) => breach && narrative.state === "missing");
  const coloured = byState(() => 0);
  for (const { statuses, thresholds } of indicators) {
    statuses.forEach((status, at) => {
      if (status !== "none" && thresholds[at] != null) coloured[status] += 1;
    });
  }
  return {
    sheet: sheet.grid.sheet,
    changed: changes.takeOff.length + changes.putOn.length + arrows.count > 0,
    rules: planned.length,
    coloured,
    rag: { set: arrows.words, leftAlone: plan.sheet.arrows.rag.leftAlone },
    arrows: { set: arrows.count - arrows.words, skipped, formulaCells: arrows.formulaCells },
    breachesWithoutNarrative: missing.map(({ id, name, row }) => ({ id, name, row: row + 1 })),
    fills,
    rulesUnderneath: underneath.map(({ type, areas }) => ({ type, cells: addressesOf(areas) })),
  };
}
