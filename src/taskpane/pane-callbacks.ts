import { goToCell } from "../actions/go-to-cell";
import { loadActions } from "../actions/load-actions";
import {
  eventOfApply,
  eventOfCheck,
  eventOfClear,
  eventOfFault,
  eventOfFills,
  eventOfGoing,
  eventOfList,
} from "./outcome-events";
import type { PaneEvent, Task } from "./pane-state";
import type { PaneCallbacks } from "./pane-view";

const faultInWords = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

type Dispatch = (event: PaneEvent) => void;

const ACTIVE_SHEET = { kind: "activeSheet" } as const;

/** The pane's buttons: each starts its task, calls the action that the ribbon calls too, and tells the state what came of it. */
export function paneCallbacks(dispatch: Dispatch): PaneCallbacks {
  const tell = (act: () => Promise<PaneEvent>): void => {
    void act()
      .catch((fault: unknown) => eventOfFault(faultInWords(fault)))
      .then(dispatch);
  };
  const run = (task: Task, act: () => Promise<PaneEvent>): void => {
    dispatch({ kind: "started", task });
    tell(act);
  };
  return {
    onApply: () => {
      run("applying", async () => eventOfApply(await (await loadActions()).applyRag(ACTIVE_SHEET)));
    },
    onCheck: () => {
      run("checking", async () => eventOfCheck(await (await loadActions()).check(ACTIVE_SHEET)));
    },
    onClear: () => {
      run("clearing", async () => eventOfClear(await (await loadActions()).clear(ACTIVE_SHEET)));
    },
    onListSheets: () => {
      run("listing", async () => eventOfList(await (await loadActions()).listSheets()));
    },
    onToggleSheet: (name) => {
      dispatch({ kind: "sheetToggled", name });
    },
    onApplyToSheets: (names) => {
      run("applying", async () =>
        eventOfApply(await (await loadActions()).applyRag({ kind: "sheets", names })),
      );
    },
    onCloseList: () => {
      dispatch({ kind: "listClosed" });
    },
    onAskAboutFills: () => {
      dispatch({ kind: "fillsAsked" });
    },
    onRemoveFills: (names) => {
      run("removingFills", async () =>
        eventOfFills(await (await loadActions()).removeFills({ kind: "sheets", names })),
      );
    },
    onKeepFills: () => {
      dispatch({ kind: "fillsKept" });
    },
    onGoTo: (place) => {
      tell(async () => eventOfGoing(await goToCell(place)));
    },
  };
}
