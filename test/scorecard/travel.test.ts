import type { Direction, Figure, Gap, Movement } from "../../src/scorecard/assessment";
import { BRITISH_SEPARATORS } from "../../src/scorecard/grid";
import { columnIndex } from "../../src/scorecard/position";
import type { GoodDirection } from "../../src/scorecard/settings";
import { readTarget } from "../../src/scorecard/target";
import { directionOfTravel } from "../../src/scorecard/travel";

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
    values.map((value, at) => ({
      period: { label: `P${at + 1}`, start: null, column: columnIndex(at) },
      reading: reading(value),
    })),
    good,
    readTarget(target, target, BRITISH_SEPARATORS),
  );

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

  it("says which periods were compared, and that the latest is not in", () => {
    const { compared, behind } = travel([0.8, 0.84, null], "higher");
    expect([compared?.from.label, compared?.to.label, behind]).toEqual(["P1", "P2", true]);
  });
});
