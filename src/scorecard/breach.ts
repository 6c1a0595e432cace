import type { DirectionOfTravel, JudgedFigure } from "./assessment";
import type { BreachRule } from "./settings";

/**
 * Whether an indicator needs a narrative (Rules, section 7), by its figures earliest first. By the default rule it does
 * when its latest reported figure is red.
 */
export function isBreach(
  figures: readonly JudgedFigure[],
  travel: DirectionOfTravel,
  rule: BreachRule,
): boolean {
  const reported = figures.filter(({ reading }) => reading.kind === "figure");
  const latest = reported.at(-1)?.status ?? "none";
  switch (rule.kind) {
    case "red":
      return latest === "red";
    case "redOrAmber":
      return latest === "red" || latest === "amber";
    case "redRunning":
      return (
        reported.length >= rule.periods &&
        reported.slice(-rule.periods).every(({ status }) => status === "red")
      );
    case "redOrWorse":
      return latest === "red" || travel.movement === "worse";
  }
}
