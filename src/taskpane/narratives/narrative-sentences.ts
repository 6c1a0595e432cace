import type { IndicatorNarrative, NarrativeState } from "../../scorecard/narratives/narrative-kinds";
import { LONGEST_CELL } from "../../scorecard/narrative-writing/narrative-words";
import { NARRATIVE_WORDS } from "../../scorecard/sentences/status-sentences";

/** What readers of a report ask of a red figure, in the order in which they ask it. */
export const PROMPTS: readonly string[] = [
  "What is behind it?",
  "What is being done?",
  "When will results show?",
];

/** `36 and 37`; `7, 8a and 9b`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

const inThousands = (count: number): string => count.toLocaleString("en-GB");

/** `1,204 of 32,767 characters`. */
export const countInWords = (length: number): string =>
  `${inThousands(length)} of ${inThousands(LONGEST_CELL)} characters`;

/** What is wrong with words that are longer than a cell; nothing for shorter ones. */
export const tooLongInWords = (length: number): string | undefined =>
  length <= LONGEST_CELL
    ? undefined
    : `A cell holds ${inThousands(LONGEST_CELL)} characters: shorten this by ${inThousands(length - LONGEST_CELL)}.`;

/** How a narrative stands: `Narrative unchanged since Jan-25`. */
export const standsInWords = ({ state, since }: Pick<IndicatorNarrative, "state" | "since">): string =>
  state === "unchanged" && since !== null ? `Narrative unchanged since ${since}` : NARRATIVE_WORDS[state];

const WRITTEN: ReadonlySet<NarrativeState> = new Set(["present", "unchanged"]);

/** What the button that opens the editor does. */
export const openInWords = ({ state }: Pick<IndicatorNarrative, "state">): string =>
  WRITTEN.has(state) ? "Edit narrative" : "Write narrative";

/** `Covers 36 and 37`, of words that are about more than one indicator. */
export const coversInWords = (own: string, others: readonly string[]): string =>
  `Covers ${listed([own, ...others])}`;
