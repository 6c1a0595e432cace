import type { Thresholds } from "./target-kinds";

/**
 * What some thresholds are known by: thresholds with the same key judge alike, whatever objects they are. All that they say
 * is in it, the bounds and what the deciding cells hold; so a target cell with the text `90%` has another key than one with
 * the number 0.9.
 */
export const thresholdsKey = ({ blue, green, amber, decidingCells }: Thresholds): string =>
  JSON.stringify([blue, green, amber, decidingCells]);
