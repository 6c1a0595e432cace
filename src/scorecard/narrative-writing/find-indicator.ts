import type { IndicatorAssessment } from "../assessment";
import { idKey } from "../layout/paragraphs";
import { wordingOf } from "../sheet/plain-text";
import type { SectionToWriteIn, SheetToWriteIn } from "./sheet-to-write-in";

/** What is known of an indicator that is looked for; null for what is not. */
export interface IndicatorWanted {
  readonly id: string | null;
  readonly name: string | null;
  readonly section: string | null;
}

export interface FoundIndicator {
  readonly section: SectionToWriteIn;
  /** Its place among the section's indicators. */
  readonly position: number;
  readonly indicator: IndicatorAssessment;
}

/**
 * The indicators of a sheet that match, whatever the case and spacing; breaches first, since those are written about.
 * Several where an ID stands more than once and nothing tells which is meant.
 */
export function findIndicators({ sections }: SheetToWriteIn, wanted: IndicatorWanted): FoundIndicator[] {
  const { id, name, section: title } = wanted;
  const found = sections.flatMap((section) => {
    if (title !== null && wordingOf(section.title) !== wordingOf(title)) return [];
    return section.indicators.flatMap((indicator, position): FoundIndicator[] => {
      if (id !== null && (indicator.id === null || idKey(indicator.id) !== idKey(id))) return [];
      if (name !== null && wordingOf(indicator.name) !== wordingOf(name)) return [];
      return [{ section, position, indicator }];
    });
  });
  return [
    ...found.filter(({ indicator }) => indicator.breach),
    ...found.filter(({ indicator }) => !indicator.breach),
  ];
}
