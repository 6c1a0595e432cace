import type { DirectionOfTravel } from "./judgement-kinds";
import type { Status } from "./states";
import type { Figure, Gap } from "../figures/figure-kinds";
import type { BreachRule } from "../settings/settings";

/**
 * Whether an indicator needs a narrative (Rules, section 7), by its figures and their statuses, earliest first. By the
 * default rule it does when its latest reported figure is red.
 */
export function isBreach(
  figures: readonly (Figure | Gap)[],
  statuses: readonly Status[],
  travel: DirectionOfTravel,
  rule: BreachRule,
): boolean {
  const latest = statuses[figures.findLastIndex(({ kind }) => kind === "figure")] ?? "none";
  switch (rule.kind) {
    case "red":
      return latest === "red";
    case "redOrAmber":
      return latest === "red" || latest === "amber";
    case "redRunning": {
      const reported = statuses.filter((_, at) => figures[at]?.kind === "figure");
      const running = reported.slice(-rule.periods);
      return running.length === rule.periods && running.every((status) => status === "red");
    }
    case "redOrWorse":
      return latest === "red" || travel.movement === "worse";
  }
}
