import { problemAt, type Problem } from "../problems/problem";
import type { IndicatorNarrative } from "./narrative-kinds";
import { type Grid, sheetCell } from "../sheet/grid";
import type { RowIdentity } from "../layout/identity";
import { indexIds, positionsOf, type IdIndex } from "./id-index";
import {
  idKey,
  narrativeText,
  readParagraphs,
  type IdRange,
  type NarrativeParagraph,
} from "../layout/paragraphs";
import { nearestIds } from "./nearest-id";
import { addressAt, type A1Address, type CellPosition, type GridRow } from "../sheet/position";
import { PROBLEM_SENTENCES } from "../problems/problem-sentences";
import type { SectionLayout } from "../layout/sections";

/** An indicator's own words and the cell they stand in. */
export interface FoundNarrative {
  readonly text: string;
  readonly cell: CellPosition;
  /** The paragraph that says it; null for a commentary's own cell. */
  readonly paragraph: NarrativeParagraph | null;
  /** What else that paragraph covers: the IDs of other indicators, or names where they have the same or none. */
  readonly sharedWith: readonly string[];
}

export interface SheetNarratives {
  /** By section, then by indicator in the order of its rows. */
  readonly found: readonly (readonly (FoundNarrative | null)[])[];
  readonly problems: readonly Problem[];
}

interface NamedSection {
  readonly layout: SectionLayout;
  readonly identities: readonly RowIdentity[];
}

/**
 * Which narrative belongs to which indicator (Rules, section 7): a block's paragraph to the indicators of its own section
 * that it names, else of another section; a commentary column's cell to its row, and to the others that it names. Two
 * indicators with one ID are both covered: in another section only where that has no narrative of its own for it. An ID
 * that no indicator has is reported at the paragraph's cell.
 */
export function findNarratives(grid: Grid, sections: readonly NamedSection[]): SheetNarratives {
  const found: (FoundNarrative | null)[][] = sections.map(({ layout, identities }) =>
    identities.map(({ row }) => commentaryAt(grid, layout, row)),
  );
  const indexes = sections.map(({ identities }) =>
    indexIds(identities.map(({ id }) => (id === null ? "" : idKey(id)))),
  );
  const problems: Problem[] = [];
  const shares = new Shares(sections);
  const namesakes: (() => void)[] = [];
  sections.forEach(({ layout }, own) => {
    coverByCommentary(found[own] ?? [], indexes[own], own, shares);
    const order = [own, ...sections.map((_, at) => at).filter((at) => at !== own)];
    for (const placed of layout.narrative) {
      const cell = sheetCell(grid, placed.row, placed.column);
      for (const range of placed.paragraph.ids) {
        const [section, ...others] = order.filter((at) => means(range, indexes[at]).length > 0);
        if (section === undefined) {
          problems.push(noSuchIndicator(range, cell, sections));
          continue;
        }
        const coverIn = (at: number): void => {
          const positions = means(range, indexes[at]);
          cover(found[at] ?? [], positions, placed.paragraph, cell);
          shares.add(placed.paragraph, cell, at, positions);
        };
        coverIn(section);
        // A range means indicators of one section; a single ID every indicator that has it.
        if (range.from === range.to)
          for (const at of others)
            namesakes.push(() => {
              coverIn(at);
            });
      }
    }
  });
  for (const coverNamesake of namesakes) coverNamesake();
  return { found: found.map((ofSection, own) => shares.of(own, ofSection)), problems };
}

interface Covered {
  readonly section: number;
  readonly position: number;
}

/** Which indicators each paragraph covers, whether or not they take their words from it. */
class Shares {
  private readonly covered = new Map<NarrativeParagraph, Map<A1Address, Covered[]>>();

  constructor(private readonly sections: readonly NamedSection[]) {}

  add(
    paragraph: NarrativeParagraph,
    cell: CellPosition,
    section: number,
    positions: readonly number[],
  ): void {
    const address = addressAt(cell);
    // Cells that say the same share one reading, so a paragraph is known together with its cell.
    const byCell = this.covered.get(paragraph) ?? new Map<A1Address, Covered[]>();
    const known = byCell.get(address) ?? [];
    known.push(...positions.map((position) => ({ section, position })));
    this.covered.set(paragraph, byCell.set(address, known));
  }

  /** A section's narratives, each with the indicators that share its words. */
  of(section: number, found: readonly (FoundNarrative | null)[]): (FoundNarrative | null)[] {
    return found.map((narrative, position) => {
      const { paragraph, cell } = narrative ?? { paragraph: null, cell: null };
      if (narrative === null || paragraph === null || cell === null) return narrative;
      const covered = this.covered.get(paragraph)?.get(addressAt(cell)) ?? [];
      const own = this.nameOf({ section, position });
      const others = covered.filter((one) => one.section !== section || one.position !== position);
      const names = others.map((other) => {
        const { id, name } = this.nameOf(other);
        return id === null || id === own.id ? name : id;
      });
      return { ...narrative, sharedWith: [...new Set(names)] };
    });
  }

  private nameOf({ section, position }: Covered): Pick<RowIdentity, "id" | "name"> {
    return this.sections[section]?.identities[position] ?? { id: null, name: "" };
  }
}

const means = (range: IdRange, index: IdIndex | undefined): readonly number[] =>
  index === undefined ? [] : positionsOf(range, index);

function commentaryAt(grid: Grid, layout: SectionLayout, row: GridRow): FoundNarrative | null {
  const column = layout.header.roles.get("commentary");
  if (column === undefined) return null;
  const stored = grid.values[row]?.[column] ?? "";
  const text = narrativeText(typeof stored === "string" ? stored : (grid.text[row]?.[column] ?? ""));
  if (text === "") return null;
  return { text, cell: sheetCell(grid, row, column), paragraph: null, sharedWith: [] };
}

/** A commentary's cell may name other indicators as well: `ID 29 & 30: …` in the row of 29. */
function coverByCommentary(
  section: (FoundNarrative | null)[],
  index: IdIndex | undefined,
  own: number,
  shares: Shares,
): void {
  [...section].forEach((commentary, row) => {
    if (commentary === null) return;
    const paragraphs = readParagraphs(commentary.text);
    const [first] = paragraphs;
    for (const paragraph of paragraphs) {
      for (const range of paragraph.ids) {
        const positions = means(range, index);
        cover(section, positions, paragraph, commentary.cell);
        shares.add(paragraph, commentary.cell, own, positions);
      }
    }
    // The row's own cell also speaks for the other indicators that its paragraph names.
    if (first !== undefined && first.ids.length > 0) {
      section[row] = { ...commentary, paragraph: first };
      shares.add(first, commentary.cell, own, [row]);
    }
  });
}

function cover(
  section: (FoundNarrative | null)[],
  positions: readonly number[],
  paragraph: NarrativeParagraph,
  cell: CellPosition,
): void {
  const { text } = paragraph;
  if (text === "") return;
  for (const at of positions) section[at] ??= { text, cell, paragraph, sharedWith: [] };
}

function noSuchIndicator(
  { from, to }: IdRange,
  cell: CellPosition,
  sections: readonly NamedSection[],
): Problem {
  const ids = from === to ? `ID ${from}` : `IDs ${from} to ${to}`;
  const known = sections.flatMap(({ identities }) =>
    identities.flatMap(({ id }) => (id === null ? [] : [id])),
  );
  const nearest = from === to ? nearestIds(from, known) : [];
  const what = PROBLEM_SENTENCES.narrativeForNoIndicator(ids, addressAt(cell), nearest.join(" or "));
  return problemAt("narrativeForNoIndicator", cell, what);
}

/** A narrative's state: present where there are words, missing where a breach has none, else not needed. */
export function narrativeOf(found: FoundNarrative | null, breach: boolean): IndicatorNarrative {
  if (found === null) {
    const state = breach ? "missing" : "notNeeded";
    return { state, text: null, cell: null, sharedWith: [], since: null };
  }
  const { text, cell, sharedWith } = found;
  return { state: "present", text, cell, sharedWith, since: null };
}
