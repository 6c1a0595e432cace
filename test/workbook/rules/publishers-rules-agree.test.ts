import { fraction } from "../../../src/scorecard/sheet/fraction";
import type { Settings } from "../../../src/scorecard/settings/settings";
import { gridOf, type WrittenCell } from "../../kit/grid-of";
import { referenceGrid } from "../../kit/reference-grid";
import { disagreementsOn } from "./disagreements";

const percent = (value: number): WrittenCell => [value, `${(value * 100).toFixed(1)}%`];

/** Figures on, just inside and just outside every bound that the settings below make of 90%, 20 and 8%. */
const grid = gridOf([
  [
    "ID",
    "Measures",
    "Apr-24",
    "May-24",
    "Jun-24",
    "Jul-24",
    "Target",
    "Amber threshold",
    "Red threshold",
    "Floor standard",
  ],
  [
    "1",
    "Visits in time",
    percent(0.945),
    percent(0.944),
    percent(0.9),
    percent(0.899),
    percent(0.9),
    "",
    "",
    "",
  ],
  [
    "2",
    "Plans in time",
    percent(0.855),
    percent(0.854),
    percent(0.765),
    percent(0.764),
    percent(0.9),
    "",
    "",
    "",
  ],
  ["3", "Vacancies", "19", "20", "21", "21.1", "20", "", "", ""],
  ["4", "Children missing", "8.0%", "7.9%", "7.6%", "8.1%", "Below 8%", "", "", ""],
  [
    "5",
    "Reviews in time",
    percent(0.9),
    percent(0.85),
    percent(0.8),
    percent(0.799),
    percent(0.9),
    percent(0.9),
    percent(0.8),
    "",
  ],
  [
    "6",
    "Checks in time",
    percent(0.9),
    percent(0.85),
    percent(0.849),
    percent(0.8),
    percent(0.9),
    "",
    "",
    percent(0.85),
  ],
  ["7", "Audits in time", percent(0.9), percent(0.89), percent(0.8), percent(0.79), "", "90%", "<80%", ""],
  ["8", "Homes in time", [90, "90"], [80, "80"], [79, "79"], [96, "96"], "90%", "", [80, "80"], ""],
  ["9", "Band kept to", "89%", "90%", "95%", "99.75%", "90-95%", "", "", ""],
  ["10", "Repeats", "0", "1", "2", "0", "0", "", "", ""],
]);

const PUBLISHERS: readonly (readonly [string, Partial<Settings>])[] = [
  ["a tolerance of 1%", { tolerance: { basis: "relative", amount: fraction(0.01) } }],
  ["a tolerance of 5%", { tolerance: { basis: "relative", amount: fraction(0.05) } }],
  [
    "2 points, and 5% for counts",
    { tolerance: { basis: "points", amount: fraction(0.02) }, countTolerance: fraction(0.05) },
  ],
  ["no amber", { states: "redGreen" }],
  ["no amber by a tolerance of 0", { tolerance: { basis: "relative", amount: fraction(0) } }],
  ["four states", { states: "redAmberGreenBlue", tolerance: { basis: "relative", amount: fraction(0.05) } }],
  [
    "four states in points",
    { states: "redAmberGreenBlue", tolerance: { basis: "points", amount: fraction(0.05) } },
  ],
  ["boundaries to the worse class", { boundary: "worse" }],
  [
    "four states with boundaries to the worse class",
    {
      boundary: "worse",
      states: "redAmberGreenBlue",
      tolerance: { basis: "relative", amount: fraction(0.05) },
    },
  ],
  ["two states with boundaries to the worse class", { boundary: "worse", states: "redGreen" }],
  ["threshold columns ignored", { thresholdColumns: "ignore" }],
  ["floors chosen by a person", { floors: { "1": "89.9%", "3": "21", "9": "91%" } }],
];

describe("by the rules of other publishers the colours, worked out by an engine, are those of the judgement", () => {
  it.each(PUBLISHERS)("%s", (_, settings) => {
    expect(disagreementsOn(grid, { polarity: { "3": "lower", "9": "higher" }, ...settings })).toEqual([]);
    expect(disagreementsOn(grid, { compare: "stored", polarity: { "9": "band" }, ...settings })).toEqual([]);
  });

  it("four states with boundaries to the worse class, on the published scorecard", () => {
    const settings = { boundary: "worse", states: "redAmberGreenBlue" } as const;
    expect(disagreementsOn(referenceGrid(), settings)).toEqual([]);
  });
});
