import { FIRST_STATE, paneAfter, type PaneEvent, type PaneState } from "./pane-state";

/** Holds the pane's state: gives the present one to whoever asks, and tells listeners of the next. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly listen: (told: () => void) => () => void;
}

export function paneStore(first: PaneState = FIRST_STATE): PaneStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = paneAfter(state, event);
      for (const told of listeners) told();
    },
    listen: (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
  };
}
