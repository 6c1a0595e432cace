import type { BreachRule } from "../../../src/scorecard/settings/settings";
import { totalsOf } from "../../../src/scorecard/totals";
import { assessed, indicatorsOf } from "../../kit/assessed";
import { gridOfText } from "../../kit/grid-of";

/** Against 90%: red below 76.5%, amber below 90%. */
const SHEET = gridOfText([
  ["ID", "Early help", "Apr-24", "May-24", "Jun-24", "Target"],
  ["red thrice", "A", "10%", "20%", "30%", "90%"],
  ["red twice", "B", "90%", "20%", "30%", "90%"],
  ["red, then NYC", "C", "90%", "20%", "NYC", "90%"],
  ["amber", "D", "80%", "80%", "80%", "90%"],
  ["worse", "E", "99%", "98%", "97%", "90%"],
  ["was red", "F", "10%", "10%", "95%", "90%"],
  ["no target", "G", "10%", "10%", "5%", "Monitor"],
  ["no figure", "H", "", "", "", "90%"],
]);

const breaches = (breach: BreachRule): string =>
  indicatorsOf(assessed(SHEET, { breach }))
    .filter((indicator) => indicator.breach)
    .map(({ id }) => id)
    .join("; ");

describe("a breach is an indicator", () => {
  it.each<[BreachRule, string]>([
    [{ kind: "red" }, "red thrice; red twice; red, then NYC"],
    [{ kind: "redOrAmber" }, "red thrice; red twice; red, then NYC; amber"],
    [{ kind: "redRunning", periods: 1 }, "red thrice; red twice; red, then NYC"],
    [{ kind: "redRunning", periods: 2 }, "red thrice; red twice"],
    [{ kind: "redRunning", periods: 4 }, ""],
    [{ kind: "redOrWorse" }, "red thrice; red twice; red, then NYC; worse"],
  ])("by the rule %j: %s", (rule, expected) => {
    expect(breaches(rule)).toBe(expected);
  });
});

describe("the totals", () => {
  it("count indicators by their latest reported figure, those without one or without target as none", () => {
    expect(totalsOf([assessed(SHEET)])).toEqual({
      green: 2,
      amber: 1,
      red: 3,
      none: 2,
      breaches: 3,
      withoutNarrative: 3,
    });
  });

  it("of several sheets are their sum", () => {
    expect(totalsOf([assessed(SHEET), assessed(SHEET)])).toMatchObject({ green: 4, red: 6, breaches: 6 });
    expect(totalsOf([])).toMatchObject({ green: 0, none: 0 });
  });

  it("have no breach without narrative where the section's own paragraph counts for it", () => {
    const told = gridOfText([
      ["ID", "Early help", "Apr-24", "May-24", "Target"],
      ["1", "A", "10%", "20%", "90%"],
      ["Narrative:"],
      ["All is in hand."],
    ]);
    expect(totalsOf([assessed(told)])).toMatchObject({ breaches: 1, withoutNarrative: 1 });
    expect(totalsOf([assessed(told, { sectionNarrativeCounts: true })])).toMatchObject({
      breaches: 1,
      withoutNarrative: 0,
    });
  });
});
