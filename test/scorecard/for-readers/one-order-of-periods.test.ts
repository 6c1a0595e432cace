import { oneOrderOfPeriods } from "../../../src/scorecard/for-readers/one-order-of-periods";
import { columnIndex } from "../../../src/scorecard/sheet/position";

const run = (...labels: readonly (readonly [label: string, start: string | null])[]) =>
  labels.map(([label, start], at) => ({ label, kind: "month" as const, start, column: columnIndex(at) }));
const labels = (...sections: Parameters<typeof oneOrderOfPeriods>[0]) =>
  oneOrderOfPeriods(sections).map(({ label }) => label);

const APRIL = ["Apr-24", "2024-04-01"] as const;
const MAY = ["May-24", "2024-05-01"] as const;
const JUNE = ["Jun-24", "2024-06-01"] as const;

describe("the periods of several sections in one table", () => {
  it("stand each once, earliest first", () => {
    expect(labels(run(APRIL, JUNE), run(APRIL, MAY))).toEqual(["Apr-24", "May-24", "Jun-24"]);
    expect(labels(run(MAY, JUNE), run(APRIL))).toEqual(["Apr-24", "May-24", "Jun-24"]);
  });

  it("keep a section's own order where no dates tell", () => {
    const quarters = run(["Last year", null], ["Last quarter", null], ["This quarter", null]);
    expect(labels(quarters, run(["last  quarter", null], ["Next quarter", null]))).toEqual([
      "Last year",
      "Last quarter",
      "Next quarter",
      "This quarter",
    ]);
  });
});
