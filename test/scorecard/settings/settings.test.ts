import { settingsOf } from "../../../src/scorecard/settings/parse-settings";
import { choice } from "../../../src/scorecard/settings/setting-kinds";
import { SETTINGS, usualOf } from "../../../src/scorecard/settings/settings";
import { changesOf } from "../../../src/taskpane/settings-tab/change-sentences";

/** The settings with one more, as an entry in the table would add it. */
const WITH_ONE_MORE = {
  ...SETTINGS,
  order: choice({
    label: "Breaches are listed",
    usual: "worstFirst",
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
    expect(changesOf(WITH_ONE_MORE, usual, { ...usual, order: "asOnSheet" })).toEqual([
      "Breaches are listed: As on the sheet (was Worst first)",
    ]);
  });
});
