import { rowInGrid } from "../sheet/grid";
import { storedText } from "../narratives/narrative-block";
import type { NewRow, NarrativePlan } from "./narrative-edits";
import { headingText } from "../narratives/narrative-heading";
import { styleFor, type NarrativeSubject } from "./narrative-subject";
import { isBlank } from "../sheet/plain-text";
import { rowIndex, type ColumnIndex, type RowIndex } from "../sheet/position";
import type { SectionToWriteIn } from "./sheet-to-write-in";

/** What heads a block on a sheet that has none yet. */
const USUAL_LABEL = "Narrative:";

/** How blocks of the sheet look, as another section shows it. */
interface BlockPattern {
  readonly label: string;
  readonly column: ColumnIndex;
  readonly labelRow: RowIndex | null;
  readonly paragraphRow: RowIndex | null;
  /** Whether a blank row stands between the last indicator and the label, and between label and paragraph. */
  readonly gap: boolean;
  readonly spacer: boolean;
}

/**
 * A block of its own under a section's last indicator, as another section of the sheet has it: the label, the paragraph,
 * and a blank row before whatever follows.
 */
export function newBlockPlan(subject: NarrativeSubject, id: string, words: string): NarrativePlan {
  const { section } = subject;
  const pattern = patternFor(subject);
  const last = section.indicators.reduce((row, indicator) => Math.max(row, indicator.row), 0);
  const isFree = (row: number): boolean => isBlankRow(subject, row);
  const hasGap = pattern.gap && isFree(last + 1);
  const before = last + (hasGap ? 2 : 1);
  const spacer: NewRow = { kind: "spacer", like: null };
  const label: NewRow = { kind: "label", like: pattern.labelRow };
  const paragraph: NewRow = { kind: "paragraph", like: pattern.paragraphRow };
  const rows = [
    ...(pattern.gap && !hasGap ? [spacer] : []),
    label,
    ...(pattern.spacer ? [spacer] : []),
    paragraph,
    ...(isFree(before) ? [] : [spacer]),
  ];
  const at = (row: NewRow): RowIndex => rowIndex(before + rows.indexOf(row));
  const text = `${headingText({ ...styleFor(subject, null), ids: id })}${words}`;
  const cell = { row: at(paragraph), column: pattern.column };
  return {
    kind: "plan",
    insertion: { before: rowIndex(before), rows },
    texts: [
      { row: at(label), column: pattern.column, text: pattern.label },
      { ...cell, text },
    ],
    cell,
    paragraph: text,
    question: null,
  };
}

function patternFor({ grid, sheet, section }: NarrativeSubject): BlockPattern {
  for (const other of sheet.sections) {
    const pattern = patternOf(other);
    if (pattern === null) continue;
    const { labelRow, column } = pattern;
    const label = storedText(grid, labelRow, column).trim();
    return { ...pattern, label };
  }
  const column = section.columns.id ?? section.columns.name;
  return { label: USUAL_LABEL, column, labelRow: null, paragraphRow: null, gap: false, spacer: false };
}

function patternOf({ narrativeBlock: block, indicators }: SectionToWriteIn) {
  if (block === null || block.layout === "lines" || block.label === null || block.label.hasWords) return null;
  const { row: labelRow, column } = block.label;
  const above = indicators.reduce((row, one) => (one.row < labelRow ? Math.max(row, one.row) : row), -1);
  const paragraphRow = block.paragraphs.find(({ row }) => row !== labelRow)?.row ?? null;
  return { labelRow, column, paragraphRow, gap: labelRow - above > 1, spacer: block.spacers > 0 };
}

function isBlankRow({ grid }: NarrativeSubject, row: number): boolean {
  return (grid.text[rowInGrid(grid, rowIndex(row))] ?? []).every(isBlank);
}
