import type { SheetAssessment } from "../../../src/scorecard/assessment";
import { narrativeDoubts } from "../../../src/scorecard/narrative-checks/narrative-doubts";
import type { Settings } from "../../../src/scorecard/settings/settings";
import { assessed, indicatorsOf } from "../../kit/assessed";
import { gridOf, type WrittenCell } from "../../kit/grid-of";
import { referenceGrid, typedReferenceGrid } from "../../kit/reference-grid";

const percent = (value: number): WrittenCell => [value, `${(value * 100).toFixed(1)}%`];

/** What is doubted in each indicator's narrative, in the order of the sheet. */
function doubtsIn(sheet: SheetAssessment): (readonly string[])[] {
  const doubts = narrativeDoubts(sheet.sections);
  return indicatorsOf(sheet).map(({ row }) => doubts.get(row) ?? []);
}

/** What is doubted in a narrative: Jan-25 50.8%, Feb-25 64.8%, Mar-25 61.2% in E2, target 90.0%; higher is better. */
function doubtsOf(narrative: string, settings: Partial<Settings> = { polarity: { "9a": "higher" } }) {
  const grid = gridOf([
    ["ID", "Indicator", "Jan-25", "Feb-25", "Mar-25", "Target"],
    ["9a", "Percentage of visits made in time", percent(0.508), percent(0.648), percent(0.612), percent(0.9)],
    [`ID 9a: ${narrative}`],
  ]);
  return doubtsIn(assessed(grid, settings))[0];
}

const LAST_MONTHS = "It says 64.8%, which was the figure for Feb-25; E2 says 61.2% for Mar-25.";

describe("a narrative's figures", () => {
  it.each([
    "Timeliness is now 64.8%.",
    "Timeliness stands at 64.8% because of vacancies.",
    "Timeliness stands at only 64.8%, but is expected to reach 80% by summer.",
    "Performance of 64.8% reflects vacancies in two teams.",
    "64.8% of visits were in time.",
    "In March 64.8% of visits were in time, up from 50.8% in January.",
    "Visits fell to 64.8 per cent.",
    "Mar-25: 64.8% against a target of 90.0%, 25.2 points short.",
  ])("are pointed out where they are an earlier period's: %s", (narrative) => {
    expect(doubtsOf(narrative)).toEqual([
      LAST_MONTHS.replace("64.8%", /64.8(?:%| per cent)/.exec(narrative)?.[0] ?? ""),
    ]);
  });

  it.each([
    "Timeliness is 67.3% this month.",
    "In Mar-25 67.3% of visits were in time.",
    "It reached 67.3%.",
  ])("are pointed out where the sheet says them of no period: %s", (narrative) => {
    expect(doubtsOf(narrative)).toEqual(["It says 67.3%, but E2 says 61.2% for Mar-25."]);
  });

  it.each([
    ["the latest figure", "Timeliness is 61.2%."],
    ["the latest figure, rounded", "Only 61% of visits were in time in March."],
    ["the latest figure, to more decimals", "Timeliness is 61.23%."],
    ["the target", "The aim is 90%, which is 90.0% of visits."],
    ["the distance to the target", "We are 28.8% away."],
    ["the rest of the visits", "In March 38.8% of visits were late."],
    ["an earlier figure, named as such", "Timeliness was 64.8% in February."],
    ["an earlier figure, in a sentence about that time", "In February, timeliness was 64.8%."],
    ["where the figure came from", "Timeliness fell from 64.8% to 61.2%."],
    ["a comparison", "This is lower than the national average of 72.5%."],
    ["a hope", "We expect that timeliness will be at 75.0% by June."],
    ["a round number that an earlier figure may have had", "Some 65% of the delay is due to vacancies."],
    ["a part of something else", "Of those, 35.5% were seen a day late."],
    ["a range", "Timeliness remains in the 60-70% range, in the 60%+ bracket."],
    ["a difference in points", "It is now 3.6 percentage points lower, 3.6% points behind."],
    ["a number without the unit", "There were 64.8 visits, now 48 hours apart, and 5 in April."],
    ["another ID's figure", "The same holds for ID 9b, which is now 64.8%."],
    ["last month's, said so", "Last month it was 64.8%."],
  ])("are left alone where they are %s", (_what, narrative) => {
    expect(doubtsOf(narrative)).toEqual([]);
  });

  it("are compared with all that a shared paragraph covers", () => {
    const grid = (narrative: string) =>
      gridOf([
        ["ID", "Indicator", "Jan-25", "Feb-25", "Target"],
        ["1", "Visits in time", percent(0.5), percent(0.641), percent(0.9)],
        ["2", "Plans in time", percent(0.5), percent(0.712), percent(0.9)],
        [`ID 1&2: ${narrative}`],
      ]);
    const doubts = (narrative: string) => doubtsIn(assessed(grid(narrative)));
    expect(doubts("Plans are now at 71.2%.")).toEqual([[], []]);
    expect(doubts("Plans are now at 77.7%.")).toEqual([
      ["It says 77.7%, but D2 says 64.1% for Feb-25."],
      ["It says 77.7%, but D3 says 71.2% for Feb-25."],
    ]);
  });

  it("are compared in days, in pounds and in no other unit", () => {
    const grid = gridOf([
      ["ID", "Indicator", "Jan-25", "Feb-25", "Target"],
      ["1", "Days to decide", "14 days", "12 days", "10 days"],
      ["2", "Cost of agency staff", "£45k", "£1.2m", "£40k"],
      ["3", "Children waiting", "4", "7", "0"],
      ["ID 1: It now takes 14 working days."],
      ["ID 2: The cost now is £1.4m."],
      ["ID 3: There are now 4 children waiting."],
    ]);
    expect(doubtsIn(assessed(grid))).toEqual([
      ["It says 14 working days, which was the figure for Jan-25; D2 says 12 days for Feb-25."],
      ["It says £1.4m, but D3 says £1,200,000 for Feb-25."],
      [],
    ]);
  });
});

describe("a change that a narrative claims", () => {
  const WORSE =
    'It mentions an improvement ("improvement"), but the figure got worse: from 64.8% (D2, Feb-25) to 61.2% (E2, Mar-25).';

  it.each([
    "There is a significant improvement in the timeliness of visits.",
    "There has been an improvement.",
    "There is a continued improvement in the % of visits made promptly.",
    "There has been an improvement since last month.",
  ])("is pointed out where the figure got worse: %s", (narrative) => {
    expect(doubtsOf(narrative)).toEqual([WORSE]);
  });

  it.each([
    ["Timeliness has improved.", 'an improvement ("improved")', "got worse"],
    ["The percentage of visits in time increased in March.", 'a rise ("increased")', "went down"],
    ["Visits have increased from February.", 'a rise ("increased")', "went down"],
  ])("is told by its own word: %s", (narrative, spoken, moved) => {
    expect(doubtsOf(narrative)).toEqual([
      `It mentions ${spoken}, but the figure ${moved}: from 64.8% (D2, Feb-25) to 61.2% (E2, Mar-25).`,
    ]);
  });

  it("is judged by the polarity, and says where that is only assumed", () => {
    const narrative = "There has been an improvement.";
    expect(doubtsOf(narrative, { polarity: { "9a": "lower" } })).toEqual([]);
    expect(doubtsOf(narrative, {})?.join()).toContain("got worse (if higher is better, as assumed): from");
    expect(doubtsOf("Timeliness has worsened.", { polarity: { "9a": "lower" } })?.join()).toContain(
      'something getting worse ("worsened"), but the figure got better',
    );
  });

  it.each([
    ["what the figure did", "There has been a drop in the % of visits."],
    ["a change of something else", "An increase in demand has led to delays, and recruitment has improved."],
    ["a number, of which the percentage says nothing", "There has been an increase in the number of visits."],
    ["a part of the subject", "There has been an improvement in the quality of visits."],
    ["denied", "There has not been an improvement in timeliness."],
    ["a hope", "We hope to see an improvement in timeliness."],
    ["a plan", "Actions are required so that timeliness has improved by June."],
    ["weighed against another", "There has been an improvement, although it is small."],
    ["about a longer time", "There has been an improvement over the year."],
    ["about another month", "There was an improvement in November."],
    ["both ways in one sentence", "Timeliness increased in week one, then timeliness fell."],
  ])("is left alone where it is %s", (_what, narrative) => {
    expect(doubtsOf(narrative)).toEqual([]);
  });
});

describe("the published scorecard's own narratives", () => {
  it.each([
    ["as text", referenceGrid],
    ["as typed", typedReferenceGrid],
  ])("contradict their sheet nowhere, %s", (_form, grid) => {
    expect(doubtsIn(assessed(grid())).flat()).toEqual([]);
  });
});
