import { fraction } from "../../../src/scorecard/sheet/fraction";
import fc from "fast-check";
import { readFigure } from "../../../src/scorecard/figures/figure";
import { BRITISH_SEPARATORS } from "../../../src/scorecard/sheet/grid";
import type { GoodDirection } from "../../../src/scorecard/settings/settings";
import { statusOf } from "../../../src/scorecard/judgement/status";
import { readTarget } from "../../../src/scorecard/targets/target";
import { colourBounds } from "../../../src/scorecard/targets/colour-bounds";
import type { Tolerance } from "../../../src/scorecard/targets/tolerance";

/** Whole numbers of hundred-thousandths: every percentage, target and tolerance below is one, so integers judge exactly. */
const UNIT = 5;
const shown = (thousandths: bigint): string => {
  const sign = thousandths < 0n ? "-" : "";
  const size = (thousandths < 0n ? -thousandths : thousandths).toString().padStart(2, "0");
  return `${sign}${size.slice(0, -1)}.${size.slice(-1)}%`;
};

/** The colour by integer arithmetic alone: s ≤ 0 is green (s < 0 for a strict target), s ≤ tolerance amber, else red. */
function exactColour(shortfall: bigint, allowed: bigint, strict: boolean, neverAmber: boolean): string {
  if (strict ? shortfall < 0n : shortfall <= 0n) return "green";
  return shortfall <= allowed && !neverAmber ? "amber" : "red";
}

const colourOf = (figure: string, target: string, good: GoodDirection, tolerance: Tolerance): string => {
  const reading = readFigure(
    { value: figure, text: figure, numberFormat: undefined },
    { separators: BRITISH_SEPARATORS, compare: "displayed" },
  );
  const bounds = colourBounds(readTarget(target, target, BRITISH_SEPARATORS), good, tolerance);
  return reading.kind === "figure" && bounds !== null ? statusOf(reading.value, bounds) : "none";
};

const tenths = fc.integer({ min: -1500, max: 1500 }).map(BigInt);
const targetTenths = fc.integer({ min: -1000, max: 1000 }).map(BigInt);
const share = fc.integer({ min: 0, max: 60 }).map(BigInt);

/** From a tenth of a per cent (10⁻³) to the unit of the comparison (10⁻⁵). */
const inUnits = (value: bigint): bigint => value * 10n ** BigInt(UNIT - 3);

describe("the colour of a figure agrees with integer arithmetic", () => {
  it.each<[string, (text: string) => string, GoodDirection, boolean]>([
    ["at least, higher is better", (text) => `≥ ${text}`, "higher", false],
    ["at most, lower is better", (text) => `≤ ${text}`, "lower", false],
    ["more than, strictly", (text) => `> ${text}`, "higher", true],
    ["below, strictly", (text) => `below ${text}`, "lower", true],
    ["a number, higher is better", (text) => text, "higher", false],
    ["a number, lower is better", (text) => text, "lower", false],
  ])("%s, with a relative tolerance", (_what, write, good, strict) => {
    fc.assert(
      fc.property(tenths, targetTenths, share, (value, wanted, percent) => {
        const shortfall = good === "higher" ? wanted - value : value - wanted;
        const size = wanted < 0n ? -wanted : wanted;
        const tolerance: Tolerance = { basis: "relative", amount: fraction(Number(`${percent}e-2`)) };
        const expected = exactColour(inUnits(shortfall), size * percent, strict, wanted === 0n);
        expect(colourOf(shown(value), write(shown(wanted)), good, tolerance)).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });

  it("at the very boundary and a tenth of a point beyond it, for every whole target and share that meets one", () => {
    for (let wanted = 10n; wanted <= 1000n; wanted += 10n) {
      for (let percent = 5n; percent <= 40n; percent += 5n) {
        if ((wanted * percent) % 100n !== 0n) continue;
        const edge = wanted - (wanted * percent) / 100n;
        const tolerance: Tolerance = { basis: "relative", amount: fraction(Number(`${percent}e-2`)) };
        expect(colourOf(shown(edge), shown(wanted), "higher", tolerance)).toBe("amber");
        expect(colourOf(shown(edge - 1n), shown(wanted), "higher", tolerance)).toBe("red");
      }
    }
  });

  it("in percentage points", () => {
    fc.assert(
      fc.property(
        tenths,
        targetTenths,
        fc.integer({ min: 0, max: 200 }).map(BigInt),
        (value, wanted, points) => {
          const tolerance: Tolerance = { basis: "points", amount: fraction(Number(`${points}e-3`)) };
          const expected = exactColour(value - wanted, points, false, false);
          expect(colourOf(shown(value), shown(wanted), "lower", tolerance)).toBe(expected);
        },
      ),
    );
  });

  it("outside a band, by the bound that was missed", () => {
    fc.assert(
      fc.property(
        tenths,
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 90 }),
        share,
        (value, from, width, percent) => {
          const [low, high] = [BigInt(from), BigInt(from + width)];
          const [shortfall, missed] = value < low ? [low - value, low] : [value - high, high];
          const tolerance: Tolerance = { basis: "relative", amount: fraction(Number(`${percent}e-2`)) };
          const expected = exactColour(inUnits(shortfall), missed * percent, false, false);
          expect(colourOf(shown(value), `${shown(low)} to ${shown(high)}`, "band", tolerance)).toBe(expected);
        },
      ),
    );
  });
});

describe("examples at the boundary", () => {
  const WITHIN_15_PERCENT: Tolerance = { basis: "relative", amount: fraction(0.15) };
  it.each<[string, string, GoodDirection, string]>([
    ["76.5%", "90%", "higher", "amber"],
    ["76.4%", "90%", "higher", "red"],
    ["9.2%", "Below 8%", "lower", "amber"],
    ["8.0%", "Below 8%", "lower", "amber"],
    ["0", "below 0", "lower", "red"],
    ["0.3", "≤ 0.3", "lower", "green"],
  ])("%s against %s is %s better: %s", (figure, target, good, expected) => {
    expect(colourOf(figure, target, good, WITHIN_15_PERCENT)).toBe(expected);
  });

  it("a person who decides against the target's wording turns the same number round", () => {
    expect(colourOf("9%", "below 8%", "higher", WITHIN_15_PERCENT)).toBe("green");
    expect(colourOf("8%", "below 8%", "higher", WITHIN_15_PERCENT)).toBe("amber");
    expect(colourOf("6%", "below 8%", "higher", WITHIN_15_PERCENT)).toBe("red");
  });
});
