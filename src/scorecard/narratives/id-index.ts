import type { IdRange } from "../layout/paragraphs";

/** Where a section's IDs stand among its indicators. */
export interface IdIndex {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** By the ID without the letters of its part: `35a` and `35b` under `35`. */
  readonly whole: ReadonlyMap<string, readonly number[]>;
}

/** Keeps the positions of IDs, given in the form of `idKey`; an empty one is an indicator without ID. */
export function indexIds(keys: readonly string[]): IdIndex {
  const exact = new Map<string, number[]>();
  const whole = new Map<string, number[]>();
  keys.forEach((key, at) => {
    if (key === "") return;
    put(exact, key, at);
    put(whole, key.replace(/(?<=\d)[a-z]+$/, ""), at);
  });
  return { exact, whole };
}

function put(index: Map<string, number[]>, key: string, at: number): void {
  const positions = index.get(key);
  if (positions === undefined) index.set(key, [at]);
  else positions.push(at);
}

/**
 * Which of a section's indicators a range means, as positions: `69-72` from the first of 69 to the last of 72, where `71`
 * ends at `71b` too. A single ID means those that have exactly it. Empty where either end is not there.
 */
export function positionsOf({ from, to }: IdRange, { exact, whole }: IdIndex): readonly number[] {
  if (from === to) return exact.get(from) ?? [];
  const hyphenated = exact.get(`${from}-${to}`);
  if (hyphenated !== undefined) return hyphenated;
  const first = (exact.get(from) ?? whole.get(from))?.[0] ?? Infinity;
  const last = Math.max(exact.get(to)?.at(-1) ?? -1, whole.get(to)?.at(-1) ?? -1);
  if (last < first) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
