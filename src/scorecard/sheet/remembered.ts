import type { Separators } from "./grid";

/** How many texts a reader remembers before it forgets them all and starts afresh. */
const MOST = 20_000;

/**
 * Makes a reader of texts that reads each text once. A sheet says the same few words in many cells, and is judged again with
 * every edit: what a text means does not change. The reader must be pure, and its answers are shared, never changed.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  read: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}

/** The same for texts whose meaning depends on the workbook's separators. */
export function rememberedBySeparators<Answer extends NonNullable<unknown> | null>(
  read: (text: string, separators: Separators) => Answer,
): (text: string, separators: Separators) => Answer {
  const readers = new Map<string, (text: string) => Answer>();
  return (text, separators) => {
    const key = `${separators.decimal} ${separators.group}`;
    const known = readers.get(key);
    if (known !== undefined) return known(text);
    const reader = remembered((one) => read(one, separators));
    readers.set(key, reader);
    return reader(text);
  };
}
