import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "./assessment";
import type { Problem } from "./problems/problem";
import type { NoScorecard, Period } from "./layout/layout-kinds";
import { assessRow, type RowContext } from "./assess-row";
import { AppliedCorrections } from "./layout/corrections/applied-corrections";
import { lostCorrections, lostHeaderWords } from "./layout/corrections/lost-corrections";
import { duplicateIds } from "./data-checks/duplicate-ids";
import { withUnchangedNarratives } from "./publishing/unchanged-narratives";
import { type Grid, sheetColumn, sheetRow } from "./sheet/grid";
import { identitiesOf } from "./layout/identity";
import { isoDate } from "./layout/period";
import { CellReader, readPeriodCells } from "./figures/period-cells";
import { choicesIn, RowReader } from "./targets/row-judgement";
import { noScorecard } from "./layout/no-scorecard";
import type { Publication } from "./publishing/publication";
import { findNarratives } from "./narratives/section-narratives";
import { columnsOf } from "./layout/section-columns";
import { findSections, type SectionLayout } from "./layout/sections";
import type { Settings } from "./settings/settings";

/**
 * Reads and judges a sheet (Rules, sections 1 to 7): grid → sections → figures, targets and polarity → statuses,
 * directions of travel, breaches and narratives, with a problem for each cell that was not understood.
 * What was published before tells which narratives are unchanged.
 * Refused with what was looked for where no section is found.
 */
export function assess(
  grid: Grid,
  settings: Settings,
  publications: readonly Publication[] = [],
): SheetAssessment | NoScorecard {
  const byHand = new AppliedCorrections(settings.layout);
  const layouts = findSections(grid, byHand);
  if (layouts.length === 0) return withMore(noScorecard(grid), lostHeaderWords(byHand));
  const sections = layouts.map((layout) => ({ layout, identities: identitiesOf(grid, layout) }));
  const narratives = findNarratives(grid, sections);
  const choices = choicesIn(settings);
  const cells = new CellReader(grid, { separators: grid.separators, compare: settings.compare });
  const problems: Problem[] = [];
  const assessed = sections.map(({ layout, identities }, at): SectionAssessment => {
    const periods = periodsOf(grid, layout);
    const context: RowContext = {
      grid,
      layout,
      settings,
      periods,
      reader: new RowReader(grid, layout, settings, choices),
      sectionNarrativeCounts: settings.sectionNarrativeCounts && layout.narrative.some(isSectionParagraph),
    };
    const readings = readPeriodCells(cells, layout);
    const indicators = identities.map((identity, index): IndicatorAssessment => {
      const row = assessRow(context, identity, readings[index] ?? [], narratives.found[at]?.[index] ?? null);
      problems.push(...row.problems);
      return row.indicator;
    });
    return sectionOf(grid, layout, periods, indicators);
  });
  problems.push(...duplicateIds(assessed), ...narratives.problems, ...lostCorrections(grid, layouts, byHand));
  const published = withUnchangedNarratives(assessed, publications);
  return { sheet: grid.sheet, sections: published, problems };
}

const withMore = (nothing: NoScorecard, more: string): NoScorecard =>
  more === "" ? nothing : { ...nothing, why: `${nothing.why} ${more}` };

const isSectionParagraph = ({ paragraph }: SectionLayout["narrative"][number]): boolean =>
  paragraph.ids.length === 0 && paragraph.text !== "";

function periodsOf(grid: Grid, layout: SectionLayout): Period[] {
  return layout.header.periods.map(({ column, header }) => ({
    label: header.label,
    kind: header.kind,
    start: header.start === null ? null : isoDate(header.start),
    column: sheetColumn(grid, column),
  }));
}

function sectionOf(
  grid: Grid,
  layout: SectionLayout,
  periods: readonly Period[],
  indicators: readonly IndicatorAssessment[],
): SectionAssessment {
  return {
    title: layout.title,
    headerRow: sheetRow(grid, layout.headerRow),
    headerEnd: sheetRow(grid, layout.headerEnd),
    columns: columnsOf(grid, layout),
    periods,
    indicators,
    sectionNarrative: layout.narrative.filter(isSectionParagraph).map(({ paragraph }) => paragraph.text),
  };
}
