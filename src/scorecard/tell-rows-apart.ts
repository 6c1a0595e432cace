import type { IndicatorAssessment, SectionAssessment } from "./assessment";
import type { Thresholds, DecidingCell } from "./targets/target-kinds";
import type { Grid } from "./sheet/grid";

/**
 * Rows of a section whose deciding cells say the same but which judge differently (a polarity chosen by hand, or read off
 * the name) would exchange colours in a sort. Their thresholds are told apart by what the rows are called: the rarer kind
 * must find one of its names beside it, the commonest kind none of those.
 */
export function tellRowsApart(grid: Grid, sections: readonly SectionAssessment[]): SectionAssessment[] {
  return sections.map((section) => {
    const replacements = replacementsIn(grid, section);
    if (replacements.size === 0) return section;
    return {
      ...section,
      indicators: section.indicators.map((indicator) => replaced(indicator, replacements)),
    };
  });
}

type Replacements = ReadonlyMap<IndicatorAssessment, ReadonlyMap<Thresholds, Thresholds>>;

function replacementsIn(grid: Grid, section: SectionAssessment): Replacements {
  const replacements = new Map<IndicatorAssessment, Map<Thresholds, Thresholds>>();
  for (const alike of rowsThatLookAlike(section).values()) {
    if (alike.size < 2) continue;
    const [commonest, ...rarer] = [...alike].sort(([, one], [, other]) => other.length - one.length);
    if (commonest === undefined) continue;
    const names = rarer.flatMap(([, rows]) => rows.map((row) => nameOf(grid, section, row)));
    const exceptRows = {
      column: section.columns.name,
      values: [...new Set(names.map(({ value }) => value))],
    };
    const common = { ...commonest[0], exceptRows };
    for (const row of commonest[1]) remember(replacements, row, commonest[0], common);
    for (const [thresholds, rows] of rarer) {
      for (const row of rows) {
        const own = {
          ...thresholds,
          decidingCells: [...thresholds.decidingCells, nameOf(grid, section, row)],
        };
        remember(replacements, row, thresholds, own);
      }
    }
  }
  return replacements;
}

function remember(
  replacements: Map<IndicatorAssessment, Map<Thresholds, Thresholds>>,
  row: IndicatorAssessment,
  from: Thresholds,
  to: Thresholds,
): void {
  const ofRow = replacements.get(row) ?? new Map<Thresholds, Thresholds>();
  ofRow.set(from, to);
  replacements.set(row, ofRow);
}

/** Thresholds with the same decidingCells, and the rows that each judges. */
function rowsThatLookAlike(section: SectionAssessment): Map<string, Map<Thresholds, IndicatorAssessment[]>> {
  const keys = new Map<Thresholds, string>();
  const alike = new Map<string, Map<Thresholds, IndicatorAssessment[]>>();
  for (const indicator of section.indicators) {
    let before: Thresholds | null = null;
    for (const thresholds of indicator.thresholds) {
      if (thresholds === null || thresholds === before) continue;
      before = thresholds;
      const key = keys.get(thresholds) ?? JSON.stringify(thresholds.decidingCells);
      keys.set(thresholds, key);
      const ofKey = alike.get(key) ?? new Map<Thresholds, IndicatorAssessment[]>();
      const rows = ofKey.get(thresholds) ?? [];
      rows.push(indicator);
      ofKey.set(thresholds, rows);
      alike.set(key, ofKey);
    }
  }
  return alike;
}

/** The row's name as its cell stores it, spaces and all. */
function nameOf(grid: Grid, { columns }: SectionAssessment, { row }: IndicatorAssessment): DecidingCell {
  const value = grid.values[row - grid.firstRow]?.[columns.name - grid.firstColumn] ?? "";
  return { column: columns.name, value };
}

function replaced(indicator: IndicatorAssessment, replacements: Replacements): IndicatorAssessment {
  const own = replacements.get(indicator);
  if (own === undefined) return indicator;
  const thresholds = indicator.thresholds.map((one) => (one === null ? null : (own.get(one) ?? one)));
  return { ...indicator, thresholds };
}
