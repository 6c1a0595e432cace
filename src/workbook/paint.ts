import { addressesOf, addressOf, type Area } from "./area";
import type { ColumnWrite } from "./written-columns/arrow-edits";
import type { RuleChanges } from "./rules/rule-changes";
import type { FoundRule } from "./read/found-rule";
import { fillsFrom, queueFills, type HandMadeFill } from "./read/hand-made-fills";
import type { PlannedRule } from "./rules/planned-rule";
import { STORE_KEY, storeAsJson, type SavedFill, type Store } from "./kept/settings-store";

/** What is to change on one sheet. */
export interface SheetChanges {
  readonly worksheet: Excel.Worksheet;
  readonly rules: RuleChanges;
  readonly writes: readonly ColumnWrite[];
  /** Blocks of period cells whose own fills are still to be asked for; answered with the same request. */
  readonly fillBlocks: readonly Area[];
  /** Hand-made fills to put back. */
  readonly fillsBack: readonly SavedFill[];
}

/** What the workbook is to keep: saved before anything is changed, or only after all is done; null to save nothing. */
export interface StoreChanges {
  readonly before: Store | null;
  readonly after: Store | null;
}

/** Rules that go on with one request: each costs up to 2 kB of the 5 MB that Excel on the web takes. */
const RULES_IN_A_REQUEST = 1500;

/**
 * Makes the changes of all sheets, as a rule in one request, in an order that leaves nothing wrong should it stop half
 * way: the old content of the arrow cells is saved first, then the add-in's old rules come off, then the new ones go on
 * (each is right by itself), then the arrows are written. What is no longer needed is dropped from the store last.
 */
export async function paint(
  context: Excel.RequestContext,
  sheets: readonly SheetChanges[],
  { before, after }: StoreChanges,
): Promise<HandMadeFill[][]> {
  if (before !== null) save(context, before);
  for (const { worksheet, rules } of sheets) takeOff(worksheet, rules.takeOff);
  const rules = sheets.flatMap(({ worksheet, rules: { putOn: added } }) =>
    added.map((rule) => ({ worksheet, rule })),
  );
  await putOnInTurn(context, rules);
  for (const { worksheet, writes } of sheets) for (const write of writes) writeColumn(worksheet, write);
  for (const { worksheet, fillsBack } of sheets) for (const fill of fillsBack) putBack(worksheet, fill);
  const fills = sheets.map(({ worksheet, fillBlocks }) =>
    fillBlocks.map((area) => queueFills(worksheet, area)),
  );
  if (after !== null) save(context, after);
  await context.sync();
  return fills.map((ofSheet) => ofSheet.flatMap(fillsFrom));
}

interface RuleOnSheet {
  readonly worksheet: Excel.Worksheet;
  readonly rule: PlannedRule;
}

/** Queues rules; sends those that would not fit one request ahead of the rest. */
async function putOnInTurn(context: Excel.RequestContext, rules: readonly RuleOnSheet[]): Promise<void> {
  for (const { worksheet, rule } of rules.slice(0, RULES_IN_A_REQUEST)) putOn(worksheet, rule);
  if (rules.length <= RULES_IN_A_REQUEST) return;
  await context.sync();
  await putOnInTurn(context, rules.slice(RULES_IN_A_REQUEST));
}

function takeOff(worksheet: Excel.Worksheet, rules: readonly FoundRule[]): void {
  if (rules.length === 0) return;
  const formats = worksheet.getRange().conditionalFormats;
  for (const { id } of rules) formats.getItem(id).delete();
}

function putOn(worksheet: Excel.Worksheet, { areas, formula, fill, font, numberFormat }: PlannedRule): void {
  const [only] = areas;
  const target =
    areas.length === 1 && only !== undefined
      ? worksheet.getRange(addressOf(only))
      : worksheet.getRanges(addressesOf(areas));
  const { custom } = target.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formula;
  if (fill !== null) custom.format.fill.color = fill;
  custom.format.font.color = font;
  if (numberFormat !== null) custom.format.numberFormat = numberFormat;
}

function writeColumn(worksheet: Excel.Worksheet, { column, top, values }: ColumnWrite): void {
  const area = { top, bottom: top + values.length - 1, left: column, right: column };
  worksheet.getRange(addressOf(area)).values = values.map((value) => [value]);
}

function putBack(worksheet: Excel.Worksheet, { color, addresses }: SavedFill): void {
  for (const address of addresses.split(",")) worksheet.getRange(address).format.fill.color = color;
}

/** Queues what the workbook is to keep. */
export function save(context: Excel.RequestContext, store: Store): void {
  context.workbook.settings.add(STORE_KEY, storeAsJson(store));
}
