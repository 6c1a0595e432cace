import { paint, type SheetChanges } from "../workbook/paint";
import { refusal, refusalHalfway, type Refusal } from "../workbook/refusals";
import { EMPTY_SHEET, withSheet, type Store } from "../workbook/kept/settings-store";
import { inOneUndoStep } from "../workbook/undo-step";
import { afterApply, type SheetAfterApply } from "./after-apply";
import { noScorecardAmong, scorecardsAmong, type Checked } from "./check";
import { refusable, type ActionOptions, type Outcome } from "./outcome";
import type { Scope } from "./read-and-judge/scope";
import { isUpToDate, planFor, type SheetPlan } from "./sheet-plan";
import { readAndJudge } from "./read-and-judge/read-and-judge";

export interface Applied extends Checked {
  readonly sheets: readonly SheetAfterApply[];
  /** Scorecard sheets that were passed over since they are protected. */
  readonly protectedSheets: readonly string[];
}

/**
 * Colours every figure of the sheets against its target, sets the arrows, and says what is missing. Nothing is written
 * where the sheets already show what Apply would write.
 *
 * Refused: no scorecard, the sheet protected (of several sheets, those are passed over unless all are), a cell being
 * edited, settings that cannot be used.
 */
export function applyRag(scope: Scope, options: ActionOptions = {}): Promise<Outcome<Applied>> {
  return refusable(() => inOneUndoStep((context) => apply(context, scope, options)));
}

async function apply(
  context: Excel.RequestContext,
  scope: Scope,
  options: ActionOptions,
): Promise<Outcome<Applied>> {
  const judged = await readAndJudge(context, scope, options, "apply");
  if (judged.kind === "refused") return judged;
  const scorecards = scorecardsAmong(judged.sheets);
  if (scorecards.length === 0) return noScorecardAmong(judged.sheets);
  const open = scorecards.filter(({ read }) => !read.isProtected);
  const protectedSheets = scorecards.filter(({ read }) => read.isProtected).map(({ grid }) => grid.sheet);
  if (open.length === 0) {
    return { kind: "refused", refusal: refusal("sheetProtected", protectedSheets.join('", "')) };
  }
  const plans = open.map((sheet) => planFor(sheet, judged));
  if (options.signal?.aborted === true) return { kind: "refused", refusal: refusal("cancelled") };
  const painted = await paintPlans(context, plans, judged.store);
  if ("refusal" in painted) return { kind: "refused", refusal: painted.refusal };
  const assessments = open.map(({ assessment }) => assessment);
  return {
    kind: "done",
    assessments,
    settings: judged.settings,
    sheets: plans.map((plan, at) => afterApply(plan, painted.fills[at] ?? [])),
    protectedSheets,
  };
}

type Painted = { readonly fills: SheetAfterApply["fills"][] } | { readonly refusal: Refusal };

async function paintPlans(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  store: Store,
): Promise<Painted> {
  const known = plans.map(({ sheet }) => sheet.answer.fills ?? []);
  const due = plans.filter((plan) => !isUpToDate(plan));
  if (due.length === 0) return { fills: known };
  const changes = due.map(({ sheet, changes: rules, arrows }): SheetChanges => ({
    worksheet: sheet.read.worksheet,
    rules,
    writes: arrows.writes,
    fillBlocks: sheet.answer.fills === null ? sheet.periodBlocks : [],
    fillsBack: [],
  }));
  try {
    const found = await paint(context, changes, { before: storeWith(store, due), after: null });
    return {
      fills: plans.map((plan, at) => {
        const asked = plan.sheet.answer.fills === null ? due.indexOf(plan) : -1;
        return found[asked] ?? known[at] ?? [];
      }),
    };
  } catch (error) {
    return { refusal: halfway(error, due) };
  }
}

/** The store with the old content of the arrow cells; null where nothing new is to be saved. */
function storeWith(store: Store, plans: readonly SheetPlan[]): Store | null {
  const changed = plans.filter(({ arrows }) => arrows.count > 0);
  if (changed.length === 0) return null;
  return changed.reduce((next, { sheet, arrows }) => {
    const before = next.sheets.get(sheet.grid.sheet) ?? EMPTY_SHEET;
    return withSheet(next, sheet.grid.sheet, { ...before, arrows: arrows.saved });
  }, store);
}

function halfway(error: unknown, plans: readonly SheetPlan[]): Refusal {
  const names = plans.map(({ sheet }) => sheet.grid.sheet).join('", "');
  return refusalHalfway(error, names, "requestFailedHalfway");
}
