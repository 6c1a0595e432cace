import type { RagPlan } from "../../workbook/written-columns/rag-words";
import { assess } from "../../scorecard/assess";
import type { SheetAssessment } from "../../scorecard/assessment";
import type { NoScorecard } from "../../scorecard/layout/layout-kinds";
import { cellsNeedingNumberFormat } from "../../scorecard/number-formats-wanted";
import type { Grid } from "../../scorecard/sheet/grid";
import { parseSettings } from "../../scorecard/settings/parse-settings";
import type { Settings } from "../../scorecard/settings/settings";
import { cellsIn, type Area } from "../../workbook/area";
import { plannedArrows, writtenColumns, type ArrowPlan } from "../../workbook/written-columns/arrows";
import { areasOf } from "../../workbook/rules/rule-areas";
import { readDetails, type Details, type DetailsWanted } from "../../workbook/read/read-details";
import { readSheets, type SheetAsRead } from "../../workbook/read/read-sheet";
import { refusal, type Refusal } from "../../workbook/refusals";
import type { Store } from "../../workbook/kept/settings-store";
import type { ActionOptions } from "../outcome";
import { choicesOf, type Scope } from "./scope";
import { blockAt, formulasOf, isKnownColumn } from "./cells-with-details";
import type { FormulaAt } from "../../workbook/written-columns/arrow-edits";

/** A sheet that was read, looked at again where needed, and judged. */
export interface JudgedSheet {
  readonly read: SheetAsRead;
  readonly grid: Grid;
  readonly assessment: SheetAssessment | NoScorecard;
  readonly arrows: ArrowPlan;
  readonly answer: Details;
  readonly formulaAt: FormulaAt;
  /** The section's period cells, by section. */
  readonly periodBlocks: readonly Area[];
}

export type SheetsJudged =
  | {
      readonly kind: "judged";
      readonly sheets: readonly JudgedSheet[];
      readonly store: Store;
      readonly settings: Settings;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** What the reading is for: only what writes needs rules and formulas, and only Apply reports old fills. */
export type Purpose = "check" | "compare" | "apply" | "clear";

/**
 * Reads and judges the sheets of a scope: one request for the cells, and one to look again where a number is drawn as
 * `####`, where there are rules, or where arrow cells may hold formulas.
 */
export async function readAndJudge(
  context: Excel.RequestContext,
  scope: Scope,
  options: ActionOptions,
  purpose: Purpose,
): Promise<SheetsJudged> {
  const read = await readSheets(context, await choicesOf(context, scope));
  if (read.kind === "refused") return read;
  const settings = await settingsOfRun(read.store, options.settings);
  if (settings.kind === "refused") return settings;
  if (isCancelled(options)) return CANCELLED;
  const planned = await columnsPlannedBy(settings.settings, purpose);
  const first = read.sheets.map((sheet) =>
    judgeFirst(sheet, settings.settings, read.store, purpose, planned),
  );
  const answers = await readDetails(
    context,
    first.map(({ question }) => question),
  );
  if (isCancelled(options)) return CANCELLED;
  const sheets = first.map((sheet, at) =>
    judgeWithDetails(sheet, answers[at] ?? NO_ANSWER, settings.settings, read.store, planned),
  );
  return { kind: "judged", sheets, store: read.store, settings: settings.settings };
}

const CANCELLED = { kind: "refused", refusal: refusal("cancelled") } as const;
const isCancelled = ({ signal }: ActionOptions): boolean => signal?.aborted === true;

const NO_ANSWER: Details = { rules: [], numberFormats: [], formulas: [], fills: null };
const NO_RAG: RagPlan = { words: [], leftAlone: [] };
const NO_ARROWS: ArrowPlan = { columns: [], skipped: [], rag: NO_RAG };

/** What the written columns of a sheet should say. */
type PlanColumns = (grid: Grid, assessment: SheetAssessment) => ArrowPlan;

/** How the written columns are planned: RAG words are loaded only where somebody has them written. */
async function columnsPlannedBy(settings: Settings, purpose: Purpose): Promise<PlanColumns> {
  // What was written into a RAG column is taken off also where the settings have it left alone since.
  const mayHoldWords = settings.ragColumn === "write" || purpose === "clear";
  const words = mayHoldWords
    ? await import(/* webpackChunkName: "rag-words" */ "../../workbook/written-columns/rag-words")
    : null;
  return (grid, assessment) => ({
    ...plannedArrows(grid, assessment, settings),
    rag: words === null ? NO_RAG : words.plannedRagWords(grid, assessment),
  });
}

type SettingsFor =
  | { readonly kind: "settings"; readonly settings: Settings }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** The workbook's settings. */
export function settingsFor(store: Store): SettingsFor {
  const kept = parseSettings(store.settings);
  return kept.kind === "invalid" ? invalid(kept.faults.join("; ")) : kept;
}

/** The same with this run's own on top, as the headless runner gives them: those alone, or as a settings file holds them. */
async function settingsOfRun(store: Store, given: unknown): Promise<SettingsFor> {
  const kept = settingsFor(store);
  if (kept.kind === "refused" || given === undefined) return kept;
  const { settingsInFile } = await import(
    /* webpackChunkName: "settings-file" */ "../../scorecard/settings/settings-file"
  );
  const read = settingsInFile(given);
  if (read.kind === "invalid") return invalid(read.fault);
  const ofRun = parseSettings(read.json, kept.settings);
  return ofRun.kind === "invalid" ? invalid(ofRun.faults.join("; ")) : ofRun;
}

const invalid = (why: string): SettingsFor => ({
  kind: "refused",
  refusal: refusal("settingsInvalid", why),
});

interface FirstJudgement {
  readonly read: SheetAsRead;
  readonly assessment: SheetAssessment | NoScorecard;
  readonly arrows: ArrowPlan;
  readonly periodBlocks: readonly Area[];
  readonly question: DetailsWanted;
  /** Whether the cells must be judged again once their number formats are known. */
  readonly needsFormats: boolean;
}

function judgeFirst(
  read: SheetAsRead,
  settings: Settings,
  store: Store,
  purpose: Purpose,
  planned: PlanColumns,
): FirstJudgement {
  if (read.madeAs !== null) return passedOver(read);
  const { grid, worksheet, rules } = read;
  const assessment = assess(grid, settings, store.publications);
  const isScorecard = "sections" in assessment;
  const willWrite = purpose !== "check";
  const arrows = isScorecard && willWrite ? planned(grid, assessment) : NO_ARROWS;
  const periodBlocks = isScorecard ? assessment.sections.flatMap(periodBlocksOf) : [];
  const formatBlocks = cellsNeedingNumberFormat(grid, settings.layout);
  const marksNeedFormats = settings.marks !== "none" && (purpose === "apply" || purpose === "compare");
  const question: DetailsWanted = {
    worksheet,
    rules: willWrite ? rules : [],
    formatBlocks: [...formatBlocks, ...(marksNeedFormats ? blocksWithin(periodBlocks) : [])],
    formulaBlocks: writtenColumns(arrows)
      .filter(({ column }) => !isKnownColumn(read, column))
      .map(({ column, top, bottom }) => ({ top, bottom, left: column, right: column })),
    fillBlocks: purpose === "apply" ? periodBlocks : [],
  };
  return { read, assessment, arrows, periodBlocks, question, needsFormats: formatBlocks.length > 0 };
}

/** A sheet that the add-in made for readers is never read as a scorecard, and nothing more is asked about it. */
function passedOver(read: SheetAsRead): FirstJudgement {
  const { worksheet, grid } = read;
  const why = refusal("madeForReaders", grid.sheet).sentence;
  return {
    read,
    assessment: { kind: "noScorecard", sheet: grid.sheet, why },
    arrows: NO_ARROWS,
    periodBlocks: [],
    question: { worksheet, rules: [], formatBlocks: [], formulaBlocks: [], fillBlocks: [] },
    needsFormats: false,
  };
}

/** The most cells whose number formats are asked for at once; figures beyond them get no mark. */
const MOST_FORMATS = 150_000;

function blocksWithin(blocks: readonly Area[]): Area[] {
  let left = MOST_FORMATS;
  return blocks.filter((block) => (left -= cellsIn(block)) >= 0);
}

function periodBlocksOf({ indicators, periods }: SheetAssessment["sections"][number]): Area[] {
  const rows = indicators.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return areasOf(
    periods.map(({ column }) => column),
    top,
    bottom,
  );
}

function judgeWithDetails(
  first: FirstJudgement,
  answer: Details,
  settings: Settings,
  store: Store,
  planned: PlanColumns,
): JudgedSheet {
  const { read, arrows, periodBlocks } = first;
  const formulaAt = formulasOf(read, answer.formulas);
  if (answer.numberFormats.length === 0) {
    return { read, grid: read.grid, assessment: first.assessment, arrows, answer, formulaAt, periodBlocks };
  }
  const grid: Grid = { ...read.grid, numberFormat: (row, column) => formatAt(answer, row, column) };
  if (!first.needsFormats) {
    return { read, grid, assessment: first.assessment, arrows, answer, formulaAt, periodBlocks };
  }
  const assessment = assess(grid, settings, store.publications);
  const anew = "sections" in assessment && arrows !== NO_ARROWS ? planned(grid, assessment) : arrows;
  return { read, grid, assessment, arrows: anew, answer, formulaAt, periodBlocks };
}

function formatAt({ numberFormats }: Details, row: number, column: number): string | undefined {
  const format = blockAt(numberFormats, row, column);
  return typeof format === "string" ? format : undefined;
}
