/** Which way is good, in words. `none` means that the indicator is only watched: no RAG. */
export const GOOD_WORDS = {
  higher: "Higher is better",
  lower: "Lower is better",
  band: "Inside the band is best",
  none: "Watched only: no RAG",
} as const;

export type GoodDirection = keyof typeof GOOD_WORDS;
