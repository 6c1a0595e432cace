import type { Grid } from "./grid";
import { continuesHeader, readHeader, type Header } from "./header";
import { readParagraphs, type NarrativeParagraph } from "./narrative";
import { tidy } from "./plain-text";

/** A paragraph with the cell it stands in; positions count from the grid's first cell. */
export interface PlacedParagraph {
  readonly paragraph: NarrativeParagraph;
  readonly row: number;
  readonly at: number;
}

/** A section as laid out on the sheet; rows count from the grid's first row. */
export interface SectionLayout {
  readonly title: string;
  readonly header: Header;
  readonly headerRow: number;
  readonly headerEnd: number;
  readonly indicatorRows: readonly number[];
  readonly narrative: readonly PlacedParagraph[];
}

const NARRATIVE_LABEL = /^narratives?\s*:?\s*/i;

/**
 * Finds the sections of a sheet (Rules, section 1): each a header row, its indicator rows, and the narrative below.
 * A section ends where the next header begins. Blank rows, sub-headings and repeated header rows are passed over.
 */
export function findSections(grid: Grid): SectionLayout[] {
  const headers: PlacedHeader[] = [];
  for (let row = 0; row < grid.values.length; row += 1) {
    const header = readHeader(grid, row);
    if (header === null) continue;
    const headerRow = row;
    while (row + 1 < grid.values.length && continuesHeader(grid, row + 1, header)) row += 1;
    headers.push({ header, headerRow, headerEnd: row });
  }
  return headers.map((placed, at) => layOut(grid, placed, headers[at + 1]?.headerRow ?? grid.values.length));
}

type PlacedHeader = Pick<SectionLayout, "header" | "headerRow" | "headerEnd">;

function layOut(grid: Grid, placed: PlacedHeader, end: number): SectionLayout {
  const { header, headerRow, headerEnd } = placed;
  const indicatorRows: number[] = [];
  const narrative: PlacedParagraph[] = [];
  let inNarrative = false;
  for (let row = headerEnd + 1; row < end; row += 1) {
    const kind = inNarrative ? "paragraph" : kindOfRow(grid, row, header);
    if (kind === "indicator") indicatorRows.push(row);
    if (kind === "paragraph") {
      inNarrative = true;
      narrative.push(...paragraphsIn(grid, row));
    }
  }
  return { ...placed, title: header.title ?? titleAbove(grid, headerRow), indicatorRows, narrative };
}

type RowKind = "indicator" | "paragraph" | "other";

/**
 * What a row below a header is: an indicator has a name and an ID, a target or a period's cell; a paragraph stands alone
 * in its row and begins with `Narrative` or an ID.
 */
function kindOfRow(grid: Grid, row: number, header: Header): RowKind {
  const texts = grid.text[row] ?? [];
  const isFilled = (at: number | undefined): boolean => at !== undefined && tidy(texts[at] ?? "") !== "";
  const named = isFilled(header.name);
  const id = header.roles.get("id");
  const holdsData = (): boolean =>
    isFilled(id) ||
    header.targets.some(({ at }) => isFilled(at)) ||
    header.periods.some(({ at }) => isFilled(at));
  if (named && holdsData()) return "indicator";
  const filled = texts.filter((text) => text !== "" && tidy(text) !== "");
  const [text] = filled;
  if (text === undefined || filled.length > 1) return "other";
  return NARRATIVE_LABEL.test(text.trim()) || readParagraphs(text).some(({ ids }) => ids.length > 0)
    ? "paragraph"
    : "other";
}

/** The paragraphs of one row of a narrative block: of its first filled cell, since merged cells show as one. */
function paragraphsIn(grid: Grid, row: number): PlacedParagraph[] {
  const texts = grid.text[row] ?? [];
  const values = grid.values[row] ?? [];
  const at = texts.findIndex((text) => tidy(text) !== "");
  if (at < 0) return [];
  const stored = values[at];
  const whole = (typeof stored === "string" ? stored : (texts[at] ?? "")).replace(NARRATIVE_LABEL, "");
  return readParagraphs(whole)
    .filter(({ ids, text }) => ids.length > 0 || text !== "")
    .map((paragraph) => ({ paragraph, row, at }));
}

const ROWS_TO_LOOK_ABOVE = 3;

/** A section whose header has no title of its own is headed by the nearest text that stands alone in a row above. */
function titleAbove(grid: Grid, headerRow: number): string {
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - ROWS_TO_LOOK_ABOVE); row -= 1) {
    const filled = (grid.text[row] ?? []).map(tidy).filter((text) => text !== "");
    if (filled.length === 1 && filled[0] !== undefined) return filled[0];
  }
  return grid.sheet;
}
