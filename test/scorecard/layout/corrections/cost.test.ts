import { layoutAsRead } from "../../../../src/scorecard/layout/corrections/layout-as-read";
import { gridOfText } from "../../../kit/grid-of";
import { ByHand } from "./corrected";

/** A sheet of so many rows with 36 columns, told by hand what its last column is. */
function millisecondsFor(rows: number): number {
  const header = [
    "Ref",
    "What we count",
    ...Array.from({ length: 33 }, (_, at) => `Week ${String(at + 1)}`),
    "Goal",
  ];
  const body = Array.from({ length: rows }, (_, row) => [
    String(row),
    `Visits of team ${String(row)}`,
    ...Array.from({ length: 33 }, (_, at) => `${String((row * 7 + at * 13) % 100)}.${String(at % 10)}%`),
    "90%",
  ]);
  const grid = gridOfText([header, ...body]);
  const { layout } = new ByHand(grid)
    .header(1)
    .role("AJ", "target")
    .edge("last", rows + 1);
  const start = performance.now();
  expect(layoutAsRead(grid, layout).sections[0]?.indicators).toBe(rows);
  return performance.now() - start;
}

describe("reading a sheet with corrections", () => {
  it("takes ten times as long for ten times as many rows, and not a hundred times", () => {
    const [small, large] = [200, 2000].map((rows) => Math.min(...[1, 2, 3].map(() => millisecondsFor(rows))));
    expect(large).toBeLessThan(30 * (small ?? 0));
  });
});
