import type { DirectionOfTravel, JudgedFigure } from "./assessment";
import type { BreachRule } from "./settings";

const isReported = ({ reading }: JudgedFigure): boolean => reading.kind === "figure";

/**
 * Whether an indicator needs a narrative (Rules, section 7), by its figures earliest first. By the default rule it does
 * when its latest reported figure is red.
 */
export function isBreach(
  figures: readonly JudgedFigure[],
  travel: DirectionOfTravel,
  rule: BreachRule,
): boolean {
  const latest = figures.findLast(isReported)?.status ?? "none";
  switch (rule.kind) {
    case "red":
      return latest === "red";
    case "redOrAmber":
      return latest === "red" || latest === "amber";
    case "redRunning": {
      const running = figures.filter(isReported).slice(-rule.periods);
      return running.length === rule.periods && running.every(({ status }) => status === "red");
    }
    case "redOrWorse":
      return latest === "red" || travel.movement === "worse";
  }
}
