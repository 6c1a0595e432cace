import type { GoodDirection } from "../settings/settings";
import type { Target } from "./target-kinds";

/** The lower and the upper bound that a figure must keep to; null where there is none on that side. */
export interface Aim {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * What a target asks for, given which way is good (Rules, section 5). One number serves whichever way is good, also where a
 * person has decided against the target's wording; a band is kept to on both sides only where the band itself is the aim.
 * 90–95%, higher is better → from 0.9 up.
 */
export function aimOf({ low, high }: Pick<Target, "low" | "high">, good: GoodDirection): Aim {
  switch (good) {
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
