import { shown } from "../../kit/shown";
import { DEFAULT_SETTINGS } from "../../../src/scorecard/settings/settings";
import { SettingsFile } from "../../../src/taskpane/settings-tab/settings-file";
import type { SettingsFileShown, SettingsFileRequest } from "../../../src/taskpane/state/settings-file";

async function fileShowing(what: SettingsFileShown | null) {
  const requests: SettingsFileRequest[] = [];
  const view = await shown(
    <SettingsFile shown={what} busy={false} onFile={(request) => requests.push(request)} />,
  );
  return { ...view, requests };
}

describe("the settings file in the pane", () => {
  it("offers what was exported as a download and as text to copy", async () => {
    const { find, press, texts, requests } = await fileShowing({ kind: "exported", text: '{"kind": "x"}' });
    expect(find("textarea")).toHaveProperty("value", '{"kind": "x"}');
    expect(find("a[download]").getAttribute("download")).toBe("scorecard-rag-settings.json");
    // This page has no clipboard, as some frames of Excel have none.
    await press("Copy");
    expect(texts("[role=status]")[0]).toContain("The text is selected");
    await press("Close");
    expect(requests).toEqual([{ kind: "close" }]);
  });

  it("shows what a pasted text would change before it is kept", async () => {
    const { type, press, requests } = await fileShowing(null);
    await type("Or paste its text", '{"compare": "stored"}');
    await press("Show what would change");
    expect(requests).toEqual([{ kind: "preview", text: '{"compare": "stored"}' }]);
  });

  it("keeps it when told to, and says so where there is nothing to change", async () => {
    const before = DEFAULT_SETTINGS;
    const { texts, press, requests } = await fileShowing({
      kind: "preview",
      text: "{}",
      before,
      after: { ...before, compare: "stored" },
    });
    expect(texts("li")).toEqual(["Figures are compared: As stored (was As displayed)"]);
    await press("Import these settings");
    expect(requests).toEqual([{ kind: "import", text: "{}" }]);
    const same = await fileShowing({ kind: "preview", text: "{}", before, after: before });
    expect(same.hasButton("Import these settings")).toBe(false);
    expect(same.texts("p[role=status]")).toEqual(["Nothing: this workbook already has these settings."]);
  });

  it("says at once why a file cannot be used", async () => {
    const { texts } = await fileShowing({
      kind: "invalid",
      sentence: "At tolerance.amount: expected a number",
    });
    expect(texts("[role=alert]")).toEqual(["At tolerance.amount: expected a number"]);
  });
});
