import { oneOfValues } from "../../../src/scorecard/settings/setting-values";
import { SETTINGS_IN_WORDS } from "../../../src/scorecard/settings/settings-in-words";
import { settingsOf } from "../../../src/scorecard/settings/parse-settings";
import { choice } from "../../../src/scorecard/settings/setting-kinds";
import { SETTINGS, usualOf } from "../../../src/scorecard/settings/settings";
import { changesOf } from "../../../src/taskpane/settings-tab/change-sentences";

/** The settings with one more, as an entry in the table would add it. */
const WITH_ONE_MORE = { ...SETTINGS, order: oneOfValues("worstFirst", "asOnSheet") };

/** Its words, which the table of words must have as well. */
const IN_WORDS = {
  ...SETTINGS_IN_WORDS,
  order: choice(WITH_ONE_MORE.order, {
    label: "Breaches are listed",
    place: "look",
    choices: [
      { value: "worstFirst", label: "Worst first" },
      { value: "asOnSheet", label: "As on the sheet" },
    ],
  }),
};
const usual = usualOf(WITH_ONE_MORE);

describe("a setting that is added to the table", () => {
  it("has its usual value where nobody decided", () => {
    expect(usual.order).toBe("worstFirst");
    expect(settingsOf(WITH_ONE_MORE, { colour: "latest" }, usual)).toMatchObject({
      settings: { order: "worstFirst", colour: "latest" },
    });
  });

  it("is read from a file, and refused with its path where it is not what it may be", () => {
    expect(settingsOf(WITH_ONE_MORE, { order: "asOnSheet" }, usual)).toMatchObject({
      settings: { order: "asOnSheet" },
    });
    expect(settingsOf(WITH_ONE_MORE, { order: "bestFirst" }, usual)).toEqual({
      kind: "invalid",
      faults: ['At order: expected worstFirst or asOnSheet, got "bestFirst"'],
    });
  });

  it("is told in words where a file changes it", () => {
    expect(changesOf(IN_WORDS, usual, { ...usual, order: "asOnSheet" })).toEqual([
      "Breaches are listed: As on the sheet (was Worst first)",
    ]);
  });
});

describe("the words of settings", () => {
  it.each(Object.entries(SETTINGS_IN_WORDS))("name every value of %s", (_name, setting) => {
    const named = setting.kind === "choice" ? setting.choices.map(({ value }) => value) : [];
    const values = setting.kind === "choice" ? setting.values : [];
    expect([...named].sort()).toEqual([...values].sort());
    expect(setting.label).not.toBe("");
  });
});
