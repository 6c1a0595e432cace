import type { SectionAssessment } from "../assessment";
import { changeDoubts } from "./change-doubts";
import { figureDoubts, type IndicatorInSection } from "./figure-doubts";
import { readParagraph } from "../layout/paragraphs";
import { addressAt, type A1Address, type RowIndex } from "../sheet/position";

/** What contradicts the sheet in the narratives of its indicators, by their rows; a row without any is left out. */
export type DoubtsByRow = ReadonlyMap<RowIndex, readonly string[]>;

/**
 * What in the narratives contradicts the sheet, pointed out beside them and never changed: figures that the sheet does not
 * say, and changes that went the other way. Nothing is said where the words may mean something else. Of a paragraph that
 * covers several indicators only its figures are compared, with all that those say, and sentences that name another ID are
 * left alone. It takes all sections of a sheet, since one paragraph may speak of several.
 */
export function narrativeDoubts(sections: readonly SectionAssessment[]): DoubtsByRow {
  const byCell = new Map<A1Address, IndicatorInSection[]>();
  for (const { indicators, periods } of sections) {
    for (const indicator of indicators) {
      const { cell } = indicator.narrative;
      if (cell === null) continue;
      const inCell = byCell.get(addressAt(cell)) ?? [];
      inCell.push({ indicator, periods });
      byCell.set(addressAt(cell), inCell);
    }
  }
  const doubts = new Map<RowIndex, readonly string[]>();
  for (const inCell of byCell.values()) {
    for (const own of inCell) {
      const found = doubtsOf(own, inCell);
      if (found.length > 0) doubts.set(own.indicator.row, found);
    }
  }
  return doubts;
}

function doubtsOf(own: IndicatorInSection, inCell: readonly IndicatorInSection[]): string[] {
  const { text } = own.indicator.narrative;
  if (text === null) return [];
  const covered = inCell.filter(({ indicator }) => isShared(indicator.narrative.text, text));
  return ownSentencesOf(text).flatMap((sentence) => [
    ...figureDoubts(sentence, own, covered),
    ...(covered.length === 1 ? changeDoubts(sentence, own) : []),
  ]);
}

/** One cell may hold a paragraph for each indicator; a commentary's whole cell holds the paragraph of another row. */
const isShared = (one: string | null, other: string): boolean =>
  one !== null && (one.includes(other) || other.includes(one));

const NAMES_AN_ID = /\bIDs?\.?\s*\d/i;

/** The sentences of a narrative that name no other ID. */
const ownSentencesOf = (narrative: string): readonly string[] =>
  readParagraph(narrative)
    .text.split(/(?<=[.!?])\s+|\n|;/)
    .filter((sentence) => sentence.trim() !== "" && !NAMES_AN_ID.test(sentence));
