import type { IndicatorNarrative, Problem } from "./assessment";
import type { Grid } from "./grid";
import type { RowIdentity } from "./identity";
import { indexIds, positionsOf, type IdIndex } from "./id-index";
import { idKey, narrativeText, readParagraphs, type IdRange, type NarrativeParagraph } from "./narrative";
import { nearestIds } from "./nearest-id";
import { sheetColumn, sheetRow } from "./period-cells";
import { a1Address, type A1Address } from "./position";
import { PROBLEM_SENTENCES, problemAt } from "./problem-sentences";
import type { SectionLayout } from "./sections";

/** An indicator's own words and the cell they stand in. */
export interface FoundNarrative {
  readonly text: string;
  readonly cell: A1Address;
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
  const namesakes: (() => void)[] = [];
  sections.forEach(({ layout }, own) => {
    coverByCommentary(found[own] ?? [], indexes[own]);
    const order = [own, ...sections.map((_, at) => at).filter((at) => at !== own)];
    for (const placed of layout.narrative) {
      const cell = a1Address(sheetRow(grid, placed.row), sheetColumn(grid, placed.at));
      for (const range of placed.paragraph.ids) {
        const [section, ...others] = order.filter((at) => means(range, indexes[at]).length > 0);
        if (section === undefined) {
          problems.push(noSuchIndicator(range, cell, sections));
          continue;
        }
        const coverIn = (at: number): void => {
          cover(found[at] ?? [], means(range, indexes[at]), placed.paragraph, cell);
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
  return { found, problems };
}

const means = (range: IdRange, index: IdIndex | undefined): readonly number[] =>
  index === undefined ? [] : positionsOf(range, index);

function commentaryAt(grid: Grid, layout: SectionLayout, row: number): FoundNarrative | null {
  const at = layout.header.roles.get("commentary");
  if (at === undefined) return null;
  const stored = grid.values[row]?.[at] ?? "";
  const text = narrativeText(typeof stored === "string" ? stored : (grid.text[row]?.[at] ?? ""));
  return text === "" ? null : { text, cell: a1Address(sheetRow(grid, row), sheetColumn(grid, at)) };
}

/** A commentary's cell may name other indicators as well: `ID 29 & 30: …` in the row of 29. */
function coverByCommentary(section: (FoundNarrative | null)[], index: IdIndex | undefined): void {
  for (const commentary of [...section]) {
    if (commentary === null) continue;
    for (const paragraph of readParagraphs(commentary.text)) {
      for (const range of paragraph.ids) cover(section, means(range, index), paragraph, commentary.cell);
    }
  }
}

function cover(
  section: (FoundNarrative | null)[],
  positions: readonly number[],
  { text }: NarrativeParagraph,
  cell: A1Address,
): void {
  if (text === "") return;
  for (const at of positions) section[at] ??= { text, cell };
}

function noSuchIndicator({ from, to }: IdRange, cell: A1Address, sections: readonly NamedSection[]): Problem {
  const ids = from === to ? `ID ${from}` : `IDs ${from} to ${to}`;
  const known = sections.flatMap(({ identities }) =>
    identities.flatMap(({ id }) => (id === null ? [] : [id])),
  );
  const nearest = from === to ? nearestIds(from, known) : [];
  const what = PROBLEM_SENTENCES.narrativeForNoIndicator(ids, cell, nearest.join(" or "));
  return problemAt("narrativeForNoIndicator", cell, what);
}

/** A narrative's state: present where there are words, missing where a breach has none, else not needed. */
export function narrativeOf(found: FoundNarrative | null, breach: boolean): IndicatorNarrative {
  const nothingElse = { since: null, sharedWith: [], doubts: [] };
  if (found !== null) return { state: "present", text: found.text, cell: found.cell, ...nothingElse };
  return { state: breach ? "missing" : "notNeeded", text: null, cell: null, ...nothingElse };
}
