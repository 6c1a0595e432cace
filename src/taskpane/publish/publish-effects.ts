import type { Scope } from "../../actions";
import { loadActions, type Actions } from "../../actions/load-actions";
import { findingsAfter } from "../state/findings-after";
import { eventOfLook } from "../state/outcome-events";
import type { Message, PaneEvent } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import type { TaskRunner } from "../state/task-runner";
import type { PublishRequest } from "../state/publishing";
import { accessibleInWords, exceptionsInWords, PUBLISHED } from "./publish-sentences";

/** What requests are fulfilled with. */
export interface PublishDoing {
  readonly store: PaneStore;
  readonly runner: TaskRunner;
  /** Reads and judges again, for whatever view is open. */
  readonly look: () => void;
  readonly scope: () => Scope;
}

/** Fulfils what a person asks for on the way to publishing. */
export function carryOut(request: PublishRequest, doing: PublishDoing): void {
  const { store, runner, look, scope } = doing;
  switch (request.kind) {
    case "open":
      store.dispatch({
        kind: "changed",
        parts: { publishing: { ...store.state().publishing, isOpen: true } },
      });
      look();
      break;
    case "close":
      store.dispatch({ kind: "changed", parts: { publishing: { isOpen: false, found: null } } });
      look();
      break;
    case "check":
      look();
      break;
    case "accept":
      runner.run(
        "saving",
        async () => toldOrDone(await (await loadActions()).acceptItems(request.keys, request.reason), null),
        look,
      );
      break;
    case "withdraw":
      runner.run(
        "saving",
        async () => toldOrDone(await (await loadActions()).withdrawAcceptance(request.keys), null),
        look,
      );
      break;
    case "markAsPublished":
      runner.run("saving", async () =>
        eventOfChecked(await (await loadActions()).markAsPublished(scope()), store, {
          intent: "success",
          sentence: PUBLISHED,
        }),
      );
      break;
    case "makeExceptions":
      runner.run("making", async () => {
        const outcome = await (await loadActions()).makeExceptionsSheet(scope());
        return toldOrDone(outcome, outcome.kind === "done" ? exceptionsInWords(outcome) : null);
      });
      break;
    case "makeAccessible":
      runner.run("making", async () => {
        const outcome = await (await loadActions()).makeAccessibleCopy(scope());
        return toldOrDone(outcome, outcome.kind === "done" ? accessibleInWords(outcome) : null);
      });
      break;
  }
}

type Refusable =
  { readonly kind: "done" } | { readonly kind: "refused"; readonly refusal: { readonly sentence: string } };

function toldOrDone(outcome: Refusable, sentence: string | null): PaneEvent {
  if (outcome.kind === "refused")
    return { kind: "refused", message: { intent: "error", sentence: outcome.refusal.sentence } };
  return { kind: "done", parts: sentence === null ? {} : { message: { intent: "success", sentence } } };
}

/** What the pane makes of a check before publishing; `message` is said where it went well. */
export function eventOfChecked(
  outcome: Awaited<ReturnType<Actions["publishCheck"]>>,
  store: PaneStore,
  message: Message | null = null,
): PaneEvent {
  if (outcome.kind === "refused") return message === null ? eventOfLook(outcome) : toldOrDone(outcome, null);
  const { findings, publishing } = store.state();
  const { items, publications, isClear, settings } = outcome;
  return {
    kind: "done",
    parts: {
      findings: findingsAfter(findings, outcome),
      settings,
      nothing: null,
      publishing: { ...publishing, found: { items, publications, isClear } },
      ...(message === null ? {} : { message }),
    },
  };
}
