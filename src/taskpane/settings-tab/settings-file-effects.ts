import {
  exportSettings,
  importSettings,
  previewSettings,
  type Outcome,
  type WithSettings,
} from "../../actions";
import type { PaneEvent } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import type { TaskRunner } from "../state/task-runner";
import type { SettingsFileShown, SettingsFileRequest } from "../state/settings-file";

const IMPORTED = "The settings are saved in this workbook. Apply RAG shows them on the sheet.";

/** Carries out what a person asks of the settings file; `then` reads the sheet again once settings are kept. */
export function carryOut(
  request: SettingsFileRequest,
  { store, runner }: { readonly store: PaneStore; readonly runner: TaskRunner },
  then: () => void,
): void {
  switch (request.kind) {
    case "close":
      store.dispatch(shownEvent(null));
      return;
    case "export":
      runner.run("looking", async () => {
        const outcome = await exportSettings();
        return outcome.kind === "refused"
          ? refused(outcome.refusal.sentence)
          : shownEvent({ kind: "exported", text: outcome.text });
      });
      return;
    case "preview":
      runner.run("looking", async () => {
        const outcome = await previewSettings(request.text);
        return outcome.kind === "refused"
          ? shownEvent({ kind: "invalid", sentence: outcome.refusal.sentence })
          : shownEvent({ ...outcome, kind: "preview", text: request.text });
      });
      return;
    case "import":
      runner.run("saving", async () => imported(await importSettings(request.text), store), then);
  }
}

function imported(outcome: Outcome<WithSettings>, store: PaneStore): PaneEvent {
  if (outcome.kind === "refused") return refused(outcome.refusal.sentence);
  store.dispatch(shownEvent(null));
  return {
    kind: "settingsRead",
    settings: outcome.settings,
    message: { intent: "success", sentence: IMPORTED },
  };
}

const shownEvent = (shown: SettingsFileShown | null): PaneEvent => ({ kind: "settingsFileShown", shown });

const refused = (sentence: string): PaneEvent => ({
  kind: "refused",
  message: { intent: "error", sentence },
});
