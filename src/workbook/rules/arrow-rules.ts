import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "../../scorecard/assessment";
import { type Grid, valueAt } from "../../scorecard/sheet/grid";
import type { PaletteName } from "../../scorecard/settings/settings";
import { ARROWS, type ArrowPlan } from "../written-columns/arrows";
import { PALETTES, type ArrowColour } from "../colours";
import { allOf, anyOf, CELL, markedRule, quoted } from "./formula-text";
import type { RuleBook, RuleLook } from "./rule-book";
import { SectionRows, selectorConditions, type RowSelector } from "./rows-of-section";

type Moved = "up" | "down";

/** How long the tests for rows may be in one formula, in characters. */
const LONGEST_TESTS = 4000;

/**
 * The colours of the arrows (Rules, section 6): ▲ green where higher is better and amber where lower is, ▼ the other way
 * round, ► grey, and grey where no direction is good. A rule knows its rows by what their target cells say, so that an
 * arrow that a sort takes elsewhere keeps its colour or has none.
 */
export function addArrowRules(
  book: RuleBook,
  grid: Grid,
  { sections }: SheetAssessment,
  plan: Pick<ArrowPlan, "columns">,
  palette: PaletteName,
): void {
  const lookOf = (colour: ArrowColour): RuleLook => ({
    fill: null,
    font: PALETTES[palette].arrows[colour],
    numberFormat: null,
  });
  for (const section of sections) {
    const rows = new SectionRows(grid, section);
    const place = plan.columns.find(({ arrows }) => arrows.some(({ row }) => row === rows.bottom));
    if (place === undefined) continue;
    const { column } = place;
    const block = { top: rows.top, bottom: rows.bottom, left: column, right: column };
    const isArrow = (text: string): string => `${CELL}=${quoted(text)}`;
    book.add(markedRule([isArrow(ARROWS.same)]), lookOf("grey"), [block], []);
    for (const moved of ["up", "down"] satisfies Moved[]) {
      const { tests, listed } = picksByColour(grid, section, rows, moved);
      for (const [colour, ofColour] of tests) {
        for (const part of partsOf(ofColour)) {
          book.add(markedRule([isArrow(ARROWS[moved]), anyOf(part)]), lookOf(colour), [block], []);
        }
      }
      for (const { colour, conditions, row } of listed) {
        const cell = { ...block, top: row, bottom: row };
        book.add(markedRule([isArrow(ARROWS[moved]), ...conditions]), lookOf(colour), [cell], []);
      }
    }
  }
}

/** Which colour an arrow has in a row; for a band it is known only for the arrow that the row shows now. */
function colourOf({ polarity, travel }: IndicatorAssessment, moved: Moved): ArrowColour | null {
  switch (polarity.good) {
    case "higher":
      return moved === "up" ? "green" : "amber";
    case "lower":
      return moved === "down" ? "green" : "amber";
    case "none":
      return "grey";
    case "band":
      if (travel.direction !== moved) return null;
      return travel.movement === "better" ? "green" : travel.movement === "worse" ? "amber" : "grey";
  }
}

interface RowsOfOneTest {
  readonly selector: RowSelector;
  readonly rows: IndicatorAssessment[];
}

interface PickedRow {
  readonly colour: ArrowColour;
  readonly conditions: readonly string[];
}

interface Picks {
  /** Tests over the whole block, by colour. */
  readonly tests: Map<ArrowColour, string[]>;
  /** Rows that no test tells from others, to be listed cell by cell. */
  readonly listed: (PickedRow & { readonly row: number })[];
}

/** What picks the rows of each colour: their target, and their names where rows with that target differ. */
function picksByColour(grid: Grid, section: SectionAssessment, rows: SectionRows, moved: Moved): Picks {
  const picks: Picks = { tests: new Map<ArrowColour, string[]>(), listed: [] };
  for (const { selector, rows: alike } of bySelector(grid, section)) {
    const conditions = selectorConditions(selector);
    const own = new Set<number>(alike.map(({ row }) => row));
    const otherRows = rows.otherRowsMatched(selector, (row) => own.has(row));
    for (const [colour, ofColour] of byColour(alike, moved)) {
      if (colour === null) continue;
      const itsRows = new Set<number>(ofColour.map(({ row }) => row));
      const apart = rows.apart([...itsRows], [...otherRows, ...[...own].filter((row) => !itsRows.has(row))]);
      if (apart === null) {
        for (const row of itsRows) picks.listed.push({ colour, conditions, row });
      } else {
        const tests = picks.tests.get(colour) ?? [];
        picks.tests.set(colour, [...tests, allOf([...conditions, ...apart])]);
      }
    }
  }
  return picks;
}

function byColour(
  rows: readonly IndicatorAssessment[],
  moved: Moved,
): Map<ArrowColour | null, IndicatorAssessment[]> {
  const found = new Map<ArrowColour | null, IndicatorAssessment[]>();
  for (const row of rows) {
    const colour = colourOf(row, moved);
    const ofColour = found.get(colour) ?? [];
    ofColour.push(row);
    found.set(colour, ofColour);
  }
  return found;
}

/** Rows by what picks them: the cells that decide their colours, else what the target and polarity cells say. */
function bySelector(grid: Grid, section: SectionAssessment): RowsOfOneTest[] {
  const { columns, indicators } = section;
  const deciding = [columns.target, columns.polarity].filter((column) => column !== null);
  const found = new Map<string, RowsOfOneTest>();
  for (const indicator of indicators) {
    const judged = indicator.thresholds.find((thresholds) => thresholds !== null);
    const selector: RowSelector =
      judged == null
        ? deciding.map((column) => ({ column, value: valueAt(grid, indicator.row, column) }))
        : judged.decidingCells;
    const key = JSON.stringify(selector);
    const rows = found.get(key) ?? { selector, rows: [] };
    rows.rows.push(indicator);
    found.set(key, rows);
  }
  return [...found.values()];
}

/** Tests in groups that fit a formula. */
function partsOf(tests: readonly string[]): string[][] {
  const parts: { tests: string[]; length: number }[] = [];
  for (const test of tests) {
    const last = parts.at(-1);
    if (last === undefined || last.length + test.length > LONGEST_TESTS) {
      parts.push({ tests: [test], length: test.length });
    } else {
      last.tests.push(test);
      last.length += test.length;
    }
  }
  return parts.map((part) => part.tests);
}
