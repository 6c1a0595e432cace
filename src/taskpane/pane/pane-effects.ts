import type { PaneRequest } from "../../actions/outcome-channel";
import {
  applyRag,
  changeSettings,
  choose,
  clear,
  findOutOfDate,
  goToCell,
  listSheets,
  publishCheck,
  readSettings,
  removeFills,
  resetSettings,
  watch,
  type Scope,
  type WorkbookEvent,
} from "../../actions";
import { eventOfFault } from "../state/fault-event";
import type * as outcomeEvents from "../state/outcome-events";
import type { PaneCallbacks } from "../state/pane-callbacks";
import type { PaneEvent, PaneState } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { CHOICE_SAVED, SETTINGS_SAVED } from "../state/sentences";
import { TaskRunner } from "../state/task-runner";

/** Edits come in bursts: how long after the last one the sheet is read again. */
const AFTER_LAST_EDIT_MS = 1000;

const ACTIVE_SHEET: Scope = { kind: "activeSheet" };

/** The sheets that the pane shows: those of the last reading where there are several, else the active one. */
function shownScope({ findings }: PaneState): Scope {
  const names = findings?.sheets.map(({ sheet }) => sheet) ?? [];
  return names.length > 1 ? { kind: "sheets", names } : ACTIVE_SHEET;
}

/** All that the pane does to the workbook, and what it does without being asked. */
export interface PaneEffects {
  readonly callbacks: PaneCallbacks;
  /** Starts to follow the workbook, and reads the active sheet unless the ribbon has just shown one. */
  readonly open: (hasSomethingToShow: boolean) => void;
  readonly show: (request: PaneRequest) => void;
}

/**
 * The one place from which the pane calls the actions: each button runs its task and tells the store what came of it. The
 * pane also follows the workbook: after an edit it applies RAG where it is to keep it up to date, and otherwise only reads.
 */
export function paneEffects(store: PaneStore): PaneEffects {
  const runner = new TaskRunner(store, eventOfFault);
  const look = (scope = shownScope(store.state())): void => {
    if (store.state().publishing.isOpen) {
      runner.runQuietly("checking", async (signal) => {
        const { eventOfChecked } = await import("../publish/publish-effects");
        return afterLook(eventOfChecked(await publishCheck(scope, { signal }), store), store);
      });
      return;
    }
    runner.runQuietly("looking", (signal) =>
      inWords(findOutOfDate(scope, { signal }), ({ eventOfLook }, outcome) =>
        afterLook(eventOfLook(outcome), store),
      ),
    );
  };
  const apply = (scope: Scope): void => {
    runner.run(
      "applying",
      (signal) => inWords(applyRag(scope, { signal }), ({ eventOfApply }, outcome) => eventOfApply(outcome)),
      () => {
        if (store.state().publishing.isOpen) look();
      },
    );
  };
  const keep = (): void => {
    runner.runQuietly("keeping", (signal) =>
      inWords(
        applyRag(shownScope(store.state()), { signal }),
        ({ eventOfApply, eventOfKeeping }, outcome) => {
          if (outcome.kind === "done") return eventOfKeeping(outcome);
          if (outcome.refusal.kind === "cellBeingEdited") {
            setTimeout(keep, AFTER_LAST_EDIT_MS);
            return { kind: "finished" };
          }
          // What gets in the way once would do so after every edit: the switch goes off, and the reason is shown.
          store.dispatch({ kind: "keepingSwitched", on: false });
          return eventOfApply(outcome);
        },
      ),
    );
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
      void inWords(Promise.resolve(request), ({ eventOfRequest }, asked) => eventOfRequest(asked))
        .catch((fault: unknown) => eventOfFault(String(fault)))
        .then((event) => {
          store.dispatch(event);
          if (request.kind === "checked" || request.kind === "cleared") look();
        });
    }
  };
  const callbacks = callbacksOf(store, runner, { look, apply, followUp });
  return {
    callbacks,
    show,
    open: (hasSomethingToShow) => {
      if (!hasSomethingToShow) look();
      watch(follow).then(
        (outcome) => {
          if (outcome.kind === "refused") store.dispatch({ kind: "keepingSwitched", on: null });
        },
        // Where what follows the workbook cannot be loaded, the pane is told of no edit either.
        () => {
          store.dispatch({ kind: "keepingSwitched", on: null });
        },
      );
    },
  };
}

/** Puts in words what came of an action; the words are loaded beside what a first look needs. */
async function inWords<Answer>(
  answer: Promise<Answer>,
  told: (words: typeof outcomeEvents, answer: Answer) => PaneEvent,
): Promise<PaneEvent> {
  const [came, words] = await Promise.all([answer, loadWords()]);
  return told(words, came);
}

/** Asynchronous, so that a page that is gone fails in the promise: thrown at once, it would leave the answer to nobody. */
const loadWords = async () => import(/* webpackChunkName: "outcome-events" */ "../state/outcome-events");

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
  readonly look: (scope?: Scope) => void;
  readonly apply: (scope: Scope) => void;
  readonly followUp: () => void;
}

function callbacksOf(store: PaneStore, runner: TaskRunner, { look, apply, followUp }: Doing): PaneCallbacks {
  const { dispatch } = store;
  /** What is loaded on demand may fail to load, which is reported like any other fault. */
  const later = (doing: () => Promise<void>): void => {
    doing().catch((fault: unknown) => {
      dispatch(eventOfFault(String(fault)));
    });
  };
  const switchOff = (): void => {
    if (store.state().keepsUpToDate === true) dispatch({ kind: "keepingSwitched", on: false });
  };
  return {
    onChooseTab: (tab, search) => {
      dispatch({ kind: "tabChosen", tab, search });
      if (tab === "settings" && store.state().settings === null)
        runner.run("looking", () =>
          inWords(readSettings(), ({ eventOfSettings }, outcome) => eventOfSettings(outcome, null)),
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
        () => inWords(clear(ACTIVE_SHEET), ({ eventOfClear }, outcome) => eventOfClear(outcome)),
        look,
      );
    },
    onListSheets: () => {
      runner.run("listing", () => inWords(listSheets(), ({ eventOfList }, outcome) => eventOfList(outcome)));
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
      runner.run("removingFills", () =>
        inWords(removeFills({ kind: "sheets", names }), ({ eventOfFills }, outcome) => eventOfFills(outcome)),
      );
    },
    onKeepFills: () => {
      dispatch({ kind: "fillsKept" });
    },
    onGoTo: (sheet, cell) => {
      runner.runBeside(() =>
        inWords(goToCell({ sheet, cell }), ({ eventOfGoing }, outcome) => eventOfGoing(outcome)),
      );
    },
    onKeepUpToDate: (on) => {
      dispatch({ kind: "keepingSwitched", on });
      if (on) followUp();
    },
    onChangeSettings: (change) => {
      runner.run(
        "saving",
        () =>
          inWords(changeSettings(change), ({ eventOfSettings }, outcome) =>
            eventOfSettings(outcome, SETTINGS_SAVED),
          ),
        followUp,
      );
    },
    onChoose: (choice) => {
      runner.run(
        "saving",
        async () => {
          const { settingsAfter } = await import("../indicators-tab/settings-after");
          const chosen = choose((kept) => settingsAfter(kept, choice));
          return inWords(chosen, ({ eventOfSettings }, outcome) => eventOfSettings(outcome, CHOICE_SAVED));
        },
        followUp,
      );
    },
    onForgetSettings: () => {
      runner.run(
        "saving",
        () => inWords(resetSettings(), ({ eventOfReset }, outcome) => eventOfReset(outcome)),
        look,
      );
    },
    onLayout: (request) => {
      later(async () => {
        const { carryOut } = await import("../layout-view/layout-effects");
        carryOut(request, { store, runner }, followUp);
      });
    },
    onSettingsFile: (request) => {
      later(async () => {
        const { carryOut } = await import("../settings-tab/settings-file-effects");
        carryOut(request, { store, runner }, followUp);
      });
    },
    onNarratives: (change) => {
      dispatch({ kind: "narrativesChanged", narratives: change(store.state().narratives) });
    },
    onWriteNarrative: (request) => {
      runner.run(
        "writing",
        async () => {
          const { carryOut } = await import("../narratives/write-request");
          return carryOut(request, store.state);
        },
        followUp,
      );
    },
    onPublish: (request) => {
      later(async () => {
        const { carryOut } = await import("../publish/publish-effects");
        carryOut(request, { store, runner, look, scope: () => shownScope(store.state()) });
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
