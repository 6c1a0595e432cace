import type { IndicatorAssessment, SectionAssessment } from "../assessment";
import type { Finding } from "./data-check";
import type { Figure } from "../figures/figure-kinds";
import { hasWholeWords } from "../sheet/plain-text";
import { figureInWords } from "../sentences/figure-sentences";

/** Words in a name that say why a percentage may well be over 100. */
const MAY_PASS_HUNDRED: readonly string[] = [
  "occupancy",
  "capacity",
  "utilisation",
  "budget",
  "of plan",
  "of target",
  "against target",
  "against plan",
  "change",
  "increase",
  "decrease",
  "growth",
  "variance",
  "difference",
  "ratio",
  "recovery",
  "compared",
  "of baseline",
  "of forecast",
  "fill rate",
  "take-up",
];

/**
 * Percentages over 100 in rows that have no reason for them: 104% of visits in time. Quiet where the target is over 100%,
 * where the name speaks of occupancy, a budget, change and the like, and where half of the row's figures pass 100%.
 */
export function overHundred({
  indicators,
  periods,
}: SectionAssessment): Finding<{ readonly figure: string }>[] {
  const found: Finding<{ readonly figure: string }>[] = [];
  for (const indicator of indicators) {
    const { figures, row } = indicator;
    let over = 0;
    for (const figure of figures) if (isOver(figure)) over += 1;
    if (over === 0 || isLegitimate(indicator, over)) continue;
    figures.forEach((figure, at) => {
      const column = periods[at]?.column;
      if (!isOver(figure) || column === undefined) return;
      found.push({ row, column, facts: { figure: figureInWords(figure) } });
    });
  }
  return found;
}

const isOver = (figure: IndicatorAssessment["figures"][number]): figure is Figure =>
  figure.kind === "figure" && figure.unit === "percent" && figure.value > 1;

function isLegitimate({ figures, name, target }: IndicatorAssessment, over: number): boolean {
  if (Math.max(target.low ?? 0, target.high ?? 0) > 1) return true;
  const reported = figures.filter(({ kind }) => kind === "figure").length;
  if (over >= 2 && over * 2 >= reported) return true;
  const words = name.toLowerCase();
  return MAY_PASS_HUNDRED.some((wording) => hasWholeWords(words, wording));
}
