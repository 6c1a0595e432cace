import type {
  IndicatorAssessment,
  NoScorecard,
  Period,
  Problem,
  SectionAssessment,
  SheetAssessment,
} from "./assessment";
import { assessRow, type RowContext } from "./assess-row";
import { LayoutByHand } from "./by-hand/layout-by-hand";
import { lostCorrections, lostHeaderWords } from "./by-hand/lost-corrections";
import { BoundsTable } from "./bounds-table";
import { dataRemarks } from "./data-checks/data-remarks";
import { duplicateIds } from "./duplicate-ids";
import { withFreshness } from "./freshness";
import type { Grid } from "./grid";
import { indexIds } from "./id-index";
import { identitiesOf } from "./identity";
import { idKey } from "./narrative";
import { narrativeBlockOf } from "./narrative-block";
import { isoDate } from "./period";
import { CellReader, readPeriodCells, sheetColumn, sheetRow } from "./period-cells";
import { choicesIn, RowReader, ThresholdsTable } from "./row-judgement";
import { withDoubts } from "./narrative-doubts";
import { noScorecard } from "./no-scorecard";
import type { Publication } from "./publication";
import { findNarratives } from "./section-narratives";
import { columnsOf } from "./section-columns";
import { findSections, type SectionLayout } from "./sections";
import type { Settings } from "./settings";
import { distinguishByIdentity } from "./distinguish";

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
  const byHand = new LayoutByHand(settings.layout);
  const layouts = findSections(grid, byHand);
  if (layouts.length === 0) return withMore(noScorecard(grid), lostHeaderWords(byHand));
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
  problems.push(
    ...duplicateIds(assessed),
    ...narratives.problems,
    ...lostCorrections(grid, layouts, byHand),
    ...dataRemarks(assessed),
  );
  const published = withFreshness(withDoubts(assessed), publications);
  return { sheet: grid.sheet, sections: distinguishByIdentity(grid, published), problems };
}

const withMore = (nothing: NoScorecard, more: string): NoScorecard =>
  more === "" ? nothing : { ...nothing, why: `${nothing.why} ${more}` };

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
    narrativeBlock: narrativeBlockOf(grid, layout, () =>
      indexIds(indicators.map(({ id }) => (id === null ? "" : idKey(id)))),
    ),
  };
}
