import type { SectionAssessment } from "../assessment";
import { changeDoubts } from "./change-doubts";
import { figureDoubts, type IndicatorInSection } from "./figure-doubts";
import { readParagraph } from "../layout/paragraphs";
import { addressAt } from "../sheet/position";
import { remembered } from "../sheet/remembered";

/**
 * What in the narratives contradicts the sheet, pointed out beside them and never changed: figures that the sheet does not
 * say, and changes that went the other way. Where the words may mean something else nothing is said; so of a paragraph that
 * covers several indicators only its figures are compared, with all that those say, and sentences that name another ID are
 * left alone.
 */
export function withDoubts(sections: readonly SectionAssessment[]): readonly SectionAssessment[] {
  const byCell = new Map<string, IndicatorInSection[]>();
  for (const { indicators, periods } of sections) {
    for (const indicator of indicators) {
      const { cell } = indicator.narrative;
      if (cell === null) continue;
      const address = addressAt(cell);
      byCell.set(address, [...(byCell.get(address) ?? []), { indicator, periods }]);
    }
  }
  if (byCell.size === 0) return sections;
  return sections.map((section) => ({
    ...section,
    indicators: section.indicators.map((indicator) => {
      const { cell } = indicator.narrative;
      const inCell = cell === null ? [] : (byCell.get(addressAt(cell)) ?? []);
      const doubts = doubtsOf({ indicator, periods: section.periods }, inCell);
      return doubts.length === 0
        ? indicator
        : { ...indicator, narrative: { ...indicator.narrative, doubts } };
    }),
  }));
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

/** The sentences of a narrative that speak of no other ID. */
const ownSentencesOf = remembered((narrative): readonly string[] =>
  readParagraph(narrative)
    .text.split(/(?<=[.!?])\s+|\n|;/)
    .filter((sentence) => sentence.trim() !== "" && !NAMES_AN_ID.test(sentence)),
);
