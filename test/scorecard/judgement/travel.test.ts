import { fraction } from "../../../src/scorecard/sheet/fraction";
import type { IndicatorAssessment } from "../../../src/scorecard/assessment";
import type { Direction, Movement } from "../../../src/scorecard/judgement/judgement-kinds";
import type { Figure, Gap } from "../../../src/scorecard/figures/figure-kinds";
import { BRITISH_SEPARATORS } from "../../../src/scorecard/sheet/grid";
import { columnIndex } from "../../../src/scorecard/sheet/position";
import type { GoodDirection } from "../../../src/scorecard/settings/settings";
import { readTarget } from "../../../src/scorecard/targets/target";
import { directionOfTravel } from "../../../src/scorecard/judgement/travel";
import { assessed, indicatorsOf } from "../../kit/assessed";
import { gridOf } from "../../kit/grid-of";
import { judgedRow } from "../../kit/judged-row";

const reading = (value: number | null): Figure | Gap =>
  value === null
    ? { kind: "gap", reason: "empty", text: "" }
    : {
        kind: "figure",
        value,
        unit: "number",
        decimals: 2,
        powerOfTen: 0,
        form: { kind: "number", roundTo: 2 },
      };

const travel = (values: readonly (number | null)[], good: GoodDirection, target = "90-95%") =>
  directionOfTravel(
    values.map((_, at) => ({
      label: `P${at + 1}`,
      kind: "relative" as const,
      start: null,
      column: columnIndex(at),
    })),
    values.map(reading),
    good,
    readTarget(target, target, BRITISH_SEPARATORS),
  );

function underHeadings(headings: readonly string[], figures: readonly string[]): IndicatorAssessment {
  const grid = gridOf([
    ["ID", "Measures", ...headings, "Target"],
    ["1", "Visits in time", ...figures, "90%"],
  ]);
  const [indicator] = indicatorsOf(assessed(grid, { travelAgainst: "sameLastYear" }));
  if (indicator === undefined) throw new Error("The sheet has no indicator");
  return indicator;
}

describe("direction of travel", () => {
  it.each<[string, (number | null)[], GoodDirection, Direction, Movement]>([
    ["up is better where higher is", [0.84, 0.9], "higher", "up", "better"],
    ["down is worse where higher is better", [0.9, 0.84], "higher", "down", "worse"],
    ["down is better where lower is", [0.9, 0.84], "lower", "down", "better"],
    ["up is worse where lower is better", [0.84, 0.9], "lower", "up", "worse"],
    ["nothing moved", [0.9, 0.9], "higher", "same", "same"],
    ["unknown polarity", [0.84, 0.9], "none", "up", "unknown"],
    ["towards a band from above", [0.99, 0.96], "band", "down", "better"],
    ["away from a band", [0.85, 0.8], "band", "down", "worse"],
    ["gaps are passed over", [0.84, null, 0.9, null], "higher", "up", "better"],
    ["one figure only", [null, 0.9, null], "higher", "none", "unknown"],
    ["no figure", [null, null], "higher", "none", "unknown"],
  ])("%s", (_what, values, good, direction, movement) => {
    expect(travel(values, good)).toMatchObject({ direction, movement });
  });

  it("has moved only from the size of move on that a person sets, exactly", () => {
    const band = (amount: number, basis: "relative" | "points" = "relative") => ({
      travelAgainst: "previous" as const,
      noChangeBand: { basis, amount: fraction(amount) },
    });
    const moved = (values: readonly string[], rules: ReturnType<typeof band>) =>
      judgedRow("90%", values, "higher", rules).travel;
    expect(moved(["88.1%", "90.0%"], band(0.02, "points"))).toMatchObject({
      direction: "same",
      movement: "same",
    });
    expect(moved(["88.0%", "90.0%"], band(0.02, "points"))).toMatchObject({
      direction: "up",
      movement: "better",
    });
    expect(moved(["100", "105"], band(0.05))).toMatchObject({ direction: "up" });
    expect(moved(["100", "104.9"], band(0.05))).toMatchObject({ direction: "same" });
    expect(moved(["100", "101"], band(0.02, "points"))).toMatchObject({ direction: "same" });
    expect(moved(["0", "1"], band(0.05))).toMatchObject({ direction: "up" });
  });

  it.each([
    [["Apr-23", "Feb-24", "Apr-24"], ["80%", "95%", "90%"], "Apr-23", "better"],
    [["Q1 2023/24", "Q4 2023/24", "Q1 2024/25"], ["80%", "95%", "70%"], "Q1 2023/24", "worse"],
    [["2022/23", "2023/24"], ["80%", "90%"], "2022/23", "better"],
    [["w/e 05/04/24", "w/e 12/04/24", "w/e 04/04/25"], ["80%", "95%", "90%"], "w/e 05/04/24", "better"],
  ])(
    "goes back to the same period last year where a person says so: %j",
    (headings, figures, from, movement) => {
      const { travel: found } = underHeadings(headings, figures);
      expect(found).toMatchObject({ against: "sameLastYear", movement, compared: { from: { label: from } } });
    },
  );

  it.each([
    [
      ["Mar-24", "Apr-24"],
      ["80%", "90%"],
    ],
    [
      ["Apr-23", "Mar-24", "Apr-24"],
      ["NYC", "80%", "90%"],
    ],
    [
      ["Quarter 1", "Quarter 2"],
      ["80%", "90%"],
    ],
  ])("is not known without a figure a year before: %j", (headings, figures) => {
    expect(underHeadings(headings, figures).travel).toMatchObject({ direction: "none", compared: null });
  });

  it("says which periods were compared, and that the latest is not in", () => {
    const { compared, behind } = travel([0.8, 0.84, null], "higher");
    expect([compared?.from.label, compared?.to.label, behind]).toEqual(["P1", "P2", true]);
  });
});
