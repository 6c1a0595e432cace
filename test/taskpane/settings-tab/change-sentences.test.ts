import { fraction } from "../../../src/scorecard/sheet/fraction";
import { NO_CORRECTIONS } from "../../../src/scorecard/layout/corrections/layout-corrections";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/scorecard/settings/settings";
import { changesInWords } from "../../../src/taskpane/settings-tab/change-sentences";

const changed = (after: Partial<Settings>, before: Partial<Settings> = {}): string[] =>
  changesInWords({ ...DEFAULT_SETTINGS, ...before }, { ...DEFAULT_SETTINGS, ...before, ...after });

describe("a change of settings in words", () => {
  it.each<[Partial<Settings>, string]>([
    [
      { tolerance: { basis: "points", amount: fraction(0.05) } },
      "Tolerance: 5 points (was 15% of the target)",
    ],
    [{ compare: "stored" }, "Figures are compared: As stored (was As displayed)"],
    [
      { breach: { kind: "redRunning", periods: 3 } },
      "A breach is: Red for several periods in a row (3) (was Latest figure red)",
    ],
    [{ marks: "letters" }, "Marks beside the colour: Letters (was None)"],
    [{ sectionNarrativeCounts: true }, "A section's own narrative counts for its breaches: Yes (was No)"],
    [
      { countTolerance: fraction(0.1) },
      "Tolerance for counts and rates, which have no points: 10% (was 15%)",
    ],
    [{ states: "redGreen" }, "Figures are: Red and green (was Red, amber and green)"],
    [
      { boundary: "worse" },
      "Exactly where two colours meet, a figure has: The worse colour (was The better colour)",
    ],
    [
      { travelAgainst: "sameLastYear" },
      "The latest figure is compared with: The same period last year (was The figure before it)",
    ],
    [
      { noChangeBand: { basis: "points", amount: fraction(0.02) } },
      "A move of less than this is no change: 2 points (was 0% of the earlier figure)",
    ],
    [
      { similarBand: { basis: "relative", amount: fraction(0.005) } },
      "A figure closer than this to the neighbours' counts as similar: 0.5% of the neighbours' average (was 0% of the neighbours' average)",
    ],
    [
      { thresholdColumns: "ignore" },
      "Red and amber thresholds and floors in columns of their own decide the colours: No (was Yes)",
    ],
    [
      { ragColumn: "write" },
      "Apply RAG writes the RAG column, in the letters or words that it already uses: Yes (was No)",
    ],
    [{ arrows: "createColumn" }, "Make a direction-of-travel column where a section has none: Yes (was No)"],
    [{ floors: { "36": "80%" } }, "Floor standard for “36”: 80%"],
    [{ tolerances: { "36": { basis: "points", amount: fraction(0.02) } } }, "Tolerance for “36”: 2 points"],
    [{ targets: { "36 | Visits": "90%" } }, "Target for “36 | Visits”: 90%"],
    [
      {
        layout: {
          ...NO_CORRECTIONS,
          columns: [{ heading: "goal", nth: 1, after: null, role: "target", beside: [] }],
        },
      },
      'Layout: The column headed "goal" is: Target',
    ],
  ])("is told with what was before: %j", (after, words) => {
    expect(changed(after)).toEqual([words]);
  });

  it("tells of a choice that becomes another one, and of no choice that stays", () => {
    expect(
      changed({ polarity: { "1": "lower", "2": "higher" } }, { polarity: { "1": "higher", "2": "higher" } }),
    ).toEqual(["Good is for “1”: Lower is better (was Higher is better)"]);
  });

  it("is nothing where both are the same", () => {
    expect(changed({})).toEqual([]);
  });
});
