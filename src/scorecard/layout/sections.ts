import {
  NO_EDGES,
  NOTHING_CORRECTED,
  type Edges,
  type AppliedCorrections,
} from "./corrections/applied-corrections";
import type { CellValue, Grid } from "../sheet/grid";
import { isPartHeader, roleOf } from "./header-words";
import { readHeaderAt } from "./header";
import type { Header, PlacedHeader } from "./layout-kinds";
import { isNoNarrative, readParagraphs, withoutLabel, type NarrativeParagraph } from "./paragraphs";
import { isBlank, tidy } from "../sheet/plain-text";
import { gridColumn, gridRow, type GridColumn, type GridRow, rowBelow } from "../sheet/position";

/** A paragraph with the cell it stands in. */
export interface PlacedParagraph {
  readonly paragraph: NarrativeParagraph;
  readonly row: GridRow;
  readonly column: GridColumn;
}

/** A section as laid out on the sheet. */
export interface SectionLayout extends PlacedHeader {
  readonly title: string;
  /** The row after the last that belongs to the section. */
  readonly end: GridRow;
  readonly indicatorRows: readonly GridRow[];
  /** The names of rows whose own name is empty, since a merged one above stands for them. */
  readonly mergedNames: ReadonlyMap<GridRow, string>;
  readonly narrative: readonly PlacedParagraph[];
  /** The rows of the narrative block, its label's included. */
  readonly narrativeRows: readonly GridRow[];
}

/**
 * Finds the sections of a sheet (Rules, section 1): each has a header row, indicator rows, and the narrative below.
 * A section ends where the next one's title or header begins. Blank rows and sub-headings are
 * passed over. What a person said of the layout (`byHand`) wins.
 */
export function findSections(grid: Grid, byHand: AppliedCorrections = NOTHING_CORRECTED): SectionLayout[] {
  const headers: PlacedHeader[] = [];
  for (let row = gridRow(0); row < grid.values.length; row = rowBelow(row)) {
    const placed = readHeaderAt(grid, row, byHand);
    if (placed === null) continue;
    headers.push(placed);
    row = placed.headerEnd;
  }
  const titles = headers.map((placed) => titleOf(grid, placed));
  const sections = headers.map((placed, at) => ({
    placed,
    title: titles[at]?.title ?? grid.sheet,
    end: titles[at + 1]?.row ?? headers[at + 1]?.headerRow ?? gridRow(grid.values.length),
  }));
  const edges = byHand.edgesOf(
    grid,
    sections.map(({ placed: { header, cells, headerEnd }, title, end }) => ({
      title,
      cells,
      from: rowBelow(headerEnd),
      end,
      name: header.name,
      id: header.roles.get("id"),
    })),
  );
  return sections.map(({ placed, title, end }, at) => ({
    ...placed,
    title,
    end,
    ...layOut(grid, placed, end, edges[at] ?? NO_EDGES),
  }));
}

function layOut(
  grid: Grid,
  { header, headerEnd }: PlacedHeader,
  end: GridRow,
  { first, last }: Edges,
): Pick<SectionLayout, "indicatorRows" | "mergedNames" | "narrative" | "narrativeRows"> {
  const indicatorRows: GridRow[] = [];
  const mergedNames = new Map<GridRow, string>();
  const narrative: PlacedParagraph[] = [];
  const narrativeRows: GridRow[] = [];
  let inNarrative = false;
  let named = "";
  for (let row = first ?? rowBelow(headerEnd); row < end; row = rowBelow(row)) {
    const isBeyond = last !== null && row > last;
    const isWithin = last !== null && row <= last;
    const kind = kindOfRow(grid, row, header, inNarrative && !isWithin);
    if (isBeyond && kind === "indicator") continue;
    if (kind !== "other") inNarrative = kind === "paragraph";
    if (kind === "paragraph") {
      narrative.push(...paragraphsIn(grid, row));
      narrativeRows.push(row);
    }
    if (kind === "indicator") named = tidy(grid.text[row]?.[header.name] ?? "");
    const isBelow = kind === "other" && !isBeyond && indicatorRows.at(-1) === row - 1;
    const merged = isBelow ? nameFromAbove(grid, row, header, named) : null;
    if (merged !== null) mergedNames.set(row, merged);
    if (kind === "indicator" || merged !== null) indicatorRows.push(row);
  }
  return { indicatorRows, mergedNames, narrative, narrativeRows };
}

/**
 * The name of a row that has a figure and a target or words of its own but no name, right below an indicator: the merged
 * name above, with those words; a row that they call a target or a numerator is no indicator. `Visits in time` over two rows, `North` and `South` beside it → `Visits in time: South`.
 */
function nameFromAbove(grid: Grid, row: GridRow, header: Header, name: string): string | null {
  const texts = grid.text[row] ?? [];
  const values = grid.values[row] ?? [];
  if (isFilled(texts[header.name])) return null;
  if (!header.periods.some(({ column }) => beginsAsFigure(values[column] ?? "", texts[column] ?? "")))
    return null;
  const own = texts.find(
    (text, index) =>
      isFilled(text) && isUntold(header, gridColumn(index)) && typeof values[index] === "string",
  );
  const hasTarget = header.targets.some(({ column }) => isFilled(texts[column]));
  if (own === undefined ? !hasTarget : roleOf(own) !== null || isPartHeader(own)) return null;
  return own === undefined ? name : `${name}: ${tidy(own)}`;
}

/** Whether a column left of the header's end has no part in the scorecard. */
const isUntold = ({ roles, periods, targets, last }: Header, column: GridColumn): boolean =>
  column <= last &&
  ![...roles.values()].includes(column) &&
  !periods.some((period) => period.column === column) &&
  !targets.some((target) => target.column === column);

type RowKind = "indicator" | "paragraph" | "other";

/** An ID is shorter; a longer text in its column is a legend's or a sub-heading's. */
const LONGEST_ID = 30;

/**
 * What a row below a header is. An indicator has a name and an ID, a target or a period's cell; below a narrative it has
 * a figure, too. A paragraph begins with `Narrative:` or an ID; below one every text is one.
 */
function kindOfRow(grid: Grid, row: GridRow, header: Header, inNarrative: boolean): RowKind {
  const texts = grid.text[row] ?? [];
  const values = grid.values[row] ?? [];
  const isFilledAt = (column: GridColumn): boolean => isFilled(texts[column]);
  const id = header.roles.get("id");
  const isNamed = isFilledAt(header.name) && (id === undefined || (texts[id] ?? "").length <= LONGEST_ID);
  const holdsFigure = (): boolean =>
    header.periods.some(({ column }) => beginsAsFigure(values[column] ?? "", texts[column] ?? ""));
  const holdsData = (): boolean =>
    (id !== undefined && isFilledAt(id)) ||
    header.targets.some(({ column }) => isFilledAt(column)) ||
    header.periods.some(({ column }) => isFilledAt(column));
  if (isNamed && holdsFigure()) return "indicator";
  const first = texts.find(isFilled);
  if (first === undefined) return "other";
  if (isNamed && !inNarrative && !saysNarrative(first) && holdsData()) return "indicator";
  return inNarrative || beginsNarrative(first) ? "paragraph" : "other";
}

const isFilled = (text: string | undefined): boolean => text !== undefined && !isBlank(text);

const beginsAsFigure = (value: CellValue, text: string): boolean =>
  typeof value === "number" || /^[\s(£$€+−-]*[\d.]/.test(text);

/** A cell in an indicator's own row may hold `ID 7` and no more: that is its ID. */
const saysNarrative = (text: string): boolean =>
  withoutLabel(text) !== text ||
  readParagraphs(text).some(({ ids, text: said }) => ids.length > 0 && said !== "");

const beginsNarrative = (text: string): boolean =>
  withoutLabel(text) !== text || readParagraphs(text).some(({ ids }) => ids.length > 0);

/** The paragraphs of one row of a narrative block: merged cells show as one, and several cells are read as one text from left to right. */
function paragraphsIn(grid: Grid, row: GridRow): PlacedParagraph[] {
  const texts = grid.text[row] ?? [];
  const values = grid.values[row] ?? [];
  const filled = texts.flatMap((text, index) => {
    const stored = values[index];
    return isFilled(text) ? [{ index, text: typeof stored === "string" ? stored : text }] : [];
  });
  const column = gridColumn(filled[0]?.index ?? 0);
  const whole = filled.map(({ text }) => withoutLabel(text)).join(" ");
  return readParagraphs(whole)
    .filter(({ ids, text }) => ids.length > 0 || (text !== "" && !isNoNarrative(text)))
    .map((paragraph) => ({ paragraph, row, column }));
}

const ROWS_TO_LOOK_ABOVE = 3;
const LONGEST_TITLE = 160;

/**
 * A section's title: the heading of its column of names, or else the nearest text that stands alone in a row above the
 * header, with that row. No title at all leaves the sheet's name.
 */
function titleOf(
  grid: Grid,
  { header, headerRow }: PlacedHeader,
): { title: string | null; row: GridRow | null } {
  if (header.title !== null) return { title: header.title, row: null };
  for (let above = headerRow - 1; above >= Math.max(0, headerRow - ROWS_TO_LOOK_ABOVE); above -= 1) {
    const row = gridRow(above);
    const [title, more] = (grid.text[row] ?? []).filter(isFilled);
    if (title === undefined) continue;
    if (more !== undefined || title.length > LONGEST_TITLE || beginsNarrative(title)) break;
    return { title: tidy(title), row };
  }
  return { title: null, row: null };
}
