import type { SectionAssessment, SheetAssessment } from "../assessment";
import { AppliedCorrections } from "../layout/corrections/applied-corrections";
import type { LayoutCorrections } from "../layout/corrections/layout-corrections";
import { idKey } from "../layout/paragraphs";
import { findSections } from "../layout/sections";
import { indexIds } from "../narratives/id-index";
import { narrativeBlockOf } from "../narratives/narrative-block";
import type { NarrativeBlock } from "../narratives/narrative-kinds";
import type { Grid } from "../sheet/grid";

export interface SectionToWriteIn extends SectionAssessment {
  /** Null where the section has no paragraphs below it. */
  readonly narrativeBlock: NarrativeBlock | null;
}

export interface SheetToWriteIn extends SheetAssessment {
  readonly sections: readonly SectionToWriteIn[];
}

/**
 * A sheet as it was judged, with its narrative blocks as they stand: only who writes a narrative needs to know how the others
 * are set out. `layout` is what a person corrected of the layout when the sheet was judged, so that the sections are the same.
 */
export function sheetToWriteIn(
  grid: Grid,
  sheet: SheetAssessment,
  layout: LayoutCorrections,
): SheetToWriteIn {
  const layouts = findSections(grid, new AppliedCorrections(layout));
  const sections = sheet.sections.map((section, at): SectionToWriteIn => {
    const found = layouts[at];
    const ids = () => indexIds(section.indicators.map(({ id }) => (id === null ? "" : idKey(id))));
    return { ...section, narrativeBlock: found === undefined ? null : narrativeBlockOf(grid, found, ids) };
  });
  return { ...sheet, sections };
}
