import type { Applied, Checked, Cleared, Outcome } from "./index";

/** What the ribbon asks the pane to show. */
export type PaneRequest =
  | { readonly kind: "applied"; readonly outcome: Outcome<Applied> }
  | { readonly kind: "checked"; readonly outcome: Outcome<Checked> }
  | { readonly kind: "cleared"; readonly outcome: Outcome<Cleared> }
  | { readonly kind: "broken"; readonly fault: string }
  | { readonly kind: "chooseSheets" };

type Listener = (request: PaneRequest) => void;

/** Ribbon and pane share one page, so a request waits in its memory until the pane, loaded later, asks for it. */
let waiting: PaneRequest | null = null;
let listener: Listener | null = null;

/** Shows a request in the pane: at once where the pane listens, otherwise as soon as it does. The last request wins. */
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
