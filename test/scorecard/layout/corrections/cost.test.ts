import { layoutAsRead } from "../../../../src/scorecard/layout/corrections/layout-as-read";
import { gridOfText } from "../../../kit/grid-of";
import { looksAt } from "../../../kit/looks";
import { ByHand } from "./corrected";

const WIDTH = 36;

/** How often a cell is looked at while a sheet of so many rows is read, told by hand what its last column is. */
function looksFor(rows: number): number {
  const header = [
    "Ref",
    "What we count",
    ...Array.from({ length: WIDTH - 3 }, (_, at) => `Week ${String(at + 1)}`),
    "Goal",
  ];
  const body = Array.from({ length: rows }, (_, row) => [
    String(row),
    `Visits of team ${String(row)}`,
    ...Array.from({ length: WIDTH - 3 }, (_figure, at) => `${(row * 7 + at * 13) % 100}.${at % 10}%`),
    "90%",
  ]);
  const grid = gridOfText([header, ...body]);
  const { layout } = new ByHand(grid)
    .header(1)
    .role("AJ", "target")
    .edge("last", rows + 1);
  return looksAt(grid, (watched) => {
    expect(layoutAsRead(watched, layout).sections[0]?.indicators).toBe(rows);
  });
}

describe("reading a sheet with corrections", () => {
  it("looks at each cell a few times, however many rows there are", () => {
    const [half, whole] = [looksFor(500), looksFor(1000)];
    expect(whole / half).toBeLessThan(2.02);
    expect(whole / (1000 * WIDTH)).toBeLessThan(8);
  });
});
