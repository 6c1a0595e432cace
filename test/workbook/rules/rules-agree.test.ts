import type { Grid } from "../../../src/scorecard/sheet/grid";
import { gridOf, type WrittenCell } from "../../kit/grid-of";
import { referenceGrid } from "../../kit/reference-grid";
import { assessed, figureRules } from "./planned";
import { coloursOf } from "./colours-of";
import { disagreements, disagreementsOn } from "./disagreements";

/** Rows of a sheet in another order, under rules that were made for the first order. */
function sortedBy(grid: Grid, order: readonly number[]): Grid {
  const pick = <Row>(rows: readonly Row[]): Row[] => order.flatMap((at) => rows.slice(at, at + 1));
  return { ...grid, values: pick(grid.values), text: pick(grid.text) };
}

const HEADER = ["ID", "Measures", "Apr-24", "May-24", "Jun-24", "Target"];
const percent = (value: number, decimals = 1): WrittenCell => [value, `${(value * 100).toFixed(decimals)}%`];

const plain = (value: number): WrittenCell => [value, String(value)];

describe("the rules, worked out by a calculation engine, agree with the judgement", () => {
  it("on every period cell of the published scorecard as text", () => {
    expect(disagreementsOn(referenceGrid())).toEqual([]);
    expect(disagreementsOn(referenceGrid(), { polarity: { "36": "lower" } })).toEqual([]);
  });

  it("where only the latest period is coloured", () => {
    expect(disagreementsOn(referenceGrid(), { colour: "latest" })).toEqual([]);
  });

  it("for numbers with decimals of their own in rows with one target", () => {
    const grid = gridOf([
      HEADER,
      ["1", "Visits on time", percent(0.7649), percent(0.8996), percent(0.7644), percent(0.9)],
      ["2", "Plans on time", percent(0.899, 0), percent(0.7649, 0), percent(0.8941, 0), percent(0.9)],
      ["3", "Reviews on time", percent(0.899, 2), percent(0.7649, 2), percent(0.8941, 0), percent(0.9)],
      ["4", "Checks on time", percent(0.85), "NYC", percent(0.95), percent(0.9)],
    ]);
    expect(disagreementsOn(grid)).toEqual([]);
  });

  it("for text of every shape beside numbers", () => {
    const grid = gridOf([
      HEADER,
      ["1", "Visits on time", "87.0%", "67% (4)", "96%*", "90%"],
      ["2", "Plans on time", percent(0.899), "82% (p)", "n/a", "90%"],
      ["3", "Rate of referrals", "100.8r", "12.5r", "90", "below 50"],
      ["4", "Cost of placements", "£1.2m", "£45k", "£900k", "below 1,000,000"],
      ["5", "Waiting", "12 days", "9 days", "10 days", "10 days"],
    ]);
    expect(disagreementsOn(grid)).toEqual([]);
  });

  it("for a row in points and a row in fractions with the same target", () => {
    const grid = gridOf([
      HEADER,
      ["1", "Visits on time", [94.8, "94.8"], [76.5, "76.5"], [70, "70.0"], "90%"],
      ["2", "Plans on time", percent(0.948), percent(0.765), percent(0.7), "90%"],
    ]);
    expect(disagreementsOn(grid)).toEqual([]);
  });

  it("for targets of bands, nought, strict wordings and negative numbers", () => {
    const grid = gridOf([
      [...HEADER, "Good is"],
      ["1", "Occupancy", percent(0.92), percent(0.8), percent(0.97), "90-95%", "Band"],
      ["2", "Never events", plain(0), plain(1), plain(2), "0", ""],
      ["3", "Spend", plain(5), plain(6), plain(5.5), "< 5.5", ""],
      ["4", "Balance", plain(-5), plain(-5.7), plain(-6), plain(-5), "High"],
      ["5", "Late", [0.08, "8.0%"], [0.0796, "8.0%"], [0.0921, "9.2%"], "Below 8%", ""],
    ]);
    expect(disagreementsOn(grid)).toEqual([]);
  });

  it("for a target that a person typed, and a polarity that a person chose", () => {
    const grid = gridOf([
      HEADER,
      ["1", "Visits on time", percent(0.92), percent(0.8), percent(0.7), "see note"],
      ["2", "Turnover of staff", percent(0.92), percent(0.8), percent(0.7), percent(0.8)],
      ["3", "Plans on time", percent(0.92), percent(0.8), percent(0.7), percent(0.8)],
      ["4", "Watched", percent(0.92), percent(0.8), percent(0.7), percent(0.8)],
    ]);
    const settings = { targets: { "1": "75%" }, polarity: { "2": "lower", "4": "none" } } as const;
    expect(disagreementsOn(grid, settings)).toEqual([]);
  });
});

describe("after a sort, before the next Apply", () => {
  it("no cell has a colour that the judgement would not give it", () => {
    const grid = gridOf([
      HEADER,
      ["1", "Visits on time", percent(0.7649), percent(0.8996), percent(0.7644), percent(0.9)],
      ["2", "Plans on time", percent(0.899, 0), percent(0.7649, 0), percent(0.8941, 0), percent(0.9)],
      ["3", "Turnover of staff", percent(0.92), percent(0.8), percent(0.7), percent(0.9)],
      ["4", "Late", percent(0.08), percent(0.0796), percent(0.0921), "Below 8%"],
      ["5", "Watched", percent(0.92), percent(0.8), percent(0.7), percent(0.9)],
      ["6", "Typed", percent(0.92), percent(0.8), percent(0.7), "see note"],
    ]);
    const settings = { targets: { "6": "75%" }, polarity: { "3": "lower", "5": "none" } } as const;
    const rules = figureRules(grid, settings);
    for (const order of [
      [0, 6, 5, 4, 3, 2, 1],
      [0, 2, 3, 4, 5, 6, 1],
      [0, 3, 1, 5, 2, 6, 4],
    ]) {
      const sorted = sortedBy(grid, order);
      const colours = coloursOf(sorted, rules);
      const wrong = disagreements(assessed(sorted, settings), colours).filter(
        (line) => !line.endsWith("but "),
      );
      expect(wrong).toEqual([]);
    }
  });
});
