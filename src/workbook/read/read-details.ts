import { addressOf, areasIn, type Area } from "../area";
import { fillsFrom, queueFills, type HandMadeFill } from "./hand-made-fills";
import type { FoundRule, ListedRule } from "./found-rule";
import { hostErrorOf, isTooLarge } from "../refusals";

/** What is still to be known of a sheet after its cells were read. */
export interface DetailsWanted {
  readonly worksheet: Excel.Worksheet;
  readonly rules: readonly ListedRule[];
  /** Blocks whose number formats are needed. */
  readonly formatBlocks: readonly Area[];
  /** Blocks of cells that may be written, whose formulas are needed. */
  readonly formulaBlocks: readonly Area[];
  /** Blocks of period cells whose own fills are wanted. */
  readonly fillBlocks: readonly Area[];
}

export interface BlockOf<Value> {
  readonly area: Area;
  readonly cells: readonly (readonly Value[])[];
}

export interface Details {
  readonly rules: readonly FoundRule[];
  readonly numberFormats: readonly BlockOf<unknown>[];
  readonly formulas: readonly BlockOf<unknown>[];
  readonly fills: readonly HandMadeFill[] | null;
}

const wantsAny = ({ rules, formatBlocks, formulaBlocks }: DetailsWanted): boolean =>
  rules.length + formatBlocks.length + formulaBlocks.length > 0;

/**
 * Asks all questions of all sheets in one request; none is sent where nothing is asked (fills alone can wait until the
 * paint request). Excel cannot read some rules (office-js issues 2180, 6827, 6835): where that makes the request fail, the
 * rules are read in ever smaller groups, and one that cannot be read alone is left alone.
 */
export async function readDetails(
  context: Excel.RequestContext,
  questions: readonly DetailsWanted[],
): Promise<Details[]> {
  if (!questions.some(wantsAny)) return questions.map(() => ({ ...NOTHING, fills: null }));
  try {
    return await askAll(context, questions);
  } catch (error) {
    if (!isUnreadableRule(error)) throw error;
    const others = await askAll(
      context,
      questions.map((question) => ({ ...question, rules: [] })),
    );
    return withRulesOneByOne(context, questions, others);
  }
}

const NOTHING: Details = { rules: [], numberFormats: [], formulas: [], fills: null };

/** Errors that would come again whatever is asked. */
const OTHER_TROUBLE = new Set(["InvalidOperationInCellEditMode", "AccessDenied", "InvalidOrTimedOutSession"]);

function isUnreadableRule(error: unknown): boolean {
  const host = hostErrorOf(error);
  return host !== null && !OTHER_TROUBLE.has(host.code) && !isTooLarge(error);
}

async function askAll(
  context: Excel.RequestContext,
  questions: readonly DetailsWanted[],
): Promise<Details[]> {
  const queued = questions.map((question) => ({
    rules: question.rules.map((rule) => queueRule(question.worksheet, rule)),
    numberFormats: question.formatBlocks.map((area) => queueFormats(question.worksheet, area)),
    formulas: question.formulaBlocks.map((area) => queueFormulas(question.worksheet, area)),
    fills: question.fillBlocks.map((area) => queueFills(question.worksheet, area)),
  }));
  await context.sync();
  return queued.map(({ rules, numberFormats, formulas, fills }) => ({
    rules: rules.map(foundRule),
    numberFormats: numberFormats.map(({ area, range }) => ({ area, cells: range.numberFormat })),
    formulas: formulas.map(({ area, range }) => ({ area, cells: range.formulas })),
    fills: fills.flatMap(fillsFrom),
  }));
}

interface QueuedRule {
  readonly listed: ListedRule;
  readonly custom: Excel.CustomConditionalFormat | null;
  readonly ranges: Excel.RangeAreas;
}

function queueRule(worksheet: Excel.Worksheet, listed: ListedRule): QueuedRule {
  const format = worksheet.getRange().conditionalFormats.getItem(listed.id);
  const ranges = format.getRanges();
  ranges.load("address");
  if (listed.type !== "Custom") return { listed, custom: null, ranges };
  const { custom } = format;
  custom.rule.load("formula");
  custom.format.fill.load("color");
  custom.format.font.load("color");
  return { listed, custom, ranges };
}

function foundRule({ listed, custom, ranges }: QueuedRule): FoundRule {
  return {
    ...listed,
    formula: custom?.rule.formula ?? null,
    fill: custom?.format.fill.color ?? null,
    font: custom?.format.font.color ?? null,
    areas: areasIn(ranges.address),
  };
}

function queueFormats(worksheet: Excel.Worksheet, area: Area) {
  const range = worksheet.getRange(addressOf(area));
  range.load("numberFormat");
  return { area, range };
}

function queueFormulas(worksheet: Excel.Worksheet, area: Area) {
  const range = worksheet.getRange(addressOf(area));
  range.load("formulas");
  return { area, range };
}

async function withRulesOneByOne(
  context: Excel.RequestContext,
  [question, ...questions]: readonly DetailsWanted[],
  [answer, ...answers]: readonly Details[],
): Promise<Details[]> {
  if (question === undefined || answer === undefined) return [];
  const rules = await readRules(context, question.worksheet, question.rules);
  return [{ ...answer, rules }, ...(await withRulesOneByOne(context, questions, answers))];
}

async function readRules(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  listed: readonly ListedRule[],
): Promise<FoundRule[]> {
  if (listed.length === 0) return [];
  const queued = listed.map((rule) => queueRule(worksheet, rule));
  try {
    await context.sync();
    return queued.map(foundRule);
  } catch (error) {
    if (!isUnreadableRule(error)) throw error;
    const [only] = listed;
    if (listed.length === 1 && only !== undefined)
      return [{ ...only, formula: null, fill: null, font: null, areas: null }];
    const half = Math.ceil(listed.length / 2);
    const first = await readRules(context, worksheet, listed.slice(0, half));
    return [...first, ...(await readRules(context, worksheet, listed.slice(half)))];
  }
}
