import { gridColumn } from "../sheet/position";
import type { NoScorecard } from "./layout-kinds";
import type { Grid } from "../sheet/grid";
import { isValueHeader, periodOfTarget, roleOf } from "./header-words";
import { readPeriodHeader } from "./period";
import { runOfPeriods } from "./period-run";
import { isBlank, tidy } from "../sheet/plain-text";
import { SCORECARD_ROLES, type Role } from "./role-wordings";

/** Rows looked at for the one that came nearest to a header: a scorecard's header stands near the top. */
const ROWS_TO_LOOK_AT = 200;
const MOST_TO_NAME = 3;

/** Says what was looked for on a sheet without a scorecard, and what was seen (Rules, section 1). */
export function noScorecard(grid: Grid): NoScorecard {
  return {
    kind: "noScorecard",
    sheet: grid.sheet,
    why: `No scorecard was found on the sheet "${grid.sheet}": looked for a header row with two or more periods (such as Apr-24) or a column headed Value or Actual, a column of indicators, and a target, direction of travel, RAG, polarity or benchmark column; ${whatWasSeen(grid)}.`,
  };
}

function whatWasSeen(grid: Grid): string {
  if (!grid.text.some((row) => row.some((text) => !isBlank(text)))) return "the sheet is empty";
  let nearest: { row: number; seen: SeenRow } | null = null;
  for (let row = 0; row < Math.min(grid.text.length, ROWS_TO_LOOK_AT); row += 1) {
    const seen = seenIn(grid, row);
    if (scoreOf(seen) > (nearest === null ? 1 : scoreOf(nearest.seen))) nearest = { row, seen };
  }
  if (nearest === null) return `none of its ${grid.text.length} rows has any of these`;
  return `the nearest is row ${grid.firstRow + nearest.row + 1}, which ${inWords(nearest.seen)}`;
}

/** What a row has of a header. */
interface SeenRow {
  readonly periods: readonly string[];
  /** How many of the periods are of one kind. */
  readonly run: number;
  readonly hasValues: boolean;
  /** The headings, as they are worded, that make a table a scorecard. */
  readonly headings: readonly string[];
  readonly roles: ReadonlySet<Role>;
  /** Whether there is a heading under which the indicators may stand. */
  readonly hasNames: boolean;
}

function seenIn(grid: Grid, row: number): SeenRow {
  const values = grid.values[row] ?? [];
  const texts = grid.text[row] ?? [];
  const roles = new Set<Role>();
  const headings: string[] = [];
  let hasNames = false;
  let hasValues = false;
  const columns = texts.flatMap((text, at) => {
    const value = values[at] ?? "";
    const role = periodOfTarget(value) === null ? roleOf(value) : "target";
    if (role !== null) roles.add(role);
    if (role !== null && SCORECARD_ROLES.includes(role)) headings.push(tidy(text));
    const header = role === null ? readPeriodHeader(value, text) : null;
    hasValues ||= role === null && isValueHeader(value);
    hasNames ||= role === "name" || role === "id" || (role === null && header === null && !isBlank(text));
    return header === null ? [] : [{ column: gridColumn(at), header }];
  });
  const periods = columns.map(({ header }) => header.label);
  return { periods, run: runOfPeriods(columns).length, hasValues, headings, roles, hasNames };
}

const scoreOf = ({ periods, roles }: SeenRow): number => periods.length + 2 * roles.size;

function inWords({ periods, run, hasValues, headings, hasNames }: SeenRow): string {
  const quoted = headings.map((heading) => `"${heading}"`);
  const has = [
    periods.length === 1 ? `one period (${listed(periods)})` : `periods (${listed(periods)})`,
    quoted.length === 1 ? `the heading ${listed(quoted)}` : `the headings ${listed(quoted)}`,
  ].filter((_, at) => (at === 0 ? periods : quoted).length > 0);
  const lacks = [
    ...(run >= 2 || hasValues ? [] : [periods.length === 0 ? "periods" : "second period of the same kind"]),
    ...(headings.length > 0 ? [] : ["target, direction of travel, RAG, polarity or benchmark"]),
    ...(hasNames ? [] : ["column of indicators"]),
  ].map((what) => `no ${what}`);
  const said = has.length === 0 ? "" : `has ${has.join(" and ")}`;
  if (lacks.length === 0) return said;
  return said === "" ? `has ${lacks.join(" and ")}` : `${said} but ${lacks.join(" and ")}`;
}

const listed = (words: readonly string[]): string =>
  `${words.slice(0, MOST_TO_NAME).join(", ")}${words.length > MOST_TO_NAME ? ", …" : ""}`;
