import { correctLayout, readLayout, readSelection, type LayoutShown, type Outcome } from "../../actions";
import { refusal } from "../../workbook/refusals";
import type { PaneEvent } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import type { TaskRunner } from "../state/task-runner";
import type { LayoutRequest } from "../state/layout-request";

type Correcting = Extract<LayoutRequest, { readonly kind: "correct" | "pointAt" }>;

const CORRECTED = "Saved in this workbook, and the sheet was read again.";

/** Carries out what a person asks of the sheet as read; `then` reads the sheet again once a correction is kept. */
export function carryOut(
  request: LayoutRequest,
  { store, runner }: { readonly store: PaneStore; readonly runner: TaskRunner },
  then: () => void,
): void {
  switch (request.kind) {
    case "close":
      store.dispatch({ kind: "layoutShown", layout: null, opens: false, message: null });
      return;
    case "open":
      runner.run("looking", async () => shownEvent(await readLayout(), true, null));
      return;
    case "readAgain":
      runner.runQuietly("looking", async () => {
        const outcome = await readLayout();
        // What was shown stays on show while a cell is being edited.
        return outcome.kind === "refused" ? { kind: "finished" } : shownEvent(outcome, false, null);
      });
      return;
    case "correct":
    case "pointAt":
      runner.run("saving", async () => shownEvent(await correct(request), false, CORRECTED), then);
  }
}

async function correct(request: Correcting): Promise<Outcome<LayoutShown>> {
  if (request.kind === "correct") return correctLayout(request.sheet, request.order);
  const selected = await readSelection();
  if (selected.kind === "refused") return selected;
  if (selected.sheet !== request.sheet) {
    const where = `select one on "${request.sheet}" instead of ${selected.cell} on "${selected.sheet}"`;
    return { kind: "refused", refusal: refusal("selectionElsewhere", where) };
  }
  return correctLayout(request.sheet, request.order(selected.row));
}

function shownEvent(outcome: Outcome<LayoutShown>, opens: boolean, said: string | null): PaneEvent {
  if (outcome.kind === "refused")
    return { kind: "refused", message: { intent: "error", sentence: outcome.refusal.sentence } };
  const { layout, corrections } = outcome;
  return {
    kind: "layoutShown",
    layout: { layout, corrections },
    opens,
    message: said === null ? null : { intent: "success", sentence: said },
  };
}
