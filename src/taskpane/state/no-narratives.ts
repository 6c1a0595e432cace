import type { Narratives } from "./narratives";

/** Before anything was written; apart from the rest, which is loaded with the list of breaches. */
export const NO_NARRATIVES: Narratives = { open: null, drafts: {}, answer: null };
