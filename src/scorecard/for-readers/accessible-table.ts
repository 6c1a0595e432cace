import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "../assessment";
import type { Period } from "../layout/layout-kinds";
import type { Figure, Gap } from "../figures/figure-kinds";
import { isBlank, tidy } from "../sheet/plain-text";
import { STATUS_NAMES } from "../judgement/states";
import { travelInWords } from "../sentences/travel-sentences";
import { commonUnit, targetInWords } from "../sentences/value-sentences";
import { NO_NARRATIVE } from "./exceptions";
import { text, type MadeCell } from "./made-sheet";
import { figureCell, targetNumber, unitName } from "./number-format-for";
import { oneOrderOfPeriods, periodKey } from "./one-order-of-periods";
import { SHORTHAND_OF } from "./shorthand";

/** A table whose first row names its columns, no two alike, and in which no cell is empty. */
export interface AccessibleTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly MadeCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
}

interface Row {
  readonly section: SectionAssessment;
  readonly indicator: IndicatorAssessment;
  /** By the period's key. */
  readonly readings: ReadonlyMap<string, Figure | Gap>;
  readonly benchmark: MadeCell;
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: Row) => MadeCell;
}

const NOT_APPLICABLE = text("[z]");
const NOT_AVAILABLE = text("[x]");

/** Words, or the shorthand that there is nothing to say. */
const words = (said: string | null): MadeCell =>
  said === null || isBlank(said) ? NOT_APPLICABLE : text(tidied(said));

/** Lines stay lines; each without spaces at its ends. */
const tidied = (said: string): string =>
  said
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .join("\n")
    .trim();

const BEFORE_PERIODS: readonly Column[] = [
  { heading: "Section", width: 28, cell: ({ section }) => words(section.title) },
  { heading: "ID", width: 8, cell: ({ indicator }) => words(indicator.id) },
  { heading: "Indicator", width: 44, cell: ({ indicator }) => words(indicator.name) },
  { heading: "Unit", width: 14, cell: ({ indicator }) => unitOf(indicator) },
];

const AFTER_PERIODS: readonly Column[] = [
  { heading: "Target", width: 15, cell: ({ indicator }) => targetOf(indicator) },
  { heading: "Good performance", width: 18, cell: ({ indicator }) => goodOf(indicator) },
  { heading: "Latest period", width: 12, cell: ({ indicator }) => latestPeriodOf(indicator) },
  { heading: "Status", width: 12, cell: ({ indicator }) => statusOf(indicator) },
  { heading: "Direction of travel", width: 22, cell: ({ indicator }) => directionOf(indicator) },
  { heading: "Narrative", width: 64, cell: ({ indicator }) => narrativeOf(indicator) },
];

const BENCHMARK: Column = { heading: "Benchmark", width: 14, cell: ({ benchmark }) => benchmark };
const PERIOD_WIDTH = 11;

/** What a benchmark's cell says, as a cell of the table; null for nothing. */
export type BenchmarkAt = (section: SectionAssessment, indicator: IndicatorAssessment) => MadeCell | null;

/**
 * A scorecard as one table: a row for each indicator of every section, the periods of all sections in one run, statuses and
 * directions in words, figures as numbers, and shorthand where there is nothing.
 */
export function accessibleTable({ sections }: SheetAssessment, benchmarkAt: BenchmarkAt): AccessibleTable {
  const periods = oneOrderOfPeriods(sections.map((section) => section.periods));
  const hasBenchmark = sections.some(({ columns }) => columns.benchmark !== null);
  const columns: Column[] = [
    ...BEFORE_PERIODS,
    ...periods.map(({ key, label }): Column => ({
      heading: label,
      width: Math.max(PERIOD_WIDTH, label.length + 2),
      cell: ({ readings, indicator }) => periodCell(readings.get(key), indicator),
    })),
    ...(hasBenchmark ? [BENCHMARK] : []),
    ...AFTER_PERIODS,
  ];
  const rows = sections.flatMap((section) =>
    section.indicators.map((indicator): Row => ({
      section,
      indicator,
      readings: readingsOf(section.periods, indicator),
      benchmark: benchmarkAt(section, indicator) ?? NOT_APPLICABLE,
    })),
  );
  return {
    headings: allDifferent(columns.map(({ heading }) => heading)),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    widths: columns.map(({ width }) => width),
  };
}

const readingsOf = (
  periods: readonly Period[],
  { figures }: IndicatorAssessment,
): Map<string, Figure | Gap> =>
  new Map(
    periods.flatMap((period, at) => {
      const reading = figures[at];
      return reading === undefined ? [] : [[periodKey(period), reading] as const];
    }),
  );

/** `Target` twice → `Target` and `Target (2)`: a table's columns have names of their own. */
function allDifferent(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    let name = heading;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${heading} (${String(number)})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function periodCell(reading: Figure | Gap | undefined, { target }: IndicatorAssessment): MadeCell {
  if (reading === undefined) return NOT_APPLICABLE;
  return reading.kind === "figure" ? figureCell(reading, target) : text(SHORTHAND_OF[reading.reason]);
}

function unitOf({ figures, latest, target }: IndicatorAssessment): MadeCell {
  const figure = latest?.figure ?? figures.find((one) => one.kind === "figure");
  if (figure !== undefined) return text(unitName(commonUnit(figure.unit, target.unit)));
  return target.kind === "none" || target.kind === "notUnderstood"
    ? NOT_AVAILABLE
    : text(unitName(target.unit));
}

function targetOf({ target }: IndicatorAssessment): MadeCell {
  const { kind, low, high } = target;
  const value = low ?? high;
  if (kind === "value" && value !== null) return targetNumber(value, target);
  return kind === "none" ? NOT_APPLICABLE : words(capital(targetInWords(target)));
}

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

const GOOD_WORDS = {
  higher: "Higher is better",
  lower: "Lower is better",
  band: "Within the target's band",
  none: null,
} as const;

const goodOf = ({ polarity, target }: IndicatorAssessment): MadeCell =>
  words(target.kind === "none" ? null : GOOD_WORDS[polarity.good]);

const latestPeriodOf = ({ latest }: IndicatorAssessment): MadeCell =>
  latest === null ? NOT_AVAILABLE : words(latest.period.label);

function statusOf({ latest }: IndicatorAssessment): MadeCell {
  if (latest === null) return NOT_AVAILABLE;
  return latest.status === "none" ? NOT_APPLICABLE : text(STATUS_NAMES[latest.status]);
}

function directionOf({ latest, travel }: IndicatorAssessment): MadeCell {
  if (latest === null) return NOT_AVAILABLE;
  return travel.direction === "none" ? NOT_APPLICABLE : text(travelInWords(travel));
}

function narrativeOf({ narrative }: IndicatorAssessment): MadeCell {
  if (narrative.text !== null) return words(narrative.text);
  return narrative.state === "missing" ? text(NO_NARRATIVE) : NOT_APPLICABLE;
}
