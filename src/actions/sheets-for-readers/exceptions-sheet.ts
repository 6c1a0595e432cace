import { exceptionsTable, type ExceptionsTable } from "../../scorecard/for-readers/exceptions-table";
import type { Place } from "../../scorecard/for-readers/made-sheet";
import type { PaletteName } from "../../scorecard/settings/settings";
import { PALETTES } from "../../workbook/colours";
import { addHiddenNames, linkNamesFor } from "../../workbook/made-sheets/link-names";
import { addressOf } from "../../workbook/area";
import { queueKnownSheets } from "../../workbook/made-sheets/own-sheets";
import { refusal } from "../../workbook/refusals";
import { sheetNames } from "../../workbook/read/sheet-names";
import { nameOfPlace, placesFor } from "../../workbook/made-sheets/sheet-places";
import { inOneUndoStep } from "../../workbook/undo-step";
import { writeMadeSheets, type Look, type MadeSheet } from "../../workbook/made-sheets/write-made-sheet";
import { noScorecardAmong, scorecardsAmong, type ScorecardSheet } from "../check";
import { refusable, type ActionOptions, type Outcome } from "../outcome";
import type { Scope } from "../read-and-judge/scope";
import { readAndJudge } from "../read-and-judge/read-and-judge";

/** The sheet of exceptions that was made. */
export interface ExceptionsSheetMade {
  readonly sheet: string;
  /** True where one that the add-in made before was made anew. */
  readonly replaced: boolean;
  readonly breaches: number;
}

const MADE_AS = "exceptions";
const NAME = "Exceptions";

/**
 * Makes a sheet of the breaches for printing, or makes anew the one that was made before, whatever it is called now: a row
 * for each breach, its figure a formula that follows the scorecard's cell, its ID a link to that cell. A person's own
 * sheet called Exceptions is left alone.
 *
 * Refused: no scorecard; the sheet made before is protected; a cell being edited; settings that cannot be used.
 */
export function makeExceptionsSheet(
  scope: Scope,
  options: ActionOptions = {},
): Promise<Outcome<ExceptionsSheetMade>> {
  return refusable(() => inOneUndoStep((context) => make(context, scope, options)));
}

async function make(
  context: Excel.RequestContext,
  scope: Scope,
  options: ActionOptions,
): Promise<Outcome<ExceptionsSheetMade>> {
  const judged = await readAndJudge(context, scope, options, "check");
  if (judged.kind === "refused") return judged;
  const scorecards = scorecardsAmong(judged.sheets);
  if (scorecards.length === 0) return noScorecardAmong(judged.sheets);
  const table = exceptionsTable(
    scorecards.map(({ assessment }) => assessment),
    new Date(),
  );
  const places = table.rows.flatMap(({ breach }) => (breach === null ? [] : [breach.place]));
  const names = await sheetNames(context);
  const known = queueKnownSheets(context, names);
  const formats = queueFormats(scorecards, places);
  await context.sync();
  const { sheets, names: defined } = known();
  const [place] = placesFor([{ madeAs: MADE_AS, name: NAME }], sheets);
  if (place === undefined) throw new Error("A sheet that is wanted has a place");
  if (place.kind === "anew" && place.known.isProtected)
    return { kind: "refused", refusal: refusal("sheetProtected", place.known.name) };
  if (options.signal?.aborted === true) return { kind: "refused", refusal: refusal("cancelled") };
  const links = linkNamesFor(places, defined);
  addHiddenNames(context, links.added);
  const made = sheetOf(table, links.names, formats(), judged.settings.colours);
  await writeMadeSheets(context, [{ place, made }]);
  return {
    kind: "done",
    sheet: nameOfPlace(place),
    replaced: place.kind === "anew",
    breaches: table.breaches,
  };
}

/** Asks for the number formats of the figures, a column of each sheet at once. */
function queueFormats(
  scorecards: readonly ScorecardSheet[],
  places: readonly Place[],
): () => (place: Place) => string | undefined {
  const columns = new Map<string, { readonly range: Excel.Range; readonly top: number }>();
  const keyOf = ({ sheet, column }: Place): string => `${String(column)} ${sheet}`;
  for (const { read, grid } of scorecards) {
    const own = places.filter(({ sheet }) => sheet === grid.sheet);
    for (const column of new Set(own.map((place) => place.column))) {
      const rows = own.filter((place) => place.column === column).map(({ row }) => row);
      const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
      const range = read.worksheet.getRange(addressOf({ top, bottom, left: column, right: column }));
      range.load("numberFormat");
      columns.set(`${String(column)} ${grid.sheet}`, { range, top });
    }
  }
  return () => (place) => {
    const column = columns.get(keyOf(place));
    const format: unknown = column?.range.numberFormat[place.row - column.top]?.[0];
    return typeof format === "string" ? format : undefined;
  };
}

const TITLE_ROW = 0;
const AS_OF_ROW = 1;
const HEADER_ROW = 2;
const FONT = { name: "Calibri", size: 11 };
const HEADER: Look = { bold: true, fill: "#E7ECEF", color: "#1F2A33", wrap: true, vertical: "Center" };
const LINES = "#D0D5D9";
const LINK_COLOUR = "#0B5394";

/** The table as a sheet: title and as-of line, headings, a row for each breach. */
function sheetOf(
  table: ExceptionsTable,
  links: readonly string[],
  formatAt: (place: Place) => string | undefined,
  colours: PaletteName,
): MadeSheet {
  const { columns, rows } = table;
  const right = columns.length - 1;
  const top = HEADER_ROW + 1;
  const bottom = HEADER_ROW + rows.length;
  const at = (heading: string): number => columns.findIndex((column) => column.heading === heading);
  const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
  const columnOf = (heading: string) => ({ top, bottom, left: at(heading), right: at(heading) });
  const [figureAt, statusAt] = [at("Figure"), at("Status")];
  const breaches = rows.flatMap(({ breach }, index) =>
    breach === null
      ? []
      : [{ ...breach, row: top + index, linkColumn: at(breach.hasId ? "ID" : "Indicator") }],
  );
  const { states } = PALETTES[colours];
  const looks: MadeSheet["looks"] = [
    { area: cell(TITLE_ROW, 0), look: { bold: true, size: 16, color: "#1F2A33" } },
    { area: cell(AS_OF_ROW, 0), look: { color: "#4A5560" } },
    { area: { top: HEADER_ROW, bottom: HEADER_ROW, left: 0, right }, look: HEADER },
    {
      area: { top, bottom, left: 0, right },
      look: { wrap: breaches.length > 0, vertical: "Top", lines: LINES },
    },
    ...(breaches.length === 0
      ? []
      : [
          { area: columnOf("Figure"), look: { horizontal: "Right", bold: true } as const },
          { area: columnOf("Status"), look: { horizontal: "Center" } as const },
          { area: columnOf("Target"), look: { horizontal: "Center" } as const },
          { area: columnOf("Periods red in a row"), look: { horizontal: "Center" } as const },
        ]),
    ...breaches.flatMap(({ row, status, hasNarrative, linkColumn }) => [
      ...(status === "none"
        ? []
        : [
            {
              area: cell(row, statusAt),
              look: { fill: states[status].fill, color: states[status].font, bold: true },
            },
          ]),
      { area: cell(row, linkColumn), look: { color: LINK_COLOUR } },
      ...(hasNarrative ? [] : [{ area: cell(row, right), look: { italic: true, color: "#4A5560" } }]),
    ]),
  ];
  return {
    madeAs: MADE_AS,
    cells: [
      [{ kind: "text", text: table.title }],
      [{ kind: "text", text: table.asOf }],
      columns.map(({ heading }) => ({ kind: "text", text: heading })),
      ...rows.map(({ cells }) => cells),
    ],
    widths: columns.map(({ width }) => width),
    font: FONT,
    looks,
    links: breaches.map(({ row, place, linkColumn }, index) => ({
      row,
      column: linkColumn,
      to: links[index] ?? "",
      tip: `Go to the figure on the sheet ${place.sheet}`,
    })),
    formats: new Map(
      breaches.flatMap(({ row, place }) => {
        const format = formatAt(place);
        return format === undefined ? [] : [[`${String(row)},${String(figureAt)}`, format] as const];
      }),
    ),
    rowHeights: new Map([
      [TITLE_ROW, 30],
      [AS_OF_ROW, 24],
      [HEADER_ROW, 38],
    ]),
    unwrapped: new Set(breaches.length === 0 ? [TITLE_ROW, AS_OF_ROW, top] : [TITLE_ROW, AS_OF_ROW]),
    frozenRows: HEADER_ROW + 1,
    print: { titleRow: HEADER_ROW, orientation: "Landscape" },
    table: null,
    tabColor: "#9C0006",
  };
}
