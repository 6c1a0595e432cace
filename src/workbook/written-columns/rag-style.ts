import type { CellValue } from "../../scorecard/sheet/grid";
import { tidy, wordingOf } from "../../scorecard/sheet/plain-text";
import { BEST_FIRST, byState, type State } from "../../scorecard/judgement/states";
import { RAG_STYLES, type RagStyle } from "./rag-styles";

/** What a column writes for each state, and which texts count as a state's word. */
export interface LearnedStyle {
  readonly words: Readonly<Record<State, string>>;
  readonly isWord: (text: string) => boolean;
}

/**
 * The style of a RAG column, learned from what stands in it, or from its heading where it is empty: the column's own
 * spelling of each state, and for a state that occurs nowhere yet the usual one, in the column's letter case.
 *
 * `GREEN`, `Red`, `GREEN`, `AMBER` → GREEN, AMBER, Red. An empty `On target?` → Yes and No; `RAG` → R, A, G. Null where
 * most of what stands there is in no known style: such a column is left alone.
 */
export function learnStyle(heading: string, cells: readonly CellValue[]): LearnedStyle | null {
  const texts = cells.filter((cell) => cell !== "").map((cell) => tidy(String(cell)));
  const counted = RAG_STYLES.map((style) => ({
    style,
    said: texts.filter((text) => statesOf(style, text).length > 0),
  }));
  const [best] = [...counted].sort((one, other) => other.said.length - one.said.length);
  if (texts.length === 0) return { words: styleOf(heading).written, isWord: isWordOf(styleOf(heading)) };
  if (best === undefined || best.said.length * 2 < texts.length || best.said.length === 0) return null;
  return { words: spellings(best.style, best.said), isWord: isWordOf(best.style) };
}

const isWordOf =
  (style: RagStyle) =>
  (text: string): boolean =>
    statesOf(style, tidy(text)).length > 0;

/** The states that a text says in a style: `No` says amber and red. */
const statesOf = ({ written, known }: RagStyle, text: string): State[] => {
  const wording = text.toLowerCase();
  return BEST_FIRST.filter(
    (state) => written[state].toLowerCase() === wording || known[state].includes(wording),
  );
};

const [LETTERS] = RAG_STYLES;

function styleOf(heading: string): RagStyle {
  const wording = wordingOf(heading).replace(/\s*\?$/, "");
  const found = RAG_STYLES.find(({ headings }) => headings.includes(wording)) ?? LETTERS;
  if (found === undefined) throw new Error("There is no style of RAG columns");
  return found;
}

/** The column's own spelling of each state: the one that it has most often. */
function spellings(style: RagStyle, said: readonly string[]): LearnedStyle["words"] {
  const casing = commonest(said.map(casingOf));
  const spelling = (state: State): string =>
    commonest(said.filter((text) => statesOf(style, text).includes(state))) ??
    CASINGS[casing ?? "asUsual"](style.written[state]);
  return byState(spelling);
}

const CASINGS = {
  upper: (text: string) => text.toUpperCase(),
  lower: (text: string) => text.toLowerCase(),
  asUsual: (text: string) => text,
} as const;

function casingOf(text: string): keyof typeof CASINGS {
  if (text === text.toLowerCase()) return text === text.toUpperCase() ? "asUsual" : "lower";
  return text === text.toUpperCase() ? "upper" : "asUsual";
}

function commonest<Item extends string>(items: readonly Item[]): Item | undefined {
  const times = new Map<Item, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0];
}
