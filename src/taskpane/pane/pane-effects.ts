import { goToCell } from "../../actions/go-to-cell";
import { loadActions, type Actions } from "../../actions/load-actions";
import type { PaneRequest } from "../../actions/outcome-channel";
import type { Scope, WorkbookEvent } from "../../actions";
import {
  eventOfApply,
  eventOfClear,
  eventOfFault,
  eventOfFills,
  eventOfGoing,
  eventOfKeeping,
  eventOfList,
  eventOfLook,
  eventOfRequest,
  eventOfReset,
  eventOfSettings,
} from "./outcome-events";
import type { PaneCallbacks } from "./pane-callbacks";
import type { PaneEvent, PaneState } from "./pane-state";
import type { PaneStore } from "./pane-store";
import { CHOICE_SAVED, SETTINGS_SAVED } from "./sentences";
import { TaskRunner } from "./task-runner";

/** Edits come in bursts: so long after the last one the sheet is read again. */
const AFTER_LAST_EDIT_MS = 1000;

const ACTIVE_SHEET: Scope = { kind: "activeSheet" };

/** The sheets that the pane shows: those of the last reading where there are several, else the active one. */
function shownScope({ findings }: PaneState): Scope {
  const names = findings?.sheets.map(({ sheet }) => sheet) ?? [];
  return names.length > 1 ? { kind: "sheets", names } : ACTIVE_SHEET;
}

/** All that the pane does to the workbook, and what it does of its own accord. */
export interface PaneEffects {
  readonly callbacks: PaneCallbacks;
  /** Starts to follow the workbook, and reads the active sheet unless the ribbon has just shown one. */
  readonly open: (hasSomethingToShow: boolean) => void;
  readonly show: (request: PaneRequest) => void;
}

/**
 * The one place from which the pane calls the actions: each button runs its task and tells the store what came of it. The
 * pane also follows the workbook: after an edit it applies RAG where it is to keep it up to date, and else only reads.
 */
export function paneEffects(store: PaneStore): PaneEffects {
  const runner = new TaskRunner(store, eventOfFault);
  const actions = async <Answer>(ask: (actions: Actions) => Promise<Answer>): Promise<Answer> =>
    ask(await loadActions());
  const look = (scope = shownScope(store.state())): void => {
    if (store.state().publishing.isOpen) {
      runner.runQuietly("checking", async (signal) => {
        const { eventOfChecked } = await import("../publish/publish-effects");
        return eventOfChecked(await actions(({ publishCheck }) => publishCheck(scope, { signal })), store);
      });
      return;
    }
    runner.runQuietly("looking", async (signal) =>
      afterLook(eventOfLook(await actions(({ findOutOfDate }) => findOutOfDate(scope, { signal }))), store),
    );
  };
  const apply = (scope: Scope): void => {
    runner.run(
      "applying",
      async (signal) => eventOfApply(await actions(({ applyRag }) => applyRag(scope, { signal }))),
      () => {
        if (store.state().publishing.isOpen) look();
      },
    );
  };
  const keep = (): void => {
    runner.runQuietly("keeping", async (signal) => {
      const outcome = await actions(({ applyRag }) => applyRag(shownScope(store.state()), { signal }));
      if (outcome.kind === "done") return eventOfKeeping(outcome);
      if (outcome.refusal.kind === "cellBeingEdited") {
        setTimeout(keep, AFTER_LAST_EDIT_MS);
        return { kind: "finished" };
      }
      // What stands in the way once would do so after every edit: the switch goes off, and the reason is shown.
      store.dispatch({ kind: "keepingSwitched", on: false });
      return eventOfApply(outcome);
    });
  };
  const followUp = (): void => {
    if (store.state().keepsUpToDate === true) keep();
    else look();
  };
  const follow = followWorkbook(
    () => {
      look(ACTIVE_SHEET);
    },
    look,
    followUp,
  );
  const show = (request: PaneRequest): void => {
    if (request.kind === "chooseSheets") callbacks.onListSheets();
    else {
      store.dispatch(eventOfRequest(request));
      if (request.kind === "checked" || request.kind === "cleared") look();
    }
  };
  const callbacks = callbacksOf(store, runner, { actions, look, apply, followUp });
  return {
    callbacks,
    show,
    open: (hasSomethingToShow) => {
      if (!hasSomethingToShow) look();
      void actions(({ watch }) => watch(follow)).then((outcome) => {
        if (outcome.kind === "refused") store.dispatch({ kind: "keepingSwitched", on: null });
      });
    },
  };
}

/** What was shown stays on show where a cell is being edited, or the reading was cancelled. */
function afterLook(event: PaneEvent, store: PaneStore): PaneEvent {
  const keeps = event.kind === "foundNothing" && event.nothing.kind !== "noScorecard";
  return keeps && store.state().findings !== null && event.nothing.kind !== "settingsInvalid"
    ? { kind: "finished" }
    : event;
}

/** Waits for edits to end; the add-in's own writes are no reason to read again, a co-author's none to write. */
function followWorkbook(
  onActivated: () => void,
  onCoAuthor: () => void,
  onEdited: () => void,
): (event: WorkbookEvent) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isByPerson = false;
  return (event) => {
    if (event.kind === "sheetActivated") onActivated();
    else if (event.by !== "addIn") {
      isByPerson ||= event.by === "person";
      clearTimeout(timer);
      timer = setTimeout(() => {
        const edited = isByPerson;
        isByPerson = false;
        if (edited) onEdited();
        else onCoAuthor();
      }, AFTER_LAST_EDIT_MS);
    }
  };
}

interface Doing {
  readonly actions: <Answer>(ask: (actions: Actions) => Promise<Answer>) => Promise<Answer>;
  readonly look: (scope?: Scope) => void;
  readonly apply: (scope: Scope) => void;
  readonly followUp: () => void;
}

function callbacksOf(
  store: PaneStore,
  runner: TaskRunner,
  { actions, look, apply, followUp }: Doing,
): PaneCallbacks {
  const { dispatch } = store;
  const switchOff = (): void => {
    if (store.state().keepsUpToDate === true) dispatch({ kind: "keepingSwitched", on: false });
  };
  return {
    onChooseTab: (tab, search) => {
      dispatch({ kind: "tabChosen", tab, search });
      if (tab === "settings" && store.state().settings === null)
        runner.run("looking", async () =>
          eventOfSettings(await actions(({ readSettings }) => readSettings()), null),
        );
    },
    onApply: () => {
      apply(ACTIVE_SHEET);
    },
    onCheck: () => {
      look(ACTIVE_SHEET);
    },
    onClear: () => {
      switchOff();
      runner.run(
        "clearing",
        async () => eventOfClear(await actions(({ clear }) => clear(ACTIVE_SHEET))),
        look,
      );
    },
    onListSheets: () => {
      runner.run("listing", async () => eventOfList(await actions(({ listSheets }) => listSheets())));
    },
    onToggleSheet: (name) => {
      dispatch({ kind: "sheetToggled", name });
    },
    onApplyToSheets: (names) => {
      apply({ kind: "sheets", names });
    },
    onCloseList: () => {
      dispatch({ kind: "listClosed" });
    },
    onAskAboutFills: () => {
      dispatch({ kind: "fillsAsked" });
    },
    onRemoveFills: (names) => {
      runner.run("removingFills", async () =>
        eventOfFills(await actions(({ removeFills }) => removeFills({ kind: "sheets", names }))),
      );
    },
    onKeepFills: () => {
      dispatch({ kind: "fillsKept" });
    },
    onGoTo: (sheet, cell) => {
      runner.runBeside(async () => eventOfGoing(await goToCell({ sheet, cell })));
    },
    onKeepUpToDate: (on) => {
      dispatch({ kind: "keepingSwitched", on });
      if (on) followUp();
    },
    onChangeSettings: (change) => {
      runner.run(
        "saving",
        async () =>
          eventOfSettings(await actions(({ changeSettings }) => changeSettings(change)), SETTINGS_SAVED),
        followUp,
      );
    },
    onChoose: (choice) => {
      runner.run(
        "saving",
        async () => {
          const { settingsAfter } = await import("../indicators-tab/settings-after");
          const outcome = await actions(({ choose }) => choose((kept) => settingsAfter(kept, choice)));
          return eventOfSettings(outcome, CHOICE_SAVED);
        },
        followUp,
      );
    },
    onForgetSettings: () => {
      runner.run(
        "saving",
        async () => eventOfReset(await actions(({ resetSettings }) => resetSettings())),
        look,
      );
    },
    onNarratives: (change) => {
      dispatch({ kind: "changed", parts: { narratives: change(store.state().narratives) } });
    },
    onWriteNarrative: (wish) => {
      runner.run(
        "writing",
        async () => {
          const { eventOfWish } = await import("../narratives/write-wish");
          return eventOfWish(wish, await loadActions(), store.state);
        },
        followUp,
      );
    },
    onPublish: (wish) => {
      import("../publish/publish-effects")
        .then(({ fulfil }) => {
          fulfil(wish, { store, runner, actions, look, scope: () => shownScope(store.state()) });
        })
        .catch((fault: unknown) => {
          dispatch(eventOfFault(String(fault)));
        });
    },
    onCancel: () => {
      runner.cancel();
    },
    onCloseMessage: () => {
      dispatch({ kind: "messageClosed" });
    },
  };
}
