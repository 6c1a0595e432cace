import { fraction } from "../../../src/scorecard/sheet/fraction";
import type { Settings } from "../../../src/scorecard/settings/settings";
import { assessed, indicatorsOf, lettersOf } from "../../kit/assessed";
import { gridOf, type WrittenCell } from "../../kit/grid-of";

const HEADER = ["ID", "Measures", "Apr-24", "May-24", "Target", "SN av"];

function against(cells: readonly WrittenCell[], settings: Partial<Settings> = {}) {
  const [indicator] = indicatorsOf(assessed(gridOf([HEADER, ["1", "Quantity", ...cells]]), settings));
  return indicator?.benchmark ?? null;
}

const lower = { polarity: { "1": "lower" } } as const;
const higher = { polarity: { "1": "higher" } } as const;

describe("the latest figure against the neighbours' average", () => {
  it.each<[readonly WrittenCell[], Partial<Settings>, string]>([
    [["80%", "76.0%", "90%", "87%"], higher, "worse"],
    [["80%", "92.0%", "90%", "87%"], higher, "better"],
    [["80%", "87.0%", "90%", "87%"], higher, "similar"],
    [["20", "16", "18", "19"], lower, "better"],
    [["30r", "67.3r", "70", "64r"], lower, "worse"],
    [["80%", "90%", "Monitor", "87%"], {}, "unknown"],
    [["94.0", "94.8", "90%", "87"], higher, "better"],
    [["80%", "90%", "85%", "87"], higher, "better"],
  ])("%j is %j: %s", (cells, settings, expected) => {
    expect(against(cells, settings)?.against).toBe(expected);
  });

  it("is similar within the band that a person sets, exactly", () => {
    const settings = { ...higher, similarBand: { basis: "points", amount: fraction(0.02) } } as const;
    expect(against(["80%", "88.9%", "90%", "87%"], settings)?.against).toBe("similar");
    expect(against(["80%", "89.0%", "90%", "87%"], settings)?.against).toBe("better");
  });

  it("is nothing without a figure on either side", () => {
    expect(against(["80%", "90%", "90%", "N/A"])).toBeNull();
    expect(against(["", "NYC", "90%", "87%"])).toBeNull();
  });

  it("never decides a colour", () => {
    const letters = ["99%", "10%"].map((average) => {
      const grid = gridOf([HEADER, ["1", "Visits in time", "80%", "92%", "90%", average]]);
      return indicatorsOf(assessed(grid)).map(lettersOf).join();
    });
    expect(letters).toEqual(["AG", "AG"]);
  });
});
