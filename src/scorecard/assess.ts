import type {
  IndicatorAssessment,
  NoScorecard,
  Period,
  Problem,
  SectionAssessment,
  SheetAssessment,
} from "./assessment";
import { assessRow, type RowContext } from "./assess-row";
import { BoundsTable } from "./bounds-table";
import { dataRemarks } from "./data-checks/data-remarks";
import { duplicateIds } from "./duplicate-ids";
import type { Grid } from "./grid";
import { identitiesOf } from "./identity";
import { isoDate } from "./period";
import { CellReader, readPeriodCells, sheetColumn, sheetRow } from "./period-cells";
import { choicesIn, RowReader, ThresholdsTable } from "./row-judgement";
import { noScorecard } from "./no-scorecard";
import { findNarratives } from "./section-narratives";
import { columnsOf } from "./section-columns";
import { findSections, type SectionLayout } from "./sections";
import type { Settings } from "./settings";
import { distinguishByIdentity } from "./distinguish";

/**
 * Reads and judges a sheet (Rules, sections 1 to 7): grid → sections → figures, targets and polarity → statuses,
 * directions of travel, breaches and narratives, with a problem for each cell that was not understood.
 * Refused with what was looked for where no section is found.
 */
export function assess(grid: Grid, settings: Settings): SheetAssessment | NoScorecard {
  const layouts = findSections(grid);
  if (layouts.length === 0) return noScorecard(grid);
  const sections = layouts.map((layout) => ({ layout, identities: identitiesOf(grid, layout) }));
  const narratives = findNarratives(grid, sections);
  const thresholds = new ThresholdsTable();
  const choices = choicesIn(settings);
  const bounds = new BoundsTable(settings.tolerance, settings);
  const cells = new CellReader(grid, { separators: grid.separators, compare: settings.compare });
  const problems: Problem[] = [];
  const assessed = sections.map(({ layout, identities }, at): SectionAssessment => {
    const periods = periodsOf(grid, layout);
    const context: RowContext = {
      grid,
      layout,
      settings,
      periods,
      reader: new RowReader(grid, layout, settings, choices, bounds),
      thresholds,
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
  problems.push(...duplicateIds(assessed), ...narratives.problems, ...dataRemarks(assessed));
  return { sheet: grid.sheet, sections: distinguishByIdentity(grid, assessed), problems };
}

const isSectionParagraph = ({ paragraph }: SectionLayout["narrative"][number]): boolean =>
  paragraph.ids.length === 0 && paragraph.text !== "";

function periodsOf(grid: Grid, layout: SectionLayout): Period[] {
  return layout.header.periods.map(({ at, header }) => ({
    label: header.label,
    start: header.start === null ? null : isoDate(header.start),
    column: sheetColumn(grid, at),
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
