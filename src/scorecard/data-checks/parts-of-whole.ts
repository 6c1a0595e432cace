import type { IndicatorAssessment, SectionAssessment } from "../assessment";

/** Rows whose names say that they make up another. */
export interface PartGroup {
  readonly whole: IndicatorAssessment;
  readonly parts: readonly IndicatorAssessment[];
  /** How the names say it: a total and parts with like names, a total of whatever stands above, or `of which`. */
  readonly says: "totalOfAlike" | "total" | "ofWhich";
}

const OF_WHICH = /^[\s\-–—•·*]*(?:of (?:which|whom|these)|including)\b/i;
const TOTAL = /^(?:grand |overall )?total\b|\btotal\)?$/i;

/** Words that say nothing about what is counted. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "total overall grand number no of the in and a all for with at on by per month period end snapshot".split(
    " ",
  ),
);

const isOfWhich = ({ name }: IndicatorAssessment): boolean => OF_WHICH.test(name);
const isTotal = ({ name }: IndicatorAssessment): boolean => TOTAL.test(name.trim());

/**
 * The totals of a section with the rows that are their parts, where the names say so: rows `of which …` below the row that
 * they divide; or the rows above (else below) a `Total …` that are counted in the same last word, as `Mainstream fostering
 * households` and `Kinship households` are parts of `Total fostering households`; or else all rows above a plain total.
 */
export function partGroupsIn({ indicators }: SectionAssessment): PartGroup[] {
  const groups: PartGroup[] = [];
  indicators.forEach((whole, at) => {
    const ofWhich = isOfWhich(whole) ? [] : runFrom(indicators, at + 1, 1, isOfWhich);
    if (ofWhich.length > 0) {
      groups.push({
        whole,
        parts: ofWhich,
        says: isTotal(whole) && ofWhich.length > 1 ? "totalOfAlike" : "ofWhich",
      });
    } else if (isTotal(whole)) {
      const group = partsOfTotal(indicators, at, whole);
      if (group !== null) groups.push(group);
    }
  });
  return groups;
}

function partsOfTotal(
  indicators: readonly IndicatorAssessment[],
  at: number,
  whole: IndicatorAssessment,
): PartGroup | null {
  const counted = wordsOf(whole.name).at(-1);
  if (counted !== undefined) {
    const isAlike = ({ name }: IndicatorAssessment): boolean => wordsOf(name).includes(counted);
    for (const step of [-1, 1] as const) {
      const parts = runFrom(indicators, at + step, step, isAlike);
      if (parts.length >= 2) return { whole, parts, says: "totalOfAlike" };
    }
  }
  const above = runFrom(indicators, at - 1, -1, (indicator) => !isTotal(indicator) && !isOfWhich(indicator));
  return above.length >= 2 ? { whole, parts: above, says: "total" } : null;
}

/** The rows from one on, up or down, as long as they are what is looked for; as they stand on the sheet. */
function runFrom(
  indicators: readonly IndicatorAssessment[],
  start: number,
  step: 1 | -1,
  isWanted: (indicator: IndicatorAssessment) => boolean,
): IndicatorAssessment[] {
  const run: IndicatorAssessment[] = [];
  for (let at = start; ; at += step) {
    const indicator = indicators[at];
    if (indicator === undefined || !isWanted(indicator)) break;
    run.push(indicator);
  }
  return step === 1 ? run : run.reverse();
}

const wordsOf = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replace(/\([^)]*\)/g, " ")
      .match(/[a-z]+/g) ?? []
  ).filter((word) => !EMPTY_WORDS.has(word));
