import { isFullDate, type PeriodHeader, type PeriodKind } from "./period";
import { tidy } from "../sheet/plain-text";
import type { GridColumn } from "../sheet/position";

/** A period's column; `at` counts from the grid's first column. */
export interface PeriodColumn {
  readonly column: GridColumn;
  readonly header: PeriodHeader;
}

/** When a period begins and ends, the end not included: in days, or for a period without a year a place of its own. */
export interface PeriodSpan {
  readonly start: number;
  readonly end: number;
}

/** Where periods without a date are put, far before every date: each kind and number in a place of its own. */
const PLACE_OF_UNDATED: Readonly<Record<PeriodKind, number>> = {
  day: -9e6,
  week: -8e6,
  month: -7e6,
  quarter: -6e6,
  half: -5e6,
  year: -4e6,
  relative: -3e6,
};

/** How long a period lasts, so that a target headed with one finds its figures: `Target Quarter 1` those of `Quarter 1`. */
export function spanOf({ start, end, kind, order }: PeriodHeader): PeriodSpan {
  if (start !== null && end !== null) return { start, end };
  const place = PLACE_OF_UNDATED[kind] + order;
  return { start: place, end: place + 1 };
}

/** The period of a single column of values, whose heading does not say it. */
export const onlyPeriod = (text: string): PeriodHeader => ({
  label: tidy(text),
  kind: "relative",
  order: 0,
  start: null,
  end: null,
});

const FINEST_FIRST: readonly PeriodKind[] = ["week", "month", "quarter", "half", "year", "relative"];

/**
 * The periods of a section, earliest first: one run of one kind (Rules, section 1), the finest that has two columns or
 * more, since annual columns beside months are context. Single days are a run only where there are more of them than of
 * anything else: two dates among months say when something was done.
 */
export function runOfPeriods(found: readonly PeriodColumn[]): PeriodColumn[] {
  const ofKind = (kind: PeriodKind): PeriodColumn[] => found.filter(({ header }) => header.kind === kind);
  const days = daysAmong(found);
  if (days.length >= 2 && days.length * 2 > found.length) return inOrder(days);
  const runs = FINEST_FIRST.map(ofKind);
  return inOrder(runs.find((run) => run.length >= 2) ?? runs.find((run) => run.length === 1) ?? []);
}

/** The single days, with the firsts of months drawn like them where there are others. */
function daysAmong(found: readonly PeriodColumn[]): PeriodColumn[] {
  if (!found.some(({ header }) => header.kind === "day")) return [];
  return found.flatMap(({ column, header }) => {
    if (header.kind === "day") return [{ column, header }];
    if (header.kind !== "month" || header.start === null || !isFullDate(header.label)) return [];
    return [{ column, header: { ...header, kind: "day" as const, end: header.start + 1 } }];
  });
}

const COUNTED_KINDS: ReadonlySet<PeriodKind> = new Set(["week", "month", "quarter"]);

/**
 * Earliest first, whatever the order of the columns. Periods that give no year stand in the order of their columns, except
 * for those that count down one by one (`Week 12`, `Week 11`; `Q4`, `Q3`, `Q2`), which are newest first.
 */
function inOrder(columns: readonly PeriodColumn[]): PeriodColumn[] {
  const isRelative = columns.every(({ header }) => header.kind === "relative");
  const isDated = columns.every(({ header }) => header.start !== null);
  if (isRelative || isDated) {
    return [...columns].sort(
      (one, other) => one.header.order - other.header.order || one.column - other.column,
    );
  }
  const asTheyStand = [...columns].sort((one, other) => one.column - other.column);
  const countsDown = asTheyStand.every(({ header }, at) => {
    const before = asTheyStand[at - 1]?.header;
    if (before === undefined) return true;
    const isNext = header.kind === "week" ? header.order < before.order : header.order === before.order - 1;
    return isNext && COUNTED_KINDS.has(header.kind);
  });
  return countsDown ? asTheyStand.reverse() : asTheyStand;
}
