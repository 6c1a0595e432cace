import { oneOfValues } from "../../../src/scorecard/settings/setting-values";
import { SETTINGS_IN_WORDS } from "../../../src/scorecard/settings/settings-in-words";
import { fraction } from "../../../src/scorecard/sheet/fraction";
import { page } from "../../kit/window";
import { shown } from "../../kit/shown";
import { act } from "react";
import { choice } from "../../../src/scorecard/settings/setting-kinds";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/scorecard/settings/settings";
import { SettingFields } from "../../../src/taskpane/settings-tab/setting-fields";
import { SettingsTab } from "../../../src/taskpane/settings-tab/settings-tab";

/** The tab with some settings, and what a person changed in it. */
async function settingsShowing(settings: Partial<Settings> = {}) {
  const changes: Partial<Settings>[] = [];
  const { texts, type } = await shown(
    <SettingsTab
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      nothing={null}
      busy={false}
      onChange={(change) => changes.push(change)}
      onForget={() => undefined}
      file={null}
      onFile={() => undefined}
    />,
  );
  const leave = async (label: string): Promise<void> => {
    const field = labelled(label);
    await act(async () => {
      field.focus();
      field.blur();
    });
  };
  return { changes, texts, type, leave };
}

function labelled(words: string): HTMLElement {
  const label = [...page.querySelectorAll("label")].find(
    (one) => one.textContent?.startsWith(words) === true,
  );
  const field = page.getElementById(label?.htmlFor ?? "");
  if (field === null) throw new Error(`${words} labels nothing`);
  return field;
}

const choose = async (words: string): Promise<void> => {
  const field = labelled(words);
  await act(async () => {
    field.click();
  });
};

const TOLERANCE = "Tolerance: how far from target is still amber";

describe("the settings", () => {
  it.each<[string, Partial<Settings>]>([
    ["Percentage points", { tolerance: { basis: "points", amount: fraction(0.15) } }],
    ["Latest figure red or amber", { breach: { kind: "redOrAmber" } }],
    ["Red for several periods in a row", { breach: { kind: "redRunning", periods: 3 } }],
    ["As stored", { compare: "stored" }],
    ["The latest figure only", { colour: "latest" }],
    ["Strong", { colours: "strong" }],
    ["Blue to orange", { colours: "blueOrange" }],
    ["Letters", { marks: "letters" }],
    ["Shapes", { marks: "shapes" }],
    ["Make a direction-of-travel column", { arrows: "createColumn" }],
    ["A section's own narrative counts", { sectionNarrativeCounts: true }],
    ["Red and green", { states: "redGreen" }],
    ["Red, amber, green and blue", { states: "redAmberGreenBlue" }],
    ["The worse colour", { boundary: "worse" }],
    ["The same period last year", { travelAgainst: "sameLastYear" }],
    ["Percentage pointsCounts", { noChangeBand: { basis: "points", amount: fraction(0) } }],
    ["Red and amber thresholds and floors", { thresholdColumns: "ignore" }],
    ["Apply RAG writes the RAG column", { ragColumn: "write" }],
  ])("keep a choice at once: %s", async (words, change) => {
    const { changes } = await settingsShowing();
    await choose(words);
    expect(changes).toEqual([change]);
  });

  it("keep a tolerance when its field is left, as an exact share", async () => {
    const { changes, type, leave } = await settingsShowing();
    await type(TOLERANCE, "2.5");
    expect(changes).toEqual([]);
    await leave(TOLERANCE);
    expect(changes).toEqual([{ tolerance: { basis: "relative", amount: fraction(0.025) } }]);
  });

  it("refuse a tolerance that is no number, in words beside the field", async () => {
    const { changes, type, leave, texts } = await settingsShowing();
    await type(TOLERANCE, "a lot");
    await leave(TOLERANCE);
    expect(changes).toEqual([]);
    expect(texts("[role=alert]").join()).toContain("Type a number, 0 or more");
  });

  it("ask how many periods only where a run of red is a breach", async () => {
    const without = await settingsShowing();
    expect(without.texts("label").join()).not.toContain("how many periods");
    const { changes, type, leave } = await settingsShowing({ breach: { kind: "redRunning", periods: 3 } });
    await type("Red for how many periods in a row", "4");
    await leave("Red for how many periods in a row");
    expect(changes).toEqual([{ breach: { kind: "redRunning", periods: 4 } }]);
  });

  it("show how figures will look, mark and all", async () => {
    const plain = await settingsShowing();
    expect(plain.texts("[data-state]")).toEqual(["64.8%", "83.1%", "92.4%"]);
    const { texts } = await settingsShowing({ marks: "shapes" });
    expect(texts("[data-state]")).toEqual(["◆ 64.8%", "■ 83.1%", "● 92.4%"]);
  });

  it.each<[string, string, Partial<Settings>]>([
    [
      "A move of less than this is no change",
      "2.5",
      { noChangeBand: { basis: "relative", amount: fraction(0.025) } },
    ],
    [
      "A figure closer than this to the neighbours' counts as similar",
      "1",
      { similarBand: { basis: "relative", amount: fraction(0.01) } },
    ],
  ])("keep a band when its field is left: %s", async (label, typed, change) => {
    const { changes, type, leave } = await settingsShowing();
    await type(label, typed);
    await leave(label);
    expect(changes).toEqual([change]);
  });

  it("ask for a tolerance of counts only where the tolerance is in points", async () => {
    const without = await settingsShowing();
    expect(without.texts("label").join()).not.toContain("Tolerance of counts");
    const { changes, type, leave } = await settingsShowing({
      tolerance: { basis: "points", amount: fraction(0.02) },
    });
    const label = "Tolerance for counts and rates, which have no points";
    await type(label, "5");
    await leave(label);
    expect(changes).toEqual([{ countTolerance: 0.05 }]);
  });

  it("show what the rules make of a target of 90%", async () => {
    const usual = await settingsShowing();
    expect(usual.texts("[data-rule]")).toEqual([
      "Green 90% or more",
      "Amber 76.5% or more, under 90%",
      "Red under 76.5%",
    ]);
    const four = await settingsShowing({
      states: "redAmberGreenBlue",
      boundary: "worse",
      tolerance: { basis: "relative", amount: fraction(0.05) },
    });
    expect(four.texts("[data-rule]")).toEqual([
      "Blue over 94.5%",
      "Green over 90%, up to 94.5%",
      "Amber over 85.5%, up to 90%",
      "Red 85.5% or less",
    ]);
    expect((await settingsShowing({ states: "redGreen" })).texts("[data-rule]")).toEqual([
      "Green 90% or more",
      "Red under 90%",
    ]);
  });

  it("show the colours that there are", async () => {
    const two = await settingsShowing({ states: "redGreen" });
    expect(two.texts("[data-state]")).toEqual(["64.8%", "92.4%"]);
    const four = await settingsShowing({ states: "redAmberGreenBlue" });
    expect(four.texts("[data-state]")).toEqual(["64.8%", "83.1%", "92.4%", "99.0%"]);
  });

  it("are all there, but for those that are decided elsewhere", async () => {
    const { texts } = await settingsShowing({ tolerance: { basis: "points", amount: fraction(0.02) } });
    const labels = texts("label");
    const places = Object.values(SETTINGS_IN_WORDS).filter(({ place }) => place !== null);
    expect(places.filter(({ label }) => !labels.includes(label))).toEqual([]);
  });

  it("have a place for one that is added to the table, which is kept like the others", async () => {
    const changes: unknown[] = [];
    const order = choice(oneOfValues("worstFirst", "asOnSheet"), {
      label: "Breaches are listed",
      place: "look",
      choices: [
        { value: "worstFirst", label: "Worst first" },
        { value: "asOnSheet", label: "As on the sheet" },
      ],
    });
    await shown(
      <SettingFields
        of="look"
        table={{ ...SETTINGS_IN_WORDS, order }}
        settings={DEFAULT_SETTINGS}
        busy={false}
        onChange={(change) => changes.push(change)}
      />,
    );
    await choose("As on the sheet");
    expect(changes).toEqual([{ order: "asOnSheet" }]);
  });

  it("that cannot be used can be forgotten", async () => {
    let forgotten = 0;
    const { press, texts } = await shown(
      <SettingsTab
        settings={null}
        nothing={{ kind: "settingsInvalid", sentence: "The settings cannot be used: At colour." }}
        busy={false}
        onChange={() => undefined}
        onForget={() => (forgotten += 1)}
        file={null}
        onFile={() => undefined}
      />,
    );
    expect(texts("p").join(" ")).toContain("At colour.");
    await press("Forget these settings and use the defaults");
    expect(forgotten).toBe(1);
  });
});
