import { wordingOf } from "../sheet/plain-text";

/** Joins the parts of a choice's key: an ID and a name, with the section before them where those repeat. */
const JOIN = " | ";

export interface IndicatorIdentity {
  readonly section: string;
  readonly id: string | null;
  readonly name: string;
}

/**
 * What a person decided for one indicator, looked up from the most particular key to the least: section, ID and name;
 * section and name; ID and name; ID alone; name alone (Rules, section 4). Letter case and spacing never matter.
 */
export function choicesBy<Choice>(
  kept: Readonly<Record<string, Choice>>,
): (indicator: IndicatorIdentity) => Choice | undefined {
  const byKey = new Map(Object.entries(kept).map(([key, choice]) => [normalised(key), choice]));
  if (byKey.size === 0) return () => undefined;
  return (indicator) => {
    const key = keysOf(indicator).find((candidate) => byKey.has(candidate));
    return key === undefined ? undefined : byKey.get(key);
  };
}

const normalised = (key: string): string => key.split("|").map(wordingOf).join(JOIN);

function keysOf({ section, id, name }: IndicatorIdentity): string[] {
  const withId = id === null ? [] : [[section, id, name], [section, id], [id, name], [id]];
  const parts = [...withId, [section, name], [name]];
  return parts.map((key) => key.map((part) => wordingOf(part.replaceAll("|", " "))).join(JOIN));
}

/** The key under which a new choice is kept: ID and name, with the section before them where another indicator has both too. */
export function keyOf({ section, id, name }: IndicatorIdentity, repeats: boolean): string {
  const own = id === null ? [name] : [id, name];
  return (repeats ? [section, ...own] : own).map((part) => part.replaceAll("|", " ")).join(JOIN);
}
