import { parseSettings } from "../../../src/scorecard/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../../src/scorecard/settings/settings";

const faultsOf = (json: unknown) => {
  const parsed = parseSettings(json);
  return parsed.kind === "invalid" ? parsed.faults : [];
};

describe("settings from outside", () => {
  it("keep the usual for what they leave out", () => {
    expect(parseSettings({ polarity: { "36": "lower" } })).toEqual({
      kind: "settings",
      settings: { ...DEFAULT_SETTINGS, polarity: { "36": "lower" } },
    });
  });

  it("add choices to those that the workbook holds, and win over them", () => {
    const base = { ...DEFAULT_SETTINGS, polarity: { "36": "higher", "37": "lower" } } as const;
    const parsed = parseSettings({ polarity: { "36": "lower" } }, base);
    expect(parsed).toMatchObject({ settings: { polarity: { "36": "lower", "37": "lower" } } });
  });

  it.each([
    [{ polarity: { "36": 3 } }, "At polarity.36: expected higher, lower, band or none, got 3"],
    [
      { tolerance: { basis: "share", amount: 0.1 } },
      'At tolerance.basis: expected relative or points, got "share"',
    ],
    [
      { tolerance: { basis: "points", amount: -1 } },
      "At tolerance.amount: expected a number of 0 or more, such as 0.15 for 15%, got -1",
    ],
    [{ colour: "some" }, 'At colour: expected all or latest, got "some"'],
    [[], "At the settings: expected an object, got []"],
  ])("%j is refused with the path of the fault", (json, fault) => {
    expect(faultsOf(json)).toEqual([fault]);
  });

  it("name a setting that there is not", () => {
    expect(faultsOf({ tolerence: 1 })[0]).toContain("At tolerence: no setting has this name");
  });
});

describe("layout corrections in settings", () => {
  it("may be written by hand with no more than a heading and a role", () => {
    const parsed = parseSettings({ layout: { columns: [{ heading: "Goal ", role: "target" }] } });
    expect(parsed.kind === "settings" && parsed.settings.layout.columns).toEqual([
      { heading: "goal", nth: 1, after: null, role: "target", beside: [] },
    ]);
  });

  it.each([
    [{ columns: "Goal" }, 'At layout.columns: expected a list, got "Goal"'],
    [
      { columns: [{ heading: "Goal", role: "goal" }] },
      'At layout.columns.0.role: expected id, name, target, tolerance, redThreshold, amberThreshold, floor, polarity, benchmark, direction, rag, unit, commentary, period or none, got "goal"',
    ],
    [{ rows: [{ edge: "first" }] }, "At layout.rows.0.row: expected a text, got nothing"],
    [
      { columns: [{ heading: "Goal", role: "none", colum: 3 }] },
      "At layout.columns.0.colum: a correction here has only heading, nth, after, role, beside",
    ],
    [{ cells: [] }, "At layout.cells: no correction has this name; they are columns, headers, rows, orders"],
  ])("are refused with the path of the fault: %j", (layout, fault) => {
    expect(parseSettings({ layout })).toEqual({ kind: "invalid", faults: [fault] });
  });
});
