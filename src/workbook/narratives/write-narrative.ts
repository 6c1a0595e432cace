import type { SectionAssessment } from "../../scorecard/assessment";
import {
  rowAfter,
  type CellText,
  type NarrativePlan,
  type NewRow,
} from "../../scorecard/narrative-writing/narrative-edits";
import { addressOf } from "../area";
import { asText } from "./as-text";
import type { NarrativeCells } from "./read-narrative-cells";
import { fittedWidth, lineHeight, linesOf, TALLEST_ROW } from "./text-height";

/** How high the row of a narrative is to be, in points; null where it is as high as it needs to be. */
export interface NarrativeHeight {
  readonly height: number | null;
  /** True where even the tallest row does not show all of it. */
  readonly isCut: boolean;
}

/** A narrow column is no place for words: a paragraph that is not wrapped there runs on over its neighbours. */
const NARROW = 200;

/** Whether a new row's paragraph is merged across the section by the add-in itself. */
const isMergedHere = ({ insertion }: NarrativePlan, look: NarrativeCells): boolean => {
  const paragraph = insertion?.rows.find(({ kind }) => kind === "paragraph");
  if (paragraph === undefined) return false;
  return paragraph.like === null || (!look.isWrapped && (look.widths[0] ?? 0) < NARROW);
};

/**
 * How high the row must be for the words to be read in print, from the width of their cell and their font. A row that did
 * not show all of its text before, since the cell is merged with those below, grows by what is added.
 */
export function heightFor(plan: NarrativePlan, look: NarrativeCells, isCommentary: boolean): NarrativeHeight {
  const [own = 0] = look.widths;
  const whole = look.widths.reduce((sum, width) => sum + width, 0);
  const widths = isCommentary ? [own] : isMergedHere(plan, look) ? [whole] : [whole, own];
  const { width, padding } = fittedWidth(widths, look.evidence, look.font);
  const heightOf = (text: string): number =>
    linesOf(text, width, look.font) * lineHeight(look.font) + Math.max(padding, SMALLEST_PADDING);
  const wanted = heightOf(textOfWords(plan));
  if (look.own === null) {
    const least = look.evidence.reduce((smallest, { height }) => Math.min(smallest, height), TALLEST_ROW);
    return capped(look.evidence.length === 0 ? wanted : Math.max(wanted, least));
  }
  const before = heightOf(look.own.text);
  const isSpread = before > look.own.height * SPREAD;
  const needed = isSpread ? look.own.height + wanted - before : wanted;
  return needed <= look.own.height ? { height: null, isCut: false } : capped(needed);
}

const capped = (needed: number): NarrativeHeight => ({
  height: Math.min(TALLEST_ROW, needed),
  isCut: needed > TALLEST_ROW,
});

/** A text that needs this many times its row's height is taken to reach over the rows below. */
const SPREAD = 2;
const SMALLEST_PADDING = 2;

const textOfWords = ({ texts, cell }: NarrativePlan): string =>
  texts.find(({ row, column }) => row === cell.row && column === cell.column)?.text ?? "";

const wholeRows = (first: number, last: number): string => `${first + 1}:${last + 1}`;

/**
 * Queues what a plan writes: the new rows with the look of their neighbours, the words, then what changes in other cells,
 * so that should Excel stop half way no words are lost that stood there before.
 */
export function queueNarrative(
  worksheet: Excel.Worksheet,
  section: SectionAssessment,
  plan: NarrativePlan,
  look: NarrativeCells,
  { height }: NarrativeHeight,
): void {
  if (plan.insertion !== null) putRowsIn(worksheet, section, plan, look);
  for (const text of plan.texts) writeText(worksheet, text, plan, look);
  const { row, column } = plan.cell;
  const words = worksheet.getRange(addressOf({ top: row, bottom: row, left: column, right: column }));
  if (plan.insertion !== null || (look.widths[0] ?? 0) >= NARROW || column === section.columns.commentary)
    words.format.wrapText = true;
  if (height !== null) words.format.rowHeight = height;
}

function putRowsIn(
  worksheet: Excel.Worksheet,
  section: SectionAssessment,
  plan: NarrativePlan,
  look: NarrativeCells,
): void {
  const { insertion } = plan;
  if (insertion === null) return;
  const { before, rows } = insertion;
  const added = wholeRows(before, before + rows.length - 1);
  worksheet.getRange(added).insert(Excel.InsertShiftDirection.down);
  // New rows take the look of the row above, including the colours of figures, which do not belong to them.
  worksheet.getRange(added).clear(Excel.ClearApplyTo.formats);
  rows.forEach((row, at) => {
    dress(worksheet, section, plan, look, row, before + at);
  });
}

function dress(
  worksheet: Excel.Worksheet,
  section: SectionAssessment,
  plan: NarrativePlan,
  look: NarrativeCells,
  { kind, like }: NewRow,
  row: number,
): void {
  if (like !== null) {
    const source = rowAfter(like, plan.insertion);
    worksheet.getRange(wholeRows(row, row)).copyFrom(wholeRows(source, source), Excel.RangeCopyType.formats);
  }
  if (kind === "spacer") return;
  const left = plan.cell.column;
  const across = worksheet.getRange(
    addressOf({ top: row, bottom: row, left, right: Math.max(left, section.columns.last) }),
  );
  if (kind === "paragraph" && isMergedHere(plan, look) && left < section.columns.last) across.merge(false);
  if (like !== null) return;
  across.format.font.name = look.font.name;
  across.format.font.size = look.font.size;
  across.format.font.bold = kind === "label";
  across.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  across.format.verticalAlignment = Excel.VerticalAlignment.top;
}

function writeText(
  worksheet: Excel.Worksheet,
  { row, column, text }: CellText,
  plan: NarrativePlan,
  look: NarrativeCells,
): void {
  const range = worksheet.getRange(addressOf({ top: row, bottom: row, left: column, right: column }));
  // Cells in Text format show #### past 255 characters in some versions of Excel.
  if (look.isTextFormat && row === plan.cell.row && column === plan.cell.column)
    range.numberFormat = [["General"]];
  range.values = [[asText(text)]];
}
