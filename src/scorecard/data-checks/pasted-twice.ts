import type { SectionAssessment } from "../assessment";
import type { Finding } from "./data-check";
import type { Figure } from "../figures/figure-kinds";

/** The rows and the different sizes of figures that it takes to rule out coincidence. */
const LEAST_ROWS = 3;
const LEAST_SIZES = 2;

/** A period, the one before it, and how many rows say the same in both. */
interface Repeated {
  readonly period: string;
  readonly before: string;
  readonly rows: number;
}

/**
 * Periods whose every figure is that of the period before: pasted twice. At least three rows must hold a figure that is
 * neither none nor all in both. Quiet where half of the periods repeat the one before, as a table of annual figures does.
 */
export function pastedTwice({ indicators, periods, headerRow }: SectionAssessment): Finding<Repeated>[] {
  const repeated: { at: number; rows: number }[] = [];
  for (let at = 1; at < periods.length; at += 1) {
    const rows = rowsRepeated(indicators, at);
    if (rows > 0) repeated.push({ at, rows });
  }
  if (repeated.length > 1 && repeated.length * 2 >= periods.length - 1) return [];
  return repeated.flatMap(({ at, rows }) => {
    const [before, period] = [periods[at - 1], periods[at]];
    if (before === undefined || period === undefined) return [];
    const facts = { period: period.label, before: before.label, rows };
    return [{ row: headerRow, column: period.column, facts }];
  });
}

/** How many rows repeat the figure before; 0 as soon as one does not, or where too few tell. */
function rowsRepeated(indicators: SectionAssessment["indicators"], at: number): number {
  let [rows, telling] = [0, 0];
  const sizes = new Set<number>();
  for (const { figures } of indicators) {
    const [before, figure] = [figures[at - 1], figures[at]];
    if (before?.kind !== "figure" || figure?.kind !== "figure") continue;
    if (before.value !== figure.value) return 0;
    rows += 1;
    if (!isTelling(figure)) continue;
    telling += 1;
    sizes.add(figure.value);
  }
  return telling >= LEAST_ROWS && sizes.size >= LEAST_SIZES ? rows : 0;
}

/** 0 and 100% often stay the same for months. */
const isTelling = ({ value, unit }: Figure): boolean => value !== 0 && !(unit === "percent" && value === 1);
