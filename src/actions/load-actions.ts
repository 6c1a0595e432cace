import type * as actions from "./index";

/** The actions as a whole, as `index.ts` gives them. */
export type Actions = typeof actions;

/**
 * Loads the actions, once. The ribbon's own script stays small and quick: it brings the engine in with the first click,
 * or before that when the page has nothing else to do.
 */
export const loadActions = (): Promise<Actions> => import(/* webpackChunkName: "actions" */ "./index");
