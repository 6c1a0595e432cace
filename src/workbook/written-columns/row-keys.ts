import type { IndicatorAssessment, SheetAssessment } from "../../scorecard/assessment";

/** An indicator by its ID and name, in whatever case: a section's title may change with the month and does not count. */
export const ownName = ({ id, name }: IndicatorAssessment): string => `${id ?? ""}\n${name}`.toLowerCase();

/** The IDs with names that more than one row of the sheet has: those are known with their section's title. */
export function repeatedNames(sections: SheetAssessment["sections"]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { indicators } of sections) {
    for (const indicator of indicators) {
      const own = ownName(indicator);
      if (seen.has(own)) repeated.add(own);
      seen.add(own);
    }
  }
  return repeated;
}

/** Two indicators of the same section, ID and name are told apart by the order in which they stand. */
export function numbered(key: string, known: Map<string, number>): string {
  const count = known.get(key) ?? 0;
  known.set(key, count + 1);
  return count === 0 ? key : `${key}-${count}`;
}

const KEY_LENGTH = 7;

/** A short name for a long text, so that keeping a row's old arrow costs a few bytes (the FNV-1a hash, twice over). */
export function hashed(text: string): string {
  const half = (seed: number): string => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
    }
    return (hash >>> 0).toString(36);
  };
  return `${half(0x811c9dc5)}${half(0x5bd1e995)}`.slice(0, KEY_LENGTH);
}
