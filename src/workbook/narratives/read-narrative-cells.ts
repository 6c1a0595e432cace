import type { CellText, NarrativePlan } from "../../scorecard/narrative-writing/narrative-edits";
import { type Grid, valueAt } from "../../scorecard/sheet/grid";
import type { SectionAssessment } from "../../scorecard/assessment";
import type { SectionToWriteIn } from "../../scorecard/narrative-writing/sheet-to-write-in";
import { a1Address, rowIndex, type A1Address, type RowIndex } from "../../scorecard/sheet/position";
import { addressOf } from "../area";
import type { CellFont, Evidence } from "./text-height";

/** What must be known of the sheet before a narrative is written, beside what its cells hold. */
export interface NarrativeCells {
  /** Cells to be written that hold a formula. */
  readonly formulaCells: readonly A1Address[];
  /** Cells to be written whose text has several looks. */
  readonly richCells: readonly A1Address[];
  /** The font and wrapping of the cell that the words go into, or of the one whose look it takes. */
  readonly font: CellFont;
  readonly isWrapped: boolean;
  readonly isTextFormat: boolean;
  /** Widths in points from the words' column to the section's last. */
  readonly widths: readonly number[];
  /** How high rows are that hold other paragraphs. */
  readonly evidence: readonly Evidence[];
  /** The row that the words go into, where it is there already: how high it is, and what the cell holds. */
  readonly own: Evidence | null;
}

/** The most other paragraphs that are looked at to see how high rows are made. */
const MOST_EVIDENCE = 30;

const USUAL_FONT: CellFont = { name: "Calibri", size: 11, bold: false };

/** Looks at the cells that a plan writes or copies, in one request. */
export async function readNarrativeCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  grid: Grid,
  section: SectionToWriteIn,
  plan: NarrativePlan,
): Promise<NarrativeCells> {
  const at = (row: number, column: number): Excel.Range =>
    worksheet.getRange(addressOf({ top: row, bottom: row, left: column, right: column }));
  const written = plan.texts.flatMap((text) => {
    const row = rowBefore(plan, text);
    if (row === null) return [];
    const range = at(row, text.column);
    range.load("formulas");
    range.format.font.load("bold, italic, underline, color, size, name");
    return [{ address: a1Address(row, text.column), range }];
  });
  const own = ownRow(plan);
  const like = at(
    own ?? likeRow(plan) ?? lastIndicatorRow(section),
    own === null && likeRow(plan) === null ? section.columns.name : plan.cell.column,
  );
  like.load("numberFormat");
  like.format.load("wrapText, rowHeight");
  like.format.font.load("name, size, bold");
  const last = Math.max(section.columns.last, plan.cell.column);
  const columns = worksheet
    .getRange(addressOf({ top: 0, bottom: 0, left: plan.cell.column, right: last }))
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const others = evidenceRows(section, plan).map((row) => {
    const range = at(row, plan.cell.column);
    range.load("rowHidden");
    range.format.load("rowHeight");
    return { row, range };
  });
  await context.sync();
  const { font } = like.format;
  return {
    formulaCells: written.filter(({ range }) => isFormula(range.formulas)).map(({ address }) => address),
    richCells: written.filter(({ range }) => isRich(range.format.font)).map(({ address }) => address),
    font: {
      name: textOr(font.name, USUAL_FONT.name),
      size: numberOr(font.size, USUAL_FONT.size),
      bold: truthOr(font.bold),
    },
    isWrapped: truthOr(like.format.wrapText),
    isTextFormat: like.numberFormat[0]?.[0] === "@",
    widths: columns.value.map(({ columnHidden, format }) =>
      columnHidden === true ? 0 : numberOr(format?.columnWidth, 0),
    ),
    evidence: others
      .filter(({ range }) => !range.rowHidden)
      .map(({ row, range }) => ({
        text: String(valueAt(grid, rowIndex(row), plan.cell.column)),
        height: numberOr(range.format.rowHeight, 0),
      })),
    own:
      own === null
        ? null
        : {
            text: String(valueAt(grid, own, plan.cell.column)),
            height: numberOr(like.format.rowHeight, 0),
          },
  };
}

/** Office.js gives null where the cells of a range, or the runs of a text, differ. */
const numberOr = (value: unknown, other: number): number => (typeof value === "number" ? value : other);
const textOr = (value: unknown, other: string): string => (typeof value === "string" ? value : other);
const truthOr = (value: unknown): boolean => value === true;

function isFormula(formulas: readonly (readonly unknown[])[]): boolean {
  const formula = formulas[0]?.[0];
  return typeof formula === "string" && formula.startsWith("=");
}

/** A cell whose text has more than one look answers null for what differs (no other property shows it). */
function isRich({ bold, italic, underline, color, size, name }: Excel.RangeFont): boolean {
  const parts: unknown[] = [bold, italic, underline, color, size, name];
  return parts.some((part) => part === null);
}

/** The row of a cell before the new rows are in; null for one of those. */
function rowBefore({ insertion }: NarrativePlan, { row }: Pick<CellText, "row">): RowIndex | null {
  if (insertion === null || row < insertion.before) return row;
  const before = row - insertion.rows.length;
  return before < insertion.before ? null : rowIndex(before);
}

/** The row that the words go into, where it is there already. */
const ownRow = (plan: NarrativePlan): RowIndex | null => rowBefore(plan, plan.cell);

const likeRow = ({ insertion }: NarrativePlan): RowIndex | null =>
  insertion?.rows.find(({ kind }) => kind === "paragraph")?.like ?? null;

const lastIndicatorRow = ({ indicators }: SectionAssessment): number =>
  indicators.reduce((last, { row }) => Math.max(last, row), 0);

/** Rows of one paragraph each, in the column of the words: those of the block, the one that is copied, the cell itself. */
function evidenceRows({ narrativeBlock, columns }: SectionToWriteIn, plan: NarrativePlan): number[] {
  const own = ownRow(plan);
  if (plan.cell.column === columns.commentary) return [];
  const ofBlock = (narrativeBlock?.paragraphs ?? [])
    .filter(({ column, wordsColumn }) => (wordsColumn ?? column) === plan.cell.column)
    .map(({ row }): number => row);
  const like = likeRow(plan);
  const rows = [...ofBlock, ...(like === null ? [] : [like]), ...(own === null ? [] : [own])];
  return [...new Set(rows)].slice(0, MOST_EVIDENCE);
}
