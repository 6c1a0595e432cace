import { findIndicators, type FoundIndicator } from "../scorecard/narrative-writing/find-indicator";
import type { NarrativePlan, PlanRefusal } from "../scorecard/narrative-writing/narrative-edits";
import { planNarrative } from "../scorecard/narrative-writing/narrative-plan";
import {
  LONGEST_CELL,
  narrativeWords,
  type NarrativeWords,
} from "../scorecard/narrative-writing/narrative-words";
import { sheetToWriteIn } from "../scorecard/narrative-writing/sheet-to-write-in";
import type { Settings } from "../scorecard/settings/settings";
import { a1Address, type A1Address } from "../scorecard/sheet/position";
import { withRowsPutIn } from "../workbook/narratives/moved-fills";
import { readNarrativeCells, type NarrativeCells } from "../workbook/narratives/read-narrative-cells";
import { save } from "../workbook/paint";
import { refusal, refusalHalfway, type Refusal } from "../workbook/refusals";
import { inOneUndoStep } from "../workbook/undo-step";
import { heightFor, queueNarrative } from "../workbook/narratives/write-narrative";
import { noScorecardAmong, scorecardsAmong, type Checked, type ScorecardSheet } from "./check";
import { refusable, type ActionOptions, type Outcome } from "./outcome";
import type { Scope } from "./read-and-judge/scope";
import { readAndJudge, type SheetsJudged } from "./read-and-judge/read-and-judge";

/** What a person wants written, and for which indicator. */
export interface NarrativeOrder {
  /** Null for the active sheet. */
  readonly sheet: string | null;
  /** As many of these as are known; the indicator is found again on the sheet when the words are written. */
  readonly id: string | null;
  readonly name: string | null;
  readonly section: string | null;
  /** The person's words, without `ID 13:`. */
  readonly text: string;
  /** What the person has agreed to after being asked. */
  readonly agreed: readonly NarrativeQuestion["kind"][];
  /** What becomes of a paragraph that covers others too. */
  readonly shared: "ownParagraph" | "forAll";
}

export type NarrativeQuestion =
  | { readonly kind: "replaces"; readonly cell: A1Address; readonly text: string }
  | {
      readonly kind: "sharedParagraph";
      readonly cell: A1Address;
      readonly text: string;
      readonly others: readonly string[];
    }
  | { readonly kind: "losesRichText"; readonly cell: A1Address };

/** What was written; judged anew after it, or as read where there is something to be asked first. */
export interface NarrativeWritten extends Checked {
  readonly written: {
    readonly sheet: string;
    readonly cell: A1Address;
    /** The paragraph as it stands now, with its `ID 13: `. */
    readonly text: string;
    readonly remarks: readonly string[];
  } | null;
  readonly questions: readonly NarrativeQuestion[];
}

/**
 * Writes the narrative of one indicator where the sheet keeps them: in its own paragraph, in the commentary column, or as a
 * new paragraph of the section's block in the order of the IDs and in the block's style. Nothing is written while words of
 * somebody else would change and that was not agreed to: the questions come back instead.
 *
 * `{ id: "10", text: "Re-referrals rose…", … }` → a row `- ID 10: Re-referrals rose…` between those of 9b and 13.
 * Refused: no such indicator; a protected sheet; words that say nothing or that a cell cannot hold; a cell with a formula;
 * a section with neither IDs nor a commentary column; a cell being edited.
 */
export function writeNarrative(
  order: NarrativeOrder,
  options: ActionOptions = {},
): Promise<Outcome<NarrativeWritten>> {
  return refusable(() => inOneUndoStep((context) => write(context, order, options)));
}

const refused = (reason: Refusal): { readonly kind: "refused"; readonly refusal: Refusal } => ({
  kind: "refused",
  refusal: reason,
});

async function write(
  context: Excel.RequestContext,
  order: NarrativeOrder,
  options: ActionOptions,
): Promise<Outcome<NarrativeWritten>> {
  const scope: Scope =
    order.sheet === null ? { kind: "activeSheet" } : { kind: "sheets", names: [order.sheet] };
  const judged = await readAndJudge(context, scope, options, "check");
  if (judged.kind === "refused") return judged;
  const [sheet] = scorecardsAmong(judged.sheets);
  if (sheet === undefined) return noScorecardAmong(judged.sheets);
  if (sheet.read.isProtected) return refused(refusal("sheetProtected", sheet.grid.sheet));
  const task = taskFor(sheet, order, judged.settings);
  if ("refusal" in task) return refused(task.refusal);
  const { found, plan, remarks } = task;
  const look = await readNarrativeCells(context, sheet.read.worksheet, sheet.grid, found.section, plan);
  if (look.formulaCells.length > 0)
    return refused(refusal("narrativeOverFormula", look.formulaCells.join(", ")));
  const questions = questionsOf(plan, look).filter(({ kind }) => !order.agreed.includes(kind));
  if (questions.length > 0) {
    const assessments = [sheet.assessment];
    const { settings } = judged;
    return { kind: "done", assessments, settings, written: null, questions };
  }
  if (options.signal?.aborted === true) return refused(refusal("cancelled"));
  return writeAndJudge(context, { sheet, store: judged.store, found, plan, look, remarks }, options);
}

type Task =
  | {
      readonly found: FoundIndicator;
      readonly plan: NarrativePlan;
      /** What a person should know of how the indicator was found. */
      readonly remarks: readonly string[];
    }
  | { readonly refusal: Refusal };

/** The indicator and what is to be written for it. */
function taskFor({ grid, assessment }: ScorecardSheet, order: NarrativeOrder, settings: Settings): Task {
  const sheet = sheetToWriteIn(grid, assessment, settings.layout);
  const [found, ...others] = findIndicators(sheet, order);
  if (found === undefined) return { refusal: refusal("noSuchIndicator", notFound(grid.sheet, order)) };
  const words = narrativeWords(order.text, found.indicator.id);
  if (words.kind !== "words") return { refusal: refusalOfWords(words) };
  const plan = planNarrative({ grid, sheet, ...found }, words.text, order.shared);
  if (plan.kind !== "plan") return { refusal: refusalOfPlan(plan) };
  const longest = plan.texts.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (longest > LONGEST_CELL)
    return { refusal: refusal("narrativeTooLong", `with the text around it, ${longest}`) };
  return { found, plan, remarks: others.length === 0 ? [] : [severalRemark(found, others)] };
}

function severalRemark({ indicator }: FoundIndicator, others: readonly FoundIndicator[]): string {
  const rows = others.map((other) => other.indicator.row + 1).join(", ");
  const own = indicator.id === null ? `"${indicator.name}"` : `ID ${indicator.id}`;
  return `${own} is used in row ${indicator.row + 1}, which the narrative was written for, and in row ${rows}: give each an ID of its own.`;
}

function notFound(sheet: string, { id, name, section }: NarrativeOrder): string {
  const wanted = [
    ...(id === null ? [] : [`ID ${id}`]),
    ...(name === null ? [] : [`the name "${name}"`]),
    ...(section === null ? [] : [`the section "${section}"`]),
  ];
  return `The sheet "${sheet}" has no indicator with ${wanted.join(" and ")}: look at its IDs, or refresh the list of indicators.`;
}

function refusalOfWords(words: Exclude<NarrativeWords, { readonly kind: "words" }>): Refusal {
  switch (words.kind) {
    case "empty":
      return refusal("narrativeEmpty");
    case "unwritable":
      return refusal("narrativeUnwritable", `${words.code}, the text's character ${words.position}`);
    case "otherId":
      return refusal("narrativeNamesOthers", words.heading);
  }
}

function refusalOfPlan(plan: PlanRefusal): Refusal {
  switch (plan.kind) {
    case "scattered":
      return refusal("narrativeInSeveralCells", plan.cell);
    case "noIds":
      return refusal(
        "narrativeHasNoPlace",
        `The section "${plan.section}" has neither IDs nor a commentary column, so a narrative could not be told apart from the section's own: add a column headed ID, or one headed Commentary, and try again.`,
      );
    case "noIdInRow":
      return refusal(
        "narrativeHasNoPlace",
        `"${plan.name}" in row ${plan.row + 1} has no ID, so its narrative could not be told apart from the section's own: give it an ID, or add a column headed Commentary, and try again.`,
      );
    case "idNotReadable":
      return refusal(
        "narrativeHasNoPlace",
        `A narrative headed "ID ${plan.id}" would not be read as this indicator's: give it an ID such as 13, 9b or CS4, or add a column headed Commentary, and try again.`,
      );
  }
}

function questionsOf({ question }: NarrativePlan, { richCells }: NarrativeCells): NarrativeQuestion[] {
  const rich = richCells.map((cell): NarrativeQuestion => ({ kind: "losesRichText", cell }));
  return question === null ? rich : [question, ...rich];
}

interface Writing {
  readonly sheet: ScorecardSheet;
  readonly store: Extract<SheetsJudged, { readonly kind: "judged" }>["store"];
  readonly found: FoundIndicator;
  readonly plan: NarrativePlan;
  readonly look: NarrativeCells;
  readonly remarks: readonly string[];
}

/** Writes, and with the same request reads the sheet again. */
async function writeAndJudge(
  context: Excel.RequestContext,
  { sheet, store, found, plan, look, remarks }: Writing,
  options: ActionOptions,
): Promise<Outcome<NarrativeWritten>> {
  const { grid, read } = sheet;
  const { section } = found;
  const height = heightFor(plan, look, plan.cell.column === section.columns.commentary);
  queueNarrative(read.worksheet, section, plan, look, height);
  const after = plan.insertion === null ? store : withRowsPutIn(store, grid.sheet, plan.insertion);
  // What is kept follows the cells only once they have moved.
  if (after !== store) save(context, after);
  try {
    const judged = await readAndJudge(context, { kind: "sheets", names: [grid.sheet] }, options, "check");
    if (judged.kind === "refused") return judged;
    const assessments = scorecardsAmong(judged.sheets).map(({ assessment }) => assessment);
    const cell = a1Address(plan.cell.row, plan.cell.column);
    return {
      kind: "done",
      assessments,
      settings: judged.settings,
      written: {
        sheet: grid.sheet,
        cell,
        text: plan.paragraph,
        remarks: height.isCut ? [...remarks, cutRemark(cell)] : remarks,
      },
      questions: [],
    };
  } catch (error) {
    return refused(refusalHalfway(error, grid.sheet, "narrativeHalfway"));
  }
}

const cutRemark = (cell: A1Address): string =>
  `The narrative in ${cell} is longer than one row can show in print, which is 409 points: shorten it, or make its columns wider.`;
