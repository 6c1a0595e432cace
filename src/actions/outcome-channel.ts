import type { Actions } from "./load-actions";

type OutcomeOf<Name extends "applyRag" | "check" | "clear"> = Awaited<ReturnType<Actions[Name]>>;

/** What the ribbon asks the pane to show. */
export type PaneRequest =
  | { readonly kind: "applied"; readonly outcome: OutcomeOf<"applyRag"> }
  | { readonly kind: "checked"; readonly outcome: OutcomeOf<"check"> }
  | { readonly kind: "cleared"; readonly outcome: OutcomeOf<"clear"> }
  | { readonly kind: "broken"; readonly fault: string }
  | { readonly kind: "chooseSheets" };

type Listener = (request: PaneRequest) => void;

/** Ribbon and pane share one page, so a request waits in its memory until the pane, loaded later, asks for it. */
let waiting: PaneRequest | null = null;
let listener: Listener | null = null;

/** Shows a request in the pane: at once where the pane listens, else as soon as it does. The last request wins. */
export function askPane(request: PaneRequest): void {
  if (listener === null) waiting = request;
  else listener(request);
}

/** Listens for requests, first for the one that waits; gives the way to stop listening. */
export function whenPaneIsAsked(listen: Listener): () => void {
  listener = listen;
  if (waiting !== null) {
    const request = waiting;
    waiting = null;
    listen(request);
  }
  return () => {
    if (listener === listen) listener = null;
  };
}
