import type { IndicatorAssessment } from "../assessment";

/** The lower and the upper bound that a figure must keep to; null where there is none on that side. */
export interface Aim {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * What a row's latest target asks for, given which way is good (Rules, section 5). One number serves whichever way is
 * good; a band is kept to on both sides only where the band itself is the aim. 90–95%, higher is better → from 0.9 up.
 */
export function aimOf({ target, polarity }: Pick<IndicatorAssessment, "target" | "polarity">): Aim {
  const { low, high } = target;
  switch (polarity.good) {
    case "higher":
      return { low: low ?? high, high: null };
    case "lower":
      return { low: null, high: high ?? low };
    case "band":
      return { low, high };
    case "none":
      return { low: null, high: null };
  }
}

/** The aim at each of the section's periods, as the figures were judged: targets may differ from period to period. */
export const aimsOf = (indicator: IndicatorAssessment): readonly Aim[] => {
  const usual = aimOf(indicator);
  return indicator.figures.map((_, at) => {
    const green = indicator.thresholds[at]?.green;
    return green === undefined ? usual : { low: green.from?.value ?? null, high: green.to?.value ?? null };
  });
};
