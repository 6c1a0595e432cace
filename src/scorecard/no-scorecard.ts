import type { NoScorecard } from "./assessment";
import type { Grid } from "./grid";
import { roleOf } from "./header-words";
import { readPeriodHeader } from "./period";
import { isBlank, tidy } from "./plain-text";
import { SCORECARD_ROLES } from "./role-wordings";

/** Rows looked at for the one that came nearest to a header: a scorecard's header stands near the top. */
const ROWS_TO_LOOK_AT = 200;
const PERIODS_TO_NAME = 3;

/** Says what was looked for on a sheet without a scorecard, and what was seen (Rules, section 1). */
export function noScorecard(grid: Grid): NoScorecard {
  return {
    kind: "noScorecard",
    sheet: grid.sheet,
    why: `No scorecard was found on the sheet "${grid.sheet}": looked for a header row with two or more periods (such as Apr-24), a column of indicators, and a target, direction of travel, RAG, polarity or benchmark column; ${whatWasSeen(grid)}.`,
  };
}

function whatWasSeen(grid: Grid): string {
  if (!grid.text.some((row) => row.some((text) => !isBlank(text)))) return "the sheet is empty";
  let nearest: { row: number; score: number; why: string } | null = null;
  for (let row = 0; row < Math.min(grid.text.length, ROWS_TO_LOOK_AT); row += 1) {
    const seen = seenIn(grid, row);
    if (seen.score > (nearest?.score ?? 1)) nearest = { row, ...seen };
  }
  if (nearest === null) return `none of its ${grid.text.length} rows has any of these`;
  return `the nearest is row ${grid.firstRow + nearest.row + 1}, which ${nearest.why}`;
}

function seenIn(grid: Grid, row: number): { score: number; why: string } {
  const values = grid.values[row] ?? [];
  const texts = grid.text[row] ?? [];
  const periods = texts.filter((text, at) => readPeriodHeader(values[at] ?? "", text) !== null).map(tidy);
  const roles = new Set(values.map(roleOf));
  const isScorecard = SCORECARD_ROLES.some((role) => roles.has(role));
  const named = periods.slice(0, PERIODS_TO_NAME).join(", ");
  const more = periods.length > PERIODS_TO_NAME ? ", …" : "";
  const has =
    periods.length === 0
      ? "has no periods"
      : `has ${periods.length === 1 ? "one period" : "periods"} (${named}${more})`;
  const lacks = isScorecard ? "" : " but no target, direction of travel, RAG, polarity or benchmark";
  return {
    score: periods.length + 2 * [...roles].filter((role) => role !== null).length,
    why: `${has}${lacks}`,
  };
}
