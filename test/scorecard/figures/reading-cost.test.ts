import { fraction } from "../../../src/scorecard/sheet/fraction";
import { readFigure, type ReadingOptions } from "../../../src/scorecard/figures/figure";
import { BRITISH_SEPARATORS, type CellValue } from "../../../src/scorecard/sheet/grid";
import { statusOf } from "../../../src/scorecard/judgement/status";
import { readTarget } from "../../../src/scorecard/targets/target";
import { colourBounds } from "../../../src/scorecard/targets/colour-bounds";

const CELLS = 36_000;
const ROUNDS = 7;

/** Judging may cost at most so many times parsing the JSON that carried the sheet. */
const LIMIT = 4;

const READING: ReadingOptions = { separators: BRITISH_SEPARATORS, compare: "displayed" };

/** Fractions that repeat in no order, drawn as percentages with one decimal. */
const fractions = Array.from({ length: CELLS }, (_, at) => ((at * 7919) % 100_003) / 100_003);
const texts = fractions.map((fraction) => `${(fraction * 100).toFixed(1)}%`);

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const best = (work: () => void): number =>
  Math.min(...Array.from({ length: ROUNDS }, () => milliseconds(work)));

describe("judging a large sheet", () => {
  it.each<[string, readonly CellValue[]]>([
    ["numbers with formats", fractions],
    ["text", texts],
  ])("costs at most four times parsing it, where its figures are %s", (_kind, values) => {
    const bounds = colourBounds(readTarget("90%", "90%", BRITISH_SEPARATORS), "higher", {
      basis: "relative",
      amount: fraction(0.15),
    });
    const response = JSON.stringify({ values, text: texts });
    let judged = 0;
    const judge = (): void => {
      values.forEach((value, at) => {
        const reading = readFigure({ value, text: texts[at] ?? "", numberFormat: undefined }, READING);
        if (reading.kind === "figure" && bounds !== null && statusOf(reading.value, bounds) !== "red")
          judged += 1;
      });
    };
    const parsing = best(() => JSON.parse(response));
    const judging = best(judge);
    expect(judged).toBeGreaterThan(0);
    expect(judging / parsing).toBeLessThan(LIMIT);
  });
});
