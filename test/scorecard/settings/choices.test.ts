import { fraction } from "../../../src/scorecard/sheet/fraction";
import { keyOf } from "../../../src/scorecard/settings/choices";
import { assessed, indicatorsOf, lettersOf } from "../../kit/assessed";
import { gridOfText } from "../../kit/grid-of";

const SHEET = gridOfText([
  ["ID", "Early help", "Apr-24", "May-24", "Target"],
  ["36", "Placement stability", "12%", "10%", "11%"],
  ["37", "Trust total", "12%", "10%", "11%"],
  ["ID", "Workforce", "Apr-24", "May-24", "Target"],
  ["37", "Trust total", "12%", "10%", "11%"],
]);

const goodOf = (polarity: Readonly<Record<string, "lower">>): string =>
  indicatorsOf(assessed(SHEET, { polarity }))
    .map(({ polarity: { good } }) => good)
    .join(" ");

describe("a choice is found under", () => {
  it.each([
    ["36", "lower higher higher"],
    ["Placement stability", "lower higher higher"],
    ["placement  STABILITY", "lower higher higher"],
    ["36 | Placement stability", "lower higher higher"],
    ["36|placement stability", "lower higher higher"],
    ["37", "higher lower lower"],
    ["Trust total", "higher lower lower"],
    ["Workforce | 37 | Trust total", "higher higher lower"],
    ["Workforce | Trust total", "higher higher lower"],
    ["99", "higher higher higher"],
    ["36 | Another name", "higher higher higher"],
  ])("%s: %s", (key, expected) => {
    expect(goodOf({ [key]: "lower" })).toBe(expected);
  });

  it("the most particular of several keys", () => {
    const sheet = assessed(SHEET, { polarity: { "37": "lower", "Workforce | 37 | Trust total": "higher" } });
    expect(indicatorsOf(sheet).map(({ polarity }) => polarity.good)).toEqual(["higher", "lower", "higher"]);
    expect(indicatorsOf(sheet)[1]?.polarity).toEqual({
      good: "lower",
      reason: "chosen by you",
      assumed: false,
    });
  });

  it("the key that it would be kept by", () => {
    const workforce = { section: "Workforce", id: "37", name: "Trust total" };
    expect(keyOf(workforce, false)).toBe("37 | Trust total");
    expect(goodOf({ [keyOf(workforce, true)]: "lower" })).toBe("higher higher lower");
  });
});

describe("a choice decides", () => {
  it("a row's target, in place of the sheet's", () => {
    const sheet = assessed(SHEET, { targets: { "36": "below 11%" } });
    expect(indicatorsOf(sheet).map(lettersOf)).toEqual(["AG", "GA", "GA"]);
  });

  it("a row's tolerance", () => {
    const sheet = assessed(SHEET, { tolerances: { "36": { basis: "points", amount: fraction(0.005) } } });
    expect(indicatorsOf(sheet).map(lettersOf)).toEqual(["GR", "GA", "GA"]);
  });
});
