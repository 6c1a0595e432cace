import type { Publication } from "../../scorecard/publishing/publication";
import { fillsFrom, queueFills, type HandMadeFill } from "../../workbook/read/hand-made-fills";
import { planFor } from "../sheet-plan";
import { noScorecardAmong, scorecardsAmong, type Checked, type ScorecardSheet } from "../check";
import { standingOf } from "../out-of-date";
import { refusable, type ActionOptions, type Outcome } from "../outcome";
import { mostSeriousFirst, PUBLISH_ITEMS } from "./publish-item-kinds";
import { publishItems, type PublishItem } from "./publish-items";
import type { Scope } from "../read-and-judge/scope";
import { readAndJudge, type SheetsJudged } from "../read-and-judge/read-and-judge";

export interface PublishChecked extends Checked {
  /** The most serious first, of whichever sheet. */
  readonly items: readonly PublishItem[];
  /** Everything that this workbook says was published, oldest first. */
  readonly publications: readonly Publication[];
  /** Whether every item is accepted, or none is left. */
  readonly isClear: boolean;
}

/**
 * One list of what to look at before publishing, each with why it matters and whether somebody has accepted it; writes
 * nothing, and reads protected sheets as well.
 *
 * Refused: no scorecard; a cell being edited; settings that cannot be used.
 */
export function publishCheck(scope: Scope, options: ActionOptions = {}): Promise<Outcome<PublishChecked>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<PublishChecked>> => {
      const looked = await lookBeforePublishing(context, scope, options);
      return looked.kind === "refused" ? looked : { kind: "done", ...looked.checked };
    }),
  );
}

export type LookedBeforePublishing =
  | {
      readonly kind: "looked";
      readonly checked: PublishChecked;
      readonly store: Extract<SheetsJudged, { kind: "judged" }>["store"];
    }
  | Extract<Outcome<never>, { kind: "refused" }>;

/** The list itself, and what the workbook keeps, for whoever writes to it next. */
export async function lookBeforePublishing(
  context: Excel.RequestContext,
  scope: Scope,
  options: ActionOptions,
): Promise<LookedBeforePublishing> {
  // Of the purposes, Apply's asks for everything that is needed here: rules, formulas of arrow cells, fills.
  const judged = await readAndJudge(context, scope, options, "apply");
  if (judged.kind === "refused") return judged;
  const { settings, store } = judged;
  const scorecards = scorecardsAmong(judged.sheets);
  if (scorecards.length === 0) return noScorecardFound(judged);
  const fills = await fillsOf(context, scorecards);
  const items = scorecards.flatMap((sheet, at) => {
    const standing = standingOf(planFor(sheet, judged));
    const checked = { assessment: sheet.assessment, standing, fills: fills[at] ?? [] };
    return publishItems(checked, settings, store.acceptances);
  });
  const assessments = scorecards.map(({ assessment }) => assessment);
  const checked = publishChecked(
    { assessments, settings },
    mostSeriousFirst(PUBLISH_ITEMS, items),
    store.publications,
  );
  return { kind: "looked", checked, store };
}

/** What a check comes to. */
export const publishChecked = (
  { assessments, settings }: Pick<Checked, "assessments" | "settings">,
  items: readonly PublishItem[],
  publications: readonly Publication[],
): PublishChecked => ({
  assessments,
  settings,
  items,
  publications,
  isClear: items.every(({ accepted }) => accepted !== null),
});

function noScorecardFound({ sheets }: Extract<SheetsJudged, { kind: "judged" }>): LookedBeforePublishing {
  const refused = noScorecardAmong(sheets);
  if (refused.kind === "refused") return refused;
  throw new Error("No scorecard was found, and no reason was given");
}

/** The sheets' fills: already answered, or asked for now where the second look had nothing else to ask. */
async function fillsOf(
  context: Excel.RequestContext,
  sheets: readonly ScorecardSheet[],
): Promise<HandMadeFill[][]> {
  const unknown = sheets.filter(({ answer }) => answer.fills === null);
  const queued = new Map(
    unknown.map((sheet) => [sheet, sheet.periodBlocks.map((area) => queueFills(sheet.read.worksheet, area))]),
  );
  if (unknown.length > 0) await context.sync();
  return sheets.map((sheet) => [...(sheet.answer.fills ?? (queued.get(sheet) ?? []).flatMap(fillsFrom))]);
}
