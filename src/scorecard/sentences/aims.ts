import type { IndicatorAssessment } from "../assessment";
import { aimOf, type Aim } from "../targets/aim";

/** The aim at each of the section's periods, as the figures were judged: targets may differ from period to period. */
export const aimsOf = (indicator: IndicatorAssessment): readonly Aim[] => {
  const usual = aimOf(indicator.target, indicator.polarity.good);
  return indicator.figures.map((_, at) => {
    const green = indicator.thresholds[at]?.green;
    return green === undefined ? usual : { low: green.from?.value ?? null, high: green.to?.value ?? null };
  });
};
