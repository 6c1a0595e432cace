import type { SectionAssessment } from "../assessment";
import type { Finding } from "./data-check";
import type { Period } from "../layout/layout-kinds";

const MILLISECONDS_A_DAY = 86_400_000;
const MONTHS_A_YEAR = 12;

/** Between which periods others are missing, and how many: `a month is missing`. */
interface MissingPeriods {
  readonly from: string;
  readonly to: string;
  readonly missing: string;
}

type StepUnit = "months" | "days";

/** What a step of each number of months or days is called. */
const STEP_NAMES: Readonly<Record<StepUnit, Readonly<Record<number, string>>>> = {
  months: { 1: "month", 3: "quarter", 6: "half year", 12: "year" },
  days: { 7: "week" },
};

/**
 * Periods left out between two others: April, May, July. At least half of the steps must be as short as the shortest, so
 * that a table of chosen dates is left alone; periods without a date say nothing.
 */
export function missingPeriod({ periods, headerRow }: SectionAssessment): Finding<MissingPeriods>[] {
  const dated = periods.filter((period): period is Dated => period.start !== null);
  if (dated.length < periods.length || dated.length < 3) return [];
  const unit: StepUnit = new Set(dated.map(({ start }) => start.slice(8))).size === 1 ? "months" : "days";
  const steps = dated.slice(1).map((period, at) => stepBetween(dated[at] ?? period, period, unit));
  const shortest = Math.min(...steps.filter((step) => step > 0));
  if (steps.filter((step) => step === shortest).length * 2 < steps.length) return [];
  return steps.flatMap((step, at) => {
    const [from, to] = [dated[at], dated[at + 1]];
    const count = step / shortest - 1;
    if (from === undefined || to === undefined || count < 1 || !Number.isInteger(count)) return [];
    const name = STEP_NAMES[unit][shortest] ?? "period";
    const missing = count === 1 ? `a ${name} is missing` : `${count} ${name}s are missing`;
    return [{ row: headerRow, column: to.column, facts: { from: from.label, to: to.label, missing } }];
  });
}

type Dated = Period & { readonly start: string };

function stepBetween(one: Dated, other: Dated, unit: StepUnit): number {
  if (unit === "days") return (Date.parse(other.start) - Date.parse(one.start)) / MILLISECONDS_A_DAY;
  return monthOf(other.start) - monthOf(one.start);
}

const monthOf = (start: string): number =>
  Number(start.slice(0, 4)) * MONTHS_A_YEAR + Number(start.slice(5, 7));
