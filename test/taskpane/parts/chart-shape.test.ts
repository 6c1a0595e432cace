import { aimsOf } from "../../../src/scorecard/sentences/aims";
import { CHART_HEIGHT, CHART_WIDTH, chartShape } from "../../../src/taskpane/parts/chart-shape";
import { assessed, indicatorsOf } from "../../kit/assessed";
import { gridOfText } from "../../kit/grid-of";
import { judgedRow } from "../../kit/judged-row";

function shapeOf(target: string, figures: readonly string[], good?: "higher" | "lower" | "band" | "none") {
  const row = judgedRow(target, figures, good);
  return chartShape(row.figures, row.statuses, aimsOf(row));
}

describe("the chart of a row's periods", () => {
  it("runs from the lowest to the highest of figures and target, in equal steps", () => {
    const shape = shapeOf("90%", ["60%", "75%", "90%"]);
    expect(shape?.points.map(({ x, y }) => [x, y])).toEqual([
      [6, CHART_HEIGHT - 6],
      [CHART_WIDTH / 2, CHART_HEIGHT / 2],
      [CHART_WIDTH - 6, 6],
    ]);
    expect(shape?.targets).toEqual(["M0 6H73V6H207V6H280"]);
  });

  it("breaks its line where there is no figure", () => {
    expect(shapeOf("90%", ["60%", "NYC", "75%", "90%"])?.line).toBe("M6 58M184.7 32L274 6");
  });

  it("gives each figure the colour of its judgement", () => {
    const shape = shapeOf("90%", ["60%", "80%", "NYC", "90%"]);
    expect(shape?.points.map(({ status }) => status)).toEqual(["red", "amber", "green"]);
  });

  it("draws two lines for a band that is the aim, and none without a target", () => {
    expect(shapeOf("40-60", ["30", "50"], "band")?.targets).toHaveLength(2);
    expect(shapeOf("40-60", ["30", "50"], "higher")?.targets).toHaveLength(1);
    expect(shapeOf("Monitor", ["30", "50"])?.targets).toEqual([]);
  });

  it("draws each period's own target where they differ", () => {
    const [row] = indicatorsOf(
      assessed(
        gridOfText([
          ["ID", "Indicator", "Apr-24", "Target Apr-24", "May-24", "Target May-24"],
          ["1", "Visits completed", "60%", "80%", "75%", "90%"],
        ]),
      ),
    );
    if (row === undefined) throw new Error("The sheet has no indicator");
    expect(aimsOf(row).map(({ low }) => low)).toEqual([0.8, 0.9]);
    expect(chartShape(row.figures, row.statuses, aimsOf(row))?.targets).toEqual(["M0 23.3H140V6H280"]);
  });

  it("stands in the middle where all is one value, and is nothing without a figure", () => {
    expect(shapeOf("5", ["5", "5"])?.points.map(({ y }) => y)).toEqual([CHART_HEIGHT / 2, CHART_HEIGHT / 2]);
    expect(shapeOf("90%", ["NYC", "TBC"])).toBeNull();
  });
});
