import type { RowIndex, ColumnIndex } from "../../scorecard/sheet/position";
import type { IndicatorAssessment, SectionAssessment } from "../../scorecard/assessment";
import { readFigure } from "../../scorecard/figures/figure";
import { accessibleContents } from "../../scorecard/for-readers/accessible-contents";
import { accessibleNotes, type TableOfSheet } from "../../scorecard/for-readers/accessible-notes";
import { accessibleTable, type AccessibleTable } from "../../scorecard/for-readers/accessible-table";
import { text, type MadeCell } from "../../scorecard/for-readers/made-sheet";
import { figureCell } from "../../scorecard/for-readers/number-format-for";
import { SHORTHAND_OF } from "../../scorecard/for-readers/shorthand";
import { isBlank, tidy } from "../../scorecard/sheet/plain-text";
import type { Settings } from "../../scorecard/settings/settings";
import { queueKnownSheets, type KnownName, type KnownSheet } from "../../workbook/made-sheets/own-sheets";
import { refusal } from "../../workbook/refusals";
import { valueAt, textAt } from "../../scorecard/sheet/grid";
import { sheetNames } from "../../workbook/read/sheet-names";
import { nameOfPlace, placesFor, type WantedSheet } from "../../workbook/made-sheets/sheet-places";
import { freeTableNames } from "../../workbook/made-sheets/table-names";
import { inOneUndoStep } from "../../workbook/undo-step";
import {
  writeMadeSheets,
  type MadeSheet,
  type PlacedSheet,
  type SheetPlace,
} from "../../workbook/made-sheets/write-made-sheet";
import { noScorecardAmong, scorecardsAmong, type ScorecardSheet } from "../check";
import { refusable, type ActionOptions, type Outcome } from "../outcome";
import type { Scope } from "../read-and-judge/scope";
import { readAndJudge } from "../read-and-judge/read-and-judge";

/** The sheets of the accessible copy: contents, notes, and a table for each scorecard. */
export interface AccessibleCopyMade {
  readonly sheets: readonly string[];
  /** True where sheets that the add-in made before were made anew. */
  readonly replaced: boolean;
}

const CONTENTS: WantedSheet = { madeAs: "accessible contents", name: "Contents" };
const NOTES: WantedSheet = { madeAs: "accessible notes", name: "Notes" };

/**
 * Makes a copy that anybody can read, with a screen reader or without colours: contents, notes, and for each scorecard one
 * table from A1 with one header row, without merged or empty cells, words for statuses and directions, and shorthand for
 * gaps (https://analysisfunction.civilservice.gov.uk/policy-store/making-spreadsheets-accessible-a-brief-checklist-of-the-basics/).
 * It holds values. Sheets made before are made anew; a person's own sheets are left alone.
 *
 * Refused: no scorecard; a sheet made before is protected; a cell being edited; settings that cannot be used.
 */
export function makeAccessibleCopy(
  scope: Scope,
  options: ActionOptions = {},
): Promise<Outcome<AccessibleCopyMade>> {
  return refusable(() => inOneUndoStep((context) => make(context, scope, options)));
}

async function make(
  context: Excel.RequestContext,
  scope: Scope,
  options: ActionOptions,
): Promise<Outcome<AccessibleCopyMade>> {
  const judged = await readAndJudge(context, scope, options, "check");
  if (judged.kind === "refused") return judged;
  const scorecards = scorecardsAmong(judged.sheets);
  if (scorecards.length === 0) return noScorecardAmong(judged.sheets);
  const names = await sheetNames(context);
  const known = queueKnownSheets(context, names);
  await context.sync();
  const { sheets, names: defined } = known();
  const places = placesFor([CONTENTS, NOTES, ...scorecards.map(wantedTable)], sheets);
  const shut = places.flatMap((place) =>
    place.kind === "anew" && place.known.isProtected ? [place.known.name] : [],
  );
  if (shut.length > 0) return { kind: "refused", refusal: refusal("sheetProtected", shut.join('", "')) };
  if (options.signal?.aborted === true) return { kind: "refused", refusal: refusal("cancelled") };
  const made = madeSheets(scorecards, places, judged.settings, { sheets, names: defined });
  await writeMadeSheets(context, made);
  return {
    kind: "done",
    sheets: places.map(nameOfPlace),
    replaced: places.some(({ kind }) => kind === "anew"),
  };
}

const wantedTable = ({ grid }: ScorecardSheet): WantedSheet => ({
  madeAs: `accessible table of ${grid.sheet}`,
  name: `${grid.sheet.slice(0, LONGEST_STEM)} table`,
});

/** So that the whole name has at most 31 characters. */
const LONGEST_STEM = 25;

function madeSheets(
  scorecards: readonly ScorecardSheet[],
  places: readonly SheetPlace[],
  settings: Settings,
  known: { readonly sheets: readonly KnownSheet[]; readonly names: readonly KnownName[] },
): PlacedSheet[] {
  const made = new Date();
  const names = places.map(nameOfPlace);
  const [contents = "", notes = "", ...tableSheets] = names;
  const sources = scorecards.map((sheet, at): TableOfSheet => ({
    assessment: sheet.assessment,
    tableSheet: tableSheets[at] ?? "",
    shown: (row, column) => shownAt(sheet, row, column),
  }));
  const listed = sources.map(({ assessment, tableSheet }) => ({
    sheet: tableSheet,
    holds: `The scorecard of the sheet ${assessment.sheet}: a row for each of its ${String(indicatorsOf(assessment.sections))} indicators.`,
  }));
  const tables = [
    accessibleContents({ contents, notes }, listed, made),
    accessibleNotes(sources, settings, made),
    ...scorecards.map((sheet) => accessibleTable(sheet.assessment, (...at) => benchmarkAt(sheet, ...at))),
  ];
  const marks = [CONTENTS.madeAs, NOTES.madeAs, ...scorecards.map((sheet) => wantedTable(sheet).madeAs)];
  const tableNames = freeTableNames(names, places, known);
  return places.flatMap((place, at): PlacedSheet[] => {
    const table = tables[at];
    if (table === undefined) return [];
    const links = at === 0 ? linksOf(names) : [];
    return [{ place, made: sheetOf(table, marks[at] ?? "", tableNames[at] ?? "", links) }];
  });
}

const indicatorsOf = (sections: readonly SectionAssessment[]): number =>
  sections.reduce((sum, { indicators }) => sum + indicators.length, 0);

const shownAt = ({ grid }: ScorecardSheet, row: RowIndex, column: ColumnIndex): string =>
  textAt(grid, row, column);

/** What a benchmark's cell says: a figure as a number, other words as they stand. */
function benchmarkAt(
  sheet: ScorecardSheet,
  { columns }: SectionAssessment,
  { row, target }: IndicatorAssessment,
): MadeCell | null {
  const column = columns.benchmark;
  if (column === null) return null;
  const { grid } = sheet;
  const shown = shownAt(sheet, row, column);
  const reading = readFigure(
    { value: valueAt(grid, row, column), text: shown, numberFormat: grid.numberFormat(row, column) },
    { separators: grid.separators, compare: "displayed" },
  );
  if (reading.kind === "figure") return figureCell(reading, target);
  if (isBlank(shown)) return null;
  return text(reading.reason === "unreadable" ? tidy(shown) : SHORTHAND_OF[reading.reason]);
}

/** From each row of the contents to the sheet that it names. */
const linksOf = (sheets: readonly string[]): MadeSheet["links"] =>
  sheets.map((sheet, at) => ({
    row: at + 1,
    column: 0,
    to: `'${sheet.replaceAll("'", "''")}'!A1`,
    tip: `Go to the sheet ${sheet}`,
  }));

const LEFT = { horizontal: "Left" } as const;

/** Guidance asks for a plain font of 12 points or more. */
const FONT = { name: "Arial", size: 12 };

function sheetOf(
  { headings, rows, widths }: AccessibleTable,
  madeAs: string,
  tableName: string,
  links: MadeSheet["links"],
): MadeSheet {
  const right = headings.length - 1;
  return {
    madeAs,
    cells: [headings.map(text), ...rows],
    widths,
    font: FONT,
    looks: [
      { area: { top: 0, bottom: rows.length, left: 0, right }, look: { wrap: true, vertical: "Top" } },
      { area: { top: 0, bottom: 0, left: 0, right }, look: { bold: true, horizontal: "Left" } },
      // A number at the right of its cell would run into the words beside it.
      ...headings.flatMap((heading, column) =>
        heading === "Target" || heading === "Benchmark"
          ? [{ area: { top: 0, bottom: rows.length, left: column, right: column }, look: LEFT }]
          : [],
      ),
    ],
    links,
    formats: new Map(),
    rowHeights: new Map(),
    unwrapped: new Set(),
    frozenRows: 0,
    print: { titleRow: 0, orientation: "Landscape" },
    table: { name: tableName },
    tabColor: null,
  };
}
