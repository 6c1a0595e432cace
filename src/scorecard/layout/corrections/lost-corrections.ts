import { problemAt, type Problem } from "../../problems/problem";
import { type Grid, sheetCell } from "../../sheet/grid";
import { PROBLEM_SENTENCES } from "../../problems/problem-sentences";
import type { SectionLayout } from "../sections";
import type { AppliedCorrections } from "./applied-corrections";
import { correctedThing } from "./correction-sentences";

/**
 * A problem for each correction that is for a section of this sheet and whose wording is no longer there, at the header
 * where it is missed. A correction for another sheet is no problem.
 */
export function lostCorrections(
  grid: Grid,
  layouts: readonly SectionLayout[],
  byHand: AppliedCorrections,
): readonly Problem[] {
  if (byHand.isEmpty) return [];
  const told = new Set<unknown>();
  return layouts.flatMap(({ header, cells, headerRow }) => {
    const lost = byHand.lostAt(cells).filter((one) => !told.has(one));
    return lost.map((one) => {
      told.add(one);
      const cell = sheetCell(grid, headerRow, header.name);
      return problemAt("correctionNotFound", cell, PROBLEM_SENTENCES.correctionNotFound(correctedThing(one)));
    });
  });
}

/** What is said of a chosen header row where the sheet holds no scorecard; nothing where none was chosen. */
export function lostHeaderWords(byHand: AppliedCorrections): string {
  const [lost] = byHand.lostHeaders();
  if (lost === undefined) return "";
  return `The header row that was chosen by hand (${lost.words.slice(0, WORDS_TO_NAME).join(", ")}) is not on this sheet.`;
}

const WORDS_TO_NAME = 4;
