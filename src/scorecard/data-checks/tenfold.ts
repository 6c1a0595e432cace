import type { IndicatorAssessment, SectionAssessment } from "../assessment";
import type { Finding } from "./data-check";
import type { Figure } from "../figures/figure-kinds";
import { figureInWords } from "../sentences/figure-sentences";

/** The figures besides the odd one that must agree on what is usual, each within this factor of the middle one. */
const LEAST_OTHERS = 3;
const STEADY = 2;

/** About ten times, or a tenth: a slipped decimal point, and some real change as well. */
const TENFOLD = { from: 7, to: 14 } as const;

/** Small counts leap by themselves: below these the middle of the others says nothing. */
const LEAST_COUNT = { up: 3, down: 50 } as const;

/** A figure, how far off it is, and what is usual in its row. */
interface Tenfold {
  readonly figure: string;
  readonly times: Odd["times"];
  readonly usual: string;
}

interface Odd {
  readonly at: number;
  readonly figure: Figure;
  readonly usual: Figure;
  readonly times: "ten times" | "a tenth of";
}

/**
 * A figure about ten times its neighbours, or a tenth of them, in a row that is steady otherwise: 8.7% among 87.0%, 85.0%
 * and 88.0%. Quiet for rows that leap anyway, and for small counts.
 */
export function tenfold({ indicators, periods }: SectionAssessment): Finding<Tenfold>[] {
  return indicators.flatMap((indicator) => {
    const odd = mayLeap(indicator) ? oddOneOf(indicator) : null;
    const column = odd === null ? undefined : periods[odd.at]?.column;
    if (odd === null || column === undefined) return [];
    const facts = { figure: figureInWords(odd.figure), times: odd.times, usual: figureInWords(odd.usual) };
    return [{ row: indicator.row, column, facts }];
  });
}

/** A quick look first: without its largest or its smallest figure the row must be steady, as few rows are that leap. */
function mayLeap({ figures }: IndicatorAssessment): boolean {
  let [least, second, next, most] = [Infinity, Infinity, 0, 0];
  for (const figure of figures) {
    if (figure.kind !== "figure") continue;
    const { value } = figure;
    if (value < least) [least, second] = [value, least];
    else if (value < second) second = value;
    if (value > most) [next, most] = [most, value];
    else if (value > next) next = value;
  }
  const range = STEADY * STEADY;
  return most * STEADY >= least * TENFOLD.from && (next <= least * range || most <= second * range);
}

/** The only figure of a row that is not near the others; null where there is none, or where there are more. */
function oddOneOf({ figures }: IndicatorAssessment): Odd | null {
  const reported = figures.flatMap((figure, at) => (figure.kind === "figure" ? [{ figure, at }] : []));
  if (reported.length <= LEAST_OTHERS) return null;
  const inOrder = [...reported].sort((one, other) => one.figure.value - other.figure.value);
  const middle = inOrder[Math.floor(inOrder.length / 2)];
  if (middle === undefined || middle.figure.value <= 0) return null;
  const usual = middle.figure;
  const [odd, second] = reported.filter(({ figure }) => !isNear(figure.value, usual.value));
  if (odd === undefined || second !== undefined) return null;
  const isUp = odd.figure.value > usual.value;
  const ratio = isUp ? odd.figure.value / usual.value : usual.value / odd.figure.value;
  if (!(ratio >= TENFOLD.from && ratio <= TENFOLD.to)) return null;
  if (isCount(usual) && usual.value < (isUp ? LEAST_COUNT.up : LEAST_COUNT.down)) return null;
  return { ...odd, usual, times: isUp ? "ten times" : "a tenth of" };
}

const isNear = (value: number, usual: number): boolean => value >= usual / STEADY && value <= usual * STEADY;

const isCount = ({ unit, value }: Figure): boolean => unit !== "percent" && Number.isInteger(value);
