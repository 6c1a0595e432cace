import type { Applied, SheetAfterApply } from "../../actions";
import type { Totals } from "../../scorecard/assessment";
import { BEST_FIRST, byState, STATES, WORST_FIRST, type State } from "../../scorecard/judgement/states";
import { countAll, countOf, type StatusCounts } from "../../scorecard/judgement/status-counts";
import { countInWords } from "../../scorecard/sentences/count-sentences";
import { breachesInWords } from "./sentences";

type Skipped = SheetAfterApply["arrows"]["skipped"][number];

/** Why a section got no arrows, and what to do about it. */
const SKIPPED: Readonly<Record<Skipped["why"], string>> = {
  noColumn: "it has no direction-of-travel column",
  columnBesideIsInUse: "the column beside it is in use, so none could be made",
};

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/**
 * `RAG applied: 18 red, 7 amber, 15 green; 18 breaches, 12 without a narrative.`, by each indicator's latest figure; or that
 * nothing needed to change.
 */
export function appliedInWords({ sheets }: Pick<Applied, "sheets">, totals: Totals): string {
  const isChanged = sheets.some(({ changed }) => changed);
  const start = isChanged ? "RAG applied" : "RAG was already up to date, so nothing was changed";
  return `${start}: ${statesInWords(WORST_FIRST, totals)}; ${lowerFirst(breachesInWords(totals))}`;
}

/** `15 green, 7 amber, 18 red`: the states that are counted always, then the others where there are any. */
function statesInWords(states: readonly State[], counts: StatusCounts): string {
  const always = states.filter((state) => STATES[state].counted === "always");
  const others = states.filter((state) => !always.includes(state) && countOf(counts, state) > 0);
  return [...always, ...others].map((state) => countInWords(counts, state)).join(", ");
}

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** What an Apply did, one line each: figures coloured, arrows set, narratives missing. */
export function doneInWords({ sheets, assessments }: Applied, totals: Totals): string[] {
  const counts: StatusCounts = {
    ...byState((state) => sheets.reduce((sum, { coloured }) => sum + coloured[state], 0)),
    none: 0,
  };
  const where = sheets.length === 1 ? "" : ` on ${plural(sheets.length, "sheet", "sheets")}`;
  const arrows = sheets.reduce((all, sheet) => all + sheet.arrows.set, 0);
  const words = sheets.reduce((all, { rag }) => all + rag.set, 0);
  return [
    `Coloured ${plural(countAll(counts), "figure", "figures")} of ${plural(colouredIn(assessments), "indicator", "indicators")}${where}: ${statesInWords(BEST_FIRST, counts)}.`,
    arrows === 0 ? "Every arrow was already right." : `Set ${plural(arrows, "arrow", "arrows")}.`,
    ...(words === 0 ? [] : [`Wrote ${plural(words, "cell of a RAG column", "cells of RAG columns")}.`]),
    totals.withoutNarrative === 0
      ? "No narrative is missing."
      : `${plural(totals.withoutNarrative, "narrative is", "narratives are")} missing.`,
  ];
}

const colouredIn = (sheets: Applied["assessments"]): number =>
  sheets
    .flatMap(({ sections }) => sections.flatMap(({ indicators }) => indicators))
    .filter(({ thresholds }) => thresholds.some((threshold) => threshold !== null)).length;

/** What a person should know of how the sheets were painted, one sentence each. */
export function notesAfterApply({
  sheets,
  protectedSheets,
}: Pick<Applied, "sheets" | "protectedSheets">): string[] {
  return [
    ...protectedSheets.map((sheet) => `The sheet "${sheet}" is protected, so it was passed over.`),
    ...sheets.flatMap(notesOfSheet),
  ];
}

function notesOfSheet({ sheet, arrows, rag, rulesUnderneath }: SheetAfterApply): string[] {
  const { skipped, formulaCells } = arrows;
  return [
    ...skipped.map(({ section, why }) => `No arrows for "${section}" on ${sheet}: ${SKIPPED[why]}.`),
    ...rag.leftAlone.map(
      (section) =>
        `The RAG column of "${section}" on ${sheet} was left alone: what it holds is not a RAG letter or word.`,
    ),
    ...(formulaCells.length === 0
      ? []
      : [`Left alone on ${sheet} because they hold formulas: ${formulaCells.join(", ")}.`]),
    ...(rulesUnderneath.length === 0
      ? []
      : [
          `${plural(rulesUnderneath.length, "colour rule made by somebody else lies", "colour rules made by somebody else lie")} under the new colours on ${sheet}: ${rulesUnderneath.map(({ cells }) => cells).join("; ")}.`,
        ]),
  ];
}
