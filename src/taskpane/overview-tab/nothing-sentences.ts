import type { Nothing } from "../state/pane-state";

/** What is said above each reason why there is nothing to show. */
export const NOTHING_TITLES: Readonly<Record<Nothing["kind"], string>> = {
  noScorecard: "No scorecard on this sheet",
  settingsInvalid: "The workbook's settings cannot be used",
  refused: "The sheet could not be read",
  cancelled: "Nothing read yet",
};
