import { cellsNeedingNumberFormat } from "../../src/scorecard/number-formats-wanted";
import { assessed, indicatorsOf, lettersOf } from "../kit/assessed";
import { gridOf } from "../kit/grid-of";

const HEADER = ["ID", "Early help", "Apr-24", "May-24", "Jun-24", "Target"];
const NARROW = gridOf([
  HEADER,
  ["1", "A", [0.9, "90.0%"], [0.8, "80.0%"], [0.7, "70.0%"], [0.9, "90.0%"]],
  ["2", "B", [0.9, "90.0%"], [0.8, "####"], [0.7, "70.0%"], [0.9, "###"]],
]);

describe("cells to look at again", () => {
  it("are none where every figure is drawn in full", () => {
    expect(cellsNeedingNumberFormat(gridOf([HEADER, ["1", "A", [0.9, "90.0%"], "80%", "", "90%"]]))).toEqual(
      [],
    );
  });

  it("are one rectangle for each section, with figures and targets drawn as ####", () => {
    expect(cellsNeedingNumberFormat(NARROW)).toEqual([{ top: 2, left: 3, bottom: 2, right: 5 }]);
  });

  it("are then judged by their number formats", () => {
    const row = assessed({ ...NARROW, numberFormat: () => "0.0%" });
    expect(indicatorsOf(row).map(lettersOf)).toEqual(["GAR", "GAR"]);
    expect(indicatorsOf(row)[1]?.target).toMatchObject({ low: 0.9, unit: "percent" });
  });
});
