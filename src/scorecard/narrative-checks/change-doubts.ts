import type { Period } from "../layout/layout-kinds";
import type { Figure } from "../figures/figure-kinds";
import { changeClaims, type ChangeClaim } from "./change-claims";
import { deniesOrPlans, type IndicatorInSection } from "./figure-doubts";
import { CONTRASTS, OTHER_TIMES } from "./narrative-doubt-wordings";
import { periodsNamed } from "./period-mentions";
import { hasWholeWords, wordingOf } from "../sheet/plain-text";
import { a1Address } from "../sheet/position";
import { commonUnit, reportedInWords } from "../sentences/value-sentences";

/**
 * A change that a sentence claims while the figure moved the other way, from the reported period before to the latest. Only
 * a plain statement about the figure itself counts, not one about a longer time.
 *
 * L22 50.8% for Jan-25, M22 48.2% for Feb-25, higher is better: "There is a significant improvement in timeliness." →
 * `It mentions an improvement, but the figure got worse: from 50.8% (L22, Jan-25) to 48.2% (M22, Feb-25).`
 */
export function changeDoubts(sentence: string, { indicator, periods }: IndicatorInSection): string[] {
  const { latest, travel, target, name } = indicator;
  const { compared } = travel;
  if (latest === null || compared === null || weighsOrLooksBack(sentence)) return [];
  if (periodsNamed(sentence, periods, latest.period, compared.from).other) return [];
  const isShare = commonUnit(latest.figure.unit, target.unit) === "percent";
  const claims = changeClaims(sentence, name, isShare).filter(({ upTo }) => !deniesOrPlans(upTo));
  const [first] = claims;
  if (first === undefined || claims.some(({ claim }) => claim !== first.claim)) return [];
  const moved = movedOtherwise(first, indicator);
  const [from, to] = [figureIn(indicator, periods, compared.from), figureIn(indicator, periods, compared.to)];
  if (moved === null || from === null || to === null) return [];
  return [`It mentions ${SPOKEN[first.claim](first.word)}, but the figure ${moved}: from ${from} to ${to}.`];
}

const SPOKEN: Readonly<Record<ChangeClaim["claim"], (word: string) => string>> = {
  better: (word) => `an improvement ("${word}")`,
  worse: (word) => `something getting worse ("${word}")`,
  up: (word) => `a rise ("${word}")`,
  down: (word) => `a fall ("${word}")`,
};

/** How the figure moved, in words, where that contradicts the claim. */
function movedOtherwise(
  { claim }: Pick<ChangeClaim, "claim">,
  { travel, polarity }: IndicatorInSection["indicator"],
): string | null {
  const { direction, movement } = travel;
  const assumed = polarity.assumed ? ` (if ${polarity.good} is better, as assumed)` : "";
  switch (claim) {
    case "better":
      return movement === "worse" ? `got worse${assumed}` : null;
    case "worse":
      return movement === "better" ? `got better${assumed}` : null;
    case "up":
      return direction === "down" ? "went down" : null;
    case "down":
      return direction === "up" ? "went up" : null;
  }
}

function figureIn(
  { figures, target, row }: IndicatorInSection["indicator"],
  periods: readonly Period[],
  period: Period,
): string | null {
  const figure: Figure | undefined = figures.find(
    (one, at): one is Figure => one.kind === "figure" && periods[at]?.column === period.column,
  );
  if (figure === undefined) return null;
  return `${reportedInWords(figure, target)} (${a1Address(row, period.column)}, ${period.label})`;
}

function weighsOrLooksBack(sentence: string): boolean {
  const wording = wordingOf(sentence).replace(
    /\b(?:since|than|from|compared (?:to|with)) last month\b/g,
    " ",
  );
  return [...CONTRASTS, ...OTHER_TIMES].some((word) => hasWholeWords(wording, word));
}
