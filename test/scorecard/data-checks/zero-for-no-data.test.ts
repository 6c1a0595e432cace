import { assessed } from "../../kit/assessed";
import { gridOfText } from "../../kit/grid-of";
import { addressAt } from "../../../src/scorecard/sheet/position";

const problemsOf = (...figures: readonly string[]) => {
  const months = ["Apr-24", "May-24", "Jun-24", "Jul-24"].slice(0, figures.length);
  const sheet = assessed(
    gridOfText([
      ["ID", "Measure", ...months, "Target"],
      ["1", "Reviews", ...figures, "Monitor"],
    ]),
  );
  return sheet.problems.map((problem) => `${addressAt(problem)}: ${problem.what}`);
};

describe("a nought among figures far from it", () => {
  it("is asked about, and judged as it stands", () => {
    expect(problemsOf("96%", "0%", "97%", "95%")).toEqual([
      "D2: D2 is 0 while no other figure of the row is under 95%: if it means that there is no data, write n/a; until then it is judged as 0.",
    ]);
  });

  it("is asked about once for the row, naming every cell", () => {
    expect(problemsOf("0", "342", "0", "355")).toEqual([
      expect.stringMatching(/^C2: C2, E2 are 0 while no other figure of the row is under 342/),
    ]);
  });

  it.each([
    ["small counts", ["2", "0", "1", "3"]],
    ["one other figure", ["96%", "0%"]],
    ["another figure near nought", ["96%", "0%", "4%", "97%"]],
    ["no nought", ["96%", "95%", "n/a", "97%"]],
  ])("is not asked about beside %s", (_what, figures) => {
    expect(problemsOf(...figures)).toEqual([]);
  });
});
