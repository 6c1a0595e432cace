import type { IndicatorAssessment, SectionAssessment } from "../assessment";
import type { Finding } from "./data-check";
import type { Figure } from "../figures/figure-kinds";
import type { ColumnIndex } from "../sheet/position";
import { figureInWords } from "../sentences/figure-sentences";

/** A figure that is not shown as most of its row are: its decimals, and theirs. */
interface OddDecimals {
  readonly figure: string;
  readonly decimals: number;
  readonly usual: number;
}

interface Odd {
  readonly figure: Figure;
  readonly column: ColumnIndex;
}

/**
 * Rows whose figures are shown with different numbers of decimals: `97.80%` beside `98.2%`. One remark for a row, at its
 * first figure that is not as most are. Quiet for General numbers, which drop their noughts, for whole counts among
 * decimals, and for `0%` and `100%`, which people write short.
 */
export function mixedDecimals({ indicators, periods }: SectionAssessment): Finding<OddDecimals>[] {
  return indicators.flatMap((indicator) => {
    const usual = usualDecimals(indicator);
    if (usual === null) return [];
    const odd = indicator.figures.flatMap((figure, at): Odd[] => {
      const column = periods[at]?.column;
      return column !== undefined && counts(figure) && figure.decimals !== usual ? [{ figure, column }] : [];
    });
    const [first] = odd;
    if (first === undefined) return [];
    const { figure, column } = first;
    const facts = { figure: figureInWords(figure), decimals: figure.decimals, usual };
    return [{ row: indicator.row, column, facts }];
  });
}

/** Whether a figure was written with decimals of its own, so that they can be compared. */
function counts(figure: IndicatorAssessment["figures"][number]): figure is Figure {
  if (figure.kind !== "figure") return false;
  if (figure.unit !== "percent" && figure.decimals === 0) return false;
  if (figure.form.kind === "number" && figure.form.roundTo === null) return false;
  return figure.decimals > 0 || (figure.value !== 0 && figure.value !== 1);
}

/** The decimals that most of a row's figures have, the latest first; null where all have the same, as in most rows. */
function usualDecimals({ figures }: IndicatorAssessment): number | null {
  let first = -1;
  let isMixed = false;
  for (const figure of figures) {
    if (!counts(figure)) continue;
    if (first < 0) first = figure.decimals;
    else if (figure.decimals !== first) isMixed = true;
  }
  return isMixed ? commonest(figures.filter(counts).map(({ decimals }) => decimals)) : null;
}

function commonest(decimals: readonly number[]): number | null {
  const times = new Map<number, number>();
  for (const one of [...decimals].reverse()) times.set(one, (times.get(one) ?? 0) + 1);
  const [most] = [...times].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
