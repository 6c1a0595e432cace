import type { SectionAssessment } from "../assessment";
import type { Problem } from "../problems/problem";
import type { Period } from "../layout/layout-kinds";
import { a1Address } from "../sheet/position";
import { problemAt } from "../problems/problem-sentences";
import { REMARK_SENTENCES } from "./remark-sentences";

const MILLISECONDS_A_DAY = 86_400_000;
const MONTHS_A_YEAR = 12;

type StepUnit = "months" | "days";

/** What a step of so many months or days is called. */
const STEP_NAMES: Readonly<Record<StepUnit, Readonly<Record<number, string>>>> = {
  months: { 1: "month", 3: "quarter", 6: "half year", 12: "year" },
  days: { 7: "week" },
};

/**
 * Periods left out between two others: April, May, July. At least half of the steps must be as short as the shortest, so
 * that a table of chosen dates is left alone; periods of no date say nothing.
 */
export function missingPeriod({ periods, headerRow }: SectionAssessment): Problem[] {
  const dated = periods.filter((period): period is Dated => period.start !== null);
  if (dated.length < periods.length || dated.length < 3) return [];
  const unit: StepUnit = new Set(dated.map(({ start }) => start.slice(8))).size === 1 ? "months" : "days";
  const steps = dated.slice(1).map((period, at) => stepBetween(dated[at] ?? period, period, unit));
  const shortest = Math.min(...steps.filter((step) => step > 0));
  if (steps.filter((step) => step === shortest).length * 2 < steps.length) return [];
  return steps.flatMap((step, at) => {
    const [from, to] = [dated[at], dated[at + 1]];
    const missing = step / shortest - 1;
    if (from === undefined || to === undefined || missing < 1 || !Number.isInteger(missing)) return [];
    const name = STEP_NAMES[unit][shortest] ?? "period";
    const what = missing === 1 ? `a ${name} is missing` : `${missing} ${name}s are missing`;
    const cell = a1Address(headerRow, to.column);
    return [problemAt("periodMissing", cell, REMARK_SENTENCES.periodMissing(from.label, to.label, what))];
  });
}

type Dated = Period & { readonly start: string };

function stepBetween(one: Dated, other: Dated, unit: StepUnit): number {
  if (unit === "days") return (Date.parse(other.start) - Date.parse(one.start)) / MILLISECONDS_A_DAY;
  return monthOf(other.start) - monthOf(one.start);
}

const monthOf = (start: string): number =>
  Number(start.slice(0, 4)) * MONTHS_A_YEAR + Number(start.slice(5, 7));
