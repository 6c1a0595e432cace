import { fraction } from "../../../src/scorecard/sheet/fraction";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/scorecard/settings/settings";
import { indicatorRowsOf } from "../../../src/taskpane/parts/indicator-rows";
import { assumedAmong, chosenIndicatorsOf } from "../../../src/taskpane/indicators-tab/chosen-indicators";
import type { ChosenIndicator } from "../../../src/taskpane/state/indicator-choice";
import { settingsAfter } from "../../../src/taskpane/indicators-tab/settings-after";
import { readToleranceEntry, typedTolerance } from "../../../src/taskpane/indicators-tab/tolerance-entry";
import { assessed } from "../../kit/assessed";
import { gridOfText } from "../../kit/grid-of";
import { referenceGrid } from "../../kit/reference-grid";

const visits: ChosenIndicator = { section: "Front door", id: "36", name: "Visits", key: "36 | Visits" };
const kept = (part: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...part });

describe("the settings after a choice", () => {
  it("keep a polarity, a target and a tolerance under the indicator's key", () => {
    const polarity = settingsAfter(DEFAULT_SETTINGS, { kind: "polarity", of: visits, good: "lower" });
    const target = settingsAfter(polarity, { kind: "target", of: visits, text: "85%" });
    const tolerance = { basis: "points", amount: fraction(0.02) } as const;
    expect(settingsAfter(target, { kind: "tolerance", of: visits, tolerance })).toEqual(
      kept({
        polarity: { "36 | Visits": "lower" },
        targets: { "36 | Visits": "85%" },
        tolerances: { "36 | Visits": tolerance },
      }),
    );
  });

  it("let a choice take the place of one kept under a more particular key, however that is written", () => {
    const before = kept({ polarity: { "FRONT DOOR|36|visits": "higher", "37 | Calls": "lower" } });
    expect(settingsAfter(before, { kind: "polarity", of: visits, good: "lower" }).polarity).toEqual({
      "37 | Calls": "lower",
      "36 | Visits": "lower",
    });
  });

  it("leave an entry for an ID alone, which may speak for other indicators", () => {
    const before = kept({ polarity: { "36": "higher" } });
    expect(settingsAfter(before, { kind: "polarity", of: visits, good: "lower" }).polarity).toEqual({
      "36": "higher",
      "36 | Visits": "lower",
    });
  });

  it("hold nothing for an indicator whose choice is taken back", () => {
    const before = kept({ targets: { "36": "80%", "36 | Visits": "85%", Calls: "9" } });
    expect(settingsAfter(before, { kind: "target", of: visits, text: null }).targets).toEqual({ Calls: "9" });
  });

  it("keep every confirmed polarity at once, after which none is assumed", () => {
    const sheet = assessed(referenceGrid());
    const rows = indicatorRowsOf([sheet]);
    const polarities = assumedAmong(rows, chosenIndicatorsOf(rows));
    expect(polarities).toHaveLength(48);
    const after = settingsAfter(DEFAULT_SETTINGS, { kind: "confirmAllPolarities", polarities });
    const again = indicatorRowsOf([assessed(referenceGrid(), after)]);
    expect(again.filter(({ indicator }) => indicator.polarity.assumed)).toEqual([]);
    const colours = (of: typeof rows) => of.map(({ indicator }) => indicator.statuses);
    expect(colours(again)).toEqual(colours(rows));
  });
});

describe("the key of a choice", () => {
  it("has the section before it where ID and name stand in two sections", () => {
    const section = (title: string) => [
      ["ID", title, "Apr-24", "May-24", "Target"],
      ["1", "Trust total", "10%", "20%", "90%"],
      ["2", `Share of ${title}`, "10%", "20%", "90%"],
    ];
    const rows = indicatorRowsOf([assessed(gridOfText([...section("Visits"), [], ...section("Calls")]))]);
    expect([...chosenIndicatorsOf(rows).values()].map(({ key }) => key)).toEqual([
      "Visits | 1 | Trust total",
      "2 | Share of Visits",
      "Calls | 1 | Trust total",
      "2 | Share of Calls",
    ]);
  });

  it("is one for the copies of a sheet", () => {
    const sheet = assessed(referenceGrid());
    const rows = indicatorRowsOf([sheet, { ...sheet, sheet: "March" }]);
    const keys = [...chosenIndicatorsOf(rows).values()].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length / 2);
  });
});

describe("a tolerance as it is typed", () => {
  it.each([
    ["15", "relative", 0.15],
    ["15%", "relative", 0.15],
    [" 2.5 ", "points", 0.025],
    ["2pp", "points", 0.02],
    [".5", "relative", 0.005],
    ["0", "relative", 0],
  ] as const)("%s is read", (typed, basis, amount) => {
    expect(readToleranceEntry(typed, basis)).toEqual({ kind: "tolerance", tolerance: { basis, amount } });
  });

  it.each(["-5", "five", "1,5", "5%%", "1e3", "."])("%s is refused", (typed) => {
    expect(readToleranceEntry(typed, "relative")).toEqual({
      kind: "refused",
      why: "Type a number, 0 or more, such as 15 or 2.5.",
    });
  });

  it("is nothing where nothing is typed, and is typed again as it was", () => {
    expect(readToleranceEntry("  ", "points")).toEqual({ kind: "nothing" });
    expect(typedTolerance({ basis: "relative", amount: fraction(0.15) })).toBe("15");
    expect(typedTolerance({ basis: "points", amount: fraction(0.025) })).toBe("2.5");
    expect(typedTolerance(undefined)).toBe("");
  });
});
