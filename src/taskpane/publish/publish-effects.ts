import {
  acceptItems,
  makeAccessibleCopy,
  makeExceptionsSheet,
  markAsPublished,
  withdrawAcceptance,
  type Outcome,
  type PublishChecked,
  type Scope,
} from "../../actions";
import { findingsAfter } from "../state/findings-after";
import { eventOfLook } from "../state/outcome-events";
import type { Message, PaneEvent } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import type { TaskRunner } from "../state/task-runner";
import type { PublishRequest } from "../state/publishing";
import { accessibleInWords, exceptionsInWords, PUBLISHED } from "./publish-sentences";

/** What requests are carried out with. */
export interface PublishDoing {
  readonly store: PaneStore;
  readonly runner: TaskRunner;
  /** Reads and judges again, for whatever view is open. */
  readonly look: () => void;
  readonly scope: () => Scope;
}

/** Carries out what a person asks for on the way to publishing. */
export function carryOut(request: PublishRequest, doing: PublishDoing): void {
  const { store, runner, look, scope } = doing;
  switch (request.kind) {
    case "open":
      store.dispatch({ kind: "publishingOpened" });
      look();
      break;
    case "close":
      store.dispatch({ kind: "publishingClosed" });
      look();
      break;
    case "check":
      look();
      break;
    case "accept":
      runner.run(
        "saving",
        async () => refusedOrMade(await acceptItems(request.keys, request.reason), null),
        look,
      );
      break;
    case "withdraw":
      runner.run("saving", async () => refusedOrMade(await withdrawAcceptance(request.keys), null), look);
      break;
    case "markAsPublished":
      runner.run("saving", async () =>
        eventOfChecked(await markAsPublished(scope()), store, {
          intent: "success",
          sentence: PUBLISHED,
        }),
      );
      break;
    case "makeExceptions":
      runner.run("making", async () => {
        const outcome = await makeExceptionsSheet(scope());
        return refusedOrMade(outcome, outcome.kind === "done" ? exceptionsInWords(outcome) : null);
      });
      break;
    case "makeAccessible":
      runner.run("making", async () => {
        const outcome = await makeAccessibleCopy(scope());
        return refusedOrMade(outcome, outcome.kind === "done" ? accessibleInWords(outcome) : null);
      });
      break;
  }
}

type Refusable =
  { readonly kind: "done" } | { readonly kind: "refused"; readonly refusal: { readonly sentence: string } };

function refusedOrMade(outcome: Refusable, sentence: string | null): PaneEvent {
  if (outcome.kind === "refused")
    return { kind: "refused", message: { intent: "error", sentence: outcome.refusal.sentence } };
  if (sentence === null) return { kind: "finished" };
  return { kind: "sheetMade", message: { intent: "success", sentence } };
}

/** What the pane makes of a check before publishing; `message` is said where it went well. */
export function eventOfChecked(
  outcome: Outcome<PublishChecked>,
  store: PaneStore,
  message: Message | null = null,
): PaneEvent {
  if (outcome.kind === "refused")
    return message === null ? eventOfLook(outcome) : refusedOrMade(outcome, null);
  const { items, publications, isClear, settings } = outcome;
  return {
    kind: "checkedToPublish",
    findings: findingsAfter(store.state().findings, outcome),
    settings,
    found: { items, publications, isClear },
    message,
  };
}
