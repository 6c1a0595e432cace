import type { Publishing } from "./publish-findings";

/** Before anybody thought of publishing; apart from the rest, which is loaded with its view. */
export const NOT_PUBLISHING: Publishing = { isOpen: false, found: null };
