import { fraction } from "../../src/scorecard/sheet/fraction";
import { readFigure, type ReadingOptions } from "../../src/scorecard/figures/figure";
import { statusOf } from "../../src/scorecard/judgement/status";
import { BRITISH_SEPARATORS, type CellValue } from "../../src/scorecard/sheet/grid";
import { colourBounds } from "../../src/scorecard/targets/colour-bounds";
import { readTarget } from "../../src/scorecard/targets/target";
import { timesAsLong } from "./best-times";

const CELLS = 36_000;
const READING: ReadingOptions = { separators: BRITISH_SEPARATORS, compare: "displayed" };

/** Fractions that repeat in no order, drawn as percentages with one decimal. */
const FRACTIONS = Array.from({ length: CELLS }, (_, at) => ((at * 7919) % 100_003) / 100_003);
const TEXTS = FRACTIONS.map((fraction) => `${(fraction * 100).toFixed(1)}%`);

/** How many times as long reading and colouring many figures takes as parsing the JSON that carries them. */
export function readingToParsing(kind: "numbers" | "text", patience: number): number {
  const values: readonly CellValue[] = kind === "numbers" ? FRACTIONS : TEXTS;
  const target = readTarget("90%", "90%", BRITISH_SEPARATORS);
  const bounds = colourBounds(target, "higher", { basis: "relative", amount: fraction(0.15) });
  if (bounds === null) throw new Error("A target of 90% colours nothing");
  const json = JSON.stringify({ values, text: TEXTS });
  let coloured = 0;
  const judge = (): void => {
    values.forEach((value, at) => {
      const reading = readFigure({ value, text: TEXTS[at] ?? "", numberFormat: undefined }, READING);
      if (reading.kind === "figure" && statusOf(reading.value, bounds) !== "red") coloured += 1;
    });
  };
  const ratio = timesAsLong(patience, judge, () => JSON.parse(json));
  if (coloured === 0) throw new Error("No figure was coloured");
  return ratio;
}
