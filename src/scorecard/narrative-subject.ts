import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "./assessment";
import type { Grid } from "./grid";
import type { NarrativeBlock } from "./narrative-block";
import { USUAL_HEADING, type HeadingStyle } from "./narrative-heading";

/** The indicator that a narrative is written for. */
export interface NarrativeSubject {
  readonly grid: Grid;
  readonly sheet: SheetAssessment;
  readonly section: SectionAssessment;
  /** Its place among the section's indicators. */
  readonly position: number;
  readonly indicator: IndicatorAssessment;
}

/** What becomes of a paragraph that covers others too: it stays theirs, or it is rewritten for all of them. */
export type SharedChoice = "ownParagraph" | "forAll";

/** The style of the block's headings, or where it has none, of another block of the sheet. */
export function styleFor({ sheet }: NarrativeSubject, block: NarrativeBlock | null): HeadingStyle {
  const blocks = [block, ...sheet.sections.map(({ narrativeBlock }) => narrativeBlock)];
  const headed = blocks.find((one) => one?.paragraphs.some(({ heading }) => heading !== null) === true);
  return headed?.style ?? USUAL_HEADING;
}
