import type { IndicatorAssessment } from "../assessment";
import type { Grid } from "../sheet/grid";
import type { NarrativeBlock } from "../narratives/narrative-kinds";
import type { SectionToWriteIn, SheetToWriteIn } from "./sheet-to-write-in";
import { commonHeading, type HeadingStyle, type ParagraphHeading } from "../narratives/narrative-heading";

/** The indicator that a narrative is written for. */
export interface NarrativeSubject {
  readonly grid: Grid;
  readonly sheet: SheetToWriteIn;
  readonly section: SectionToWriteIn;
  /** Its place among the section's indicators. */
  readonly position: number;
  readonly indicator: IndicatorAssessment;
}

/** What becomes of a paragraph that covers others too: it stays theirs, or it is rewritten for all of them. */
export type SharedChoice = "ownParagraph" | "forAll";

/** How the block's paragraphs are headed; where it has no headings, how most of the sheet's are. */
export function styleFor({ sheet }: NarrativeSubject, block: NarrativeBlock | null): HeadingStyle {
  const headingsOf = (one: NarrativeBlock | null): ParagraphHeading[] =>
    (one?.paragraphs ?? []).flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const own = headingsOf(block);
  return commonHeading(
    own.length > 0 ? own : sheet.sections.flatMap(({ narrativeBlock }) => headingsOf(narrativeBlock)),
  );
}
