import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "../../scorecard/assessment";
import { addressAt } from "../../scorecard/sheet/position";
import { called, latestCell, type FoundItem } from "./found-item";

/**
 * Sections whose latest period has no figure at all; and, an item for each section, the rows left empty in it while others
 * have theirs. A cell that says why it has no figure (`NYC`, `N/A`) is not empty, and a row without any figure is a
 * problem of its own.
 */
export const emptyPeriodItems = ({ sections }: SheetAssessment): FoundItem[] => sections.flatMap(ofSection);

function ofSection(section: SectionAssessment): FoundItem[] {
  const { title, periods, indicators, headerEnd } = section;
  const last = periods.length - 1;
  const period = periods[last];
  if (period === undefined || indicators.length === 0) return [];
  if (!indicators.some(({ figures }) => figures[last]?.kind === "figure")) {
    const cell = { row: headerEnd, column: period.column };
    const what = `The latest period, ${period.label} (${addressAt(cell)}), has no figure in any row of "${title}".`;
    return [{ kind: "latestPeriodEmpty", ...cell, indicator: null, what, fact: [title, period.label] }];
  }
  const empty = indicators.filter((indicator) => isLeftEmpty(indicator, last));
  const [first] = empty;
  if (first === undefined) return [];
  const cell = { row: first.row, column: period.column };
  const rows = empty.map(
    (indicator) => `${called(indicator)} (last figure in ${addressAt(latestCell(section, indicator))})`,
  );
  const what = `The latest period, ${period.label}, is empty from ${addressAt(cell)} in ${String(empty.length)} ${empty.length === 1 ? "row" : "rows"} of "${title}": ${rows.join(", ")}.`;
  const fact = [title, period.label, ...empty.map(({ id, name }) => `${id ?? ""} ${name}`)];
  return [{ kind: "latestPeriodEmpty", ...cell, indicator: null, what, fact }];
}

function isLeftEmpty({ figures, latest }: IndicatorAssessment, last: number): boolean {
  const reading = figures[last];
  return latest !== null && reading?.kind === "gap" && reading.reason === "empty";
}
