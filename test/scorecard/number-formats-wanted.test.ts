import { NO_CORRECTIONS } from "../../src/scorecard/layout/corrections/layout-corrections";
import { cellsNeedingNumberFormat } from "../../src/scorecard/number-formats-wanted";
import { assessed, indicatorsOf, lettersOf } from "../kit/assessed";
import { gridOf } from "../kit/grid-of";
import { ByHand } from "./layout/corrections/corrected";

const HEADER = ["ID", "Early help", "Apr-24", "May-24", "Jun-24", "Target"];
const NARROW = gridOf([
  HEADER,
  ["1", "A", [0.9, "90.0%"], [0.8, "80.0%"], [0.7, "70.0%"], [0.9, "90.0%"]],
  ["2", "B", [0.9, "90.0%"], [0.8, "####"], [0.7, "70.0%"], [0.9, "###"]],
]);

describe("cells to look at again", () => {
  it("are none where every figure is drawn in full", () => {
    const drawn = gridOf([HEADER, ["1", "A", [0.9, "90.0%"], "80%", "", "90%"]]);
    expect(cellsNeedingNumberFormat(drawn, NO_CORRECTIONS)).toEqual([]);
  });

  it("are one rectangle for each section, with figures and targets drawn as ####", () => {
    expect(cellsNeedingNumberFormat(NARROW, NO_CORRECTIONS)).toEqual([
      { top: 2, left: 3, bottom: 2, right: 5 },
    ]);
  });

  it("are found on a sheet that is only understood by hand", () => {
    const unusual = gridOf([
      ["Housing performance"],
      ["Service", "What we count", "Apr-24", "May-24", "Goal"],
      ["Repairs", "Repairs done in time", [0.9, "90%"], [0.5, "####"], [0.9, "90%"]],
    ]);
    const { layout } = new ByHand(unusual).header(2).role("E", "target");
    expect(cellsNeedingNumberFormat(unusual, layout)).toEqual([{ top: 2, left: 3, bottom: 2, right: 3 }]);
  });

  it("are then judged by their number formats", () => {
    const row = assessed({ ...NARROW, numberFormat: () => "0.0%" });
    expect(indicatorsOf(row).map(lettersOf)).toEqual(["GAR", "GAR"]);
    expect(indicatorsOf(row)[1]?.target).toMatchObject({ low: 0.9, unit: "percent" });
  });
});
