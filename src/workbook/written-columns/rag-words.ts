import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "../../scorecard/assessment";
import { readGap } from "../../scorecard/figures/gap";
import { type CellValue, type Grid, valueAt } from "../../scorecard/sheet/grid";
import type { ColumnIndex } from "../../scorecard/sheet/position";
import type { ArrowColumn, WantedArrow } from "./written-cell";
import { learnStyle, type LearnedStyle } from "./rag-style";
import { hashed, numbered, ownName, repeatedNames } from "./row-keys";

/** What stands in RAG columns, and the sections whose column is in no known style. */
export interface RagPlan {
  readonly words: readonly ArrowColumn[];
  readonly leftAlone: readonly string[];
}

/** A row's cell in the RAG column of its section, known by the same key from month to month. */
export interface RagCell {
  readonly key: string;
  readonly indicator: IndicatorAssessment;
  readonly column: ColumnIndex;
}

/**
 * What the RAG columns of a sheet should say, each in its own style: the state of every indicator's latest reported
 * figure. A cell is written where it is empty, says a state or a gap such as `TBC`; whatever else stands there stays, and
 * so does what a person wrote for a row without a colour.
 */
export function plannedRagWords(grid: Grid, assessment: SheetAssessment): RagPlan {
  const words: ArrowColumn[] = [];
  const leftAlone: string[] = [];
  const cells = ragCells(assessment);
  for (const section of assessment.sections) {
    const rows = section.indicators.map(({ row }) => row);
    const column = ragColumnOf(section);
    if (column === null || rows.length === 0) continue;
    const holds = rows.map((row) => valueAt(grid, row, column));
    const style = learnStyle(headingOf(grid, section, column), holds);
    if (style === null) {
      leftAlone.push(section.title);
      continue;
    }
    const inSection = new Set(section.indicators);
    const arrows = cells
      .filter(({ indicator }) => inSection.has(indicator))
      .flatMap((cell) => wantedWord(cell, style, valueAt(grid, cell.indicator.row, column)));
    words.push({ column, top: Math.min(...rows), bottom: Math.max(...rows), arrows });
  }
  return { words, leftAlone };
}

/** Every cell of the RAG columns that belongs to an indicator. */
export function ragCells({ sections }: SheetAssessment): RagCell[] {
  const known = new Map<string, number>();
  const repeated = repeatedNames(sections);
  return sections.flatMap((section) => {
    const column = ragColumnOf(section);
    if (column === null) return [];
    return section.indicators.map((indicator): RagCell => {
      const own = ownName(indicator);
      const name = repeated.has(own) ? `${section.title}\n${own}` : own;
      return { key: numbered(hashed(`rag\n${name}`), known), indicator, column };
    });
  });
}

const ragColumnOf = ({ columns: { rag, direction } }: SectionAssessment): ColumnIndex | null =>
  rag === direction ? null : rag;

/** The heading over a column; of two header rows the lower one, where it has words. */
function headingOf(grid: Grid, { headerRow, headerEnd }: SectionAssessment, column: ColumnIndex): string {
  const lower = String(valueAt(grid, headerEnd, column)).trim();
  return lower === "" ? String(valueAt(grid, headerRow, column)) : lower;
}

function wantedWord(
  { key, indicator, column }: RagCell,
  { words, isWord }: LearnedStyle,
  holds: CellValue,
): WantedArrow[] {
  const status = indicator.latest?.status ?? "none";
  const cell = { key, row: indicator.row, column };
  if (status === "none") return [{ ...cell, text: "", onlyOverOwn: true }];
  const isWritable =
    holds === "" || (typeof holds === "string" && (isWord(holds) || readGap(holds) !== null));
  return isWritable ? [{ ...cell, text: words[status] }] : [];
}
