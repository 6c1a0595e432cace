import type { SheetAssessment } from "../assessment";
import type { Status } from "../judgement/states";
import { countAll } from "../judgement/status-counts";
import { totalsOf } from "../totals";
import { exceptionsOf, latestPeriodOf, NO_NARRATIVE, sheetsInWords, type Exception } from "./exceptions";
import { count, dayInWords, text, type MadeCell, type Place } from "./made-sheet";
import { piecesThatFit } from "./pieces-that-fit";

/** A column of the exceptions sheet: its heading, its width in characters, and what a breach has in it. */
export interface ExceptionColumn {
  readonly heading: string;
  readonly width: number;
  readonly cell: (exception: Exception) => MadeCell;
}

const NARRATIVE_WIDTH = 52;

/** A row of a sheet is at most 409 points high, and these lines are 15 points each. */
const LINES_IN_A_ROW = 26;

const SHEET: ExceptionColumn = { heading: "Sheet", width: 13, cell: ({ sheet }) => text(sheet) };

/** The columns in their order; the narrative stands last, so that it may run on below. */
const COLUMNS: readonly ExceptionColumn[] = [
  { heading: "Section", width: 24, cell: ({ section }) => text(section) },
  { heading: "ID", width: 6, cell: ({ id }) => text(id ?? "") },
  { heading: "Indicator", width: 32, cell: ({ name }) => text(name) },
  { heading: "Period", width: 9, cell: ({ period }) => text(period) },
  { heading: "Figure", width: 10, cell: ({ place }) => ({ kind: "cellOf", place }) },
  { heading: "Status", width: 9, cell: ({ statusName }) => text(statusName) },
  { heading: "Target", width: 13, cell: ({ target }) => text(target) },
  { heading: "How far off", width: 14, cell: ({ miss }) => text(miss) },
  { heading: "Direction of travel", width: 17, cell: ({ travel }) => text(travel) },
  { heading: "Periods red in a row", width: 11, cell: ({ redPeriods }) => count(redPeriods) },
  { heading: "Narrative", width: NARRATIVE_WIDTH, cell: ({ narrative }) => text(narrative ?? NO_NARRATIVE) },
];

export interface ExceptionsTable {
  readonly title: string;
  /** What the sheet is about, and when it was made. */
  readonly asOf: string;
  readonly columns: readonly ExceptionColumn[];
  readonly rows: readonly ExceptionRow[];
  readonly breaches: number;
}

export interface ExceptionRow {
  readonly cells: readonly MadeCell[];
  /** Null in a row on which a long narrative continues, and in the sentence that there are no breaches. */
  readonly breach: {
    readonly status: Status;
    readonly place: Place;
    readonly hasId: boolean;
    readonly hasNarrative: boolean;
  } | null;
}

/**
 * The exceptions of some sheets as a table for printing: one row a breach. A narrative that would not fit a row, which is at
 * most 409 points high, runs on in rows below. With no breach a single row says so.
 */
export function exceptionsTable(sheets: readonly SheetAssessment[], made: Date): ExceptionsTable {
  const columns = sheets.length > 1 ? [SHEET, ...COLUMNS] : COLUMNS;
  const exceptions = exceptionsOf(sheets);
  const rows = exceptions.flatMap((exception) => rowsOf(exception, columns));
  return {
    title: `Exceptions from ${sheetsInWords(sheets)}`,
    asOf: asOfInWords(sheets, made),
    columns,
    rows: rows.length > 0 ? rows : [{ cells: [text(NO_BREACHES)], breach: null }],
    breaches: exceptions.length,
  };
}

const NO_BREACHES = "No exceptions: no indicator is in breach by its latest reported figure.";

function rowsOf(exception: Exception, columns: readonly ExceptionColumn[]): ExceptionRow[] {
  const { status, place, narrative } = exception;
  const [first = "", ...others] = piecesThatFit(narrative ?? NO_NARRATIVE, NARRATIVE_WIDTH, LINES_IN_A_ROW);
  const cells = columns.map(({ cell, heading }) => (heading === "Narrative" ? text(first) : cell(exception)));
  const runningOn = others.map((piece): ExceptionRow => ({
    cells: columns.map(({ heading }) => text(heading === "Narrative" ? piece : "")),
    breach: null,
  }));
  return [
    { cells, breach: { status, place, hasId: exception.id !== null, hasNarrative: narrative !== null } },
    ...runningOn,
  ];
}

function asOfInWords(sheets: readonly SheetAssessment[], made: Date): string {
  const totals = totalsOf(sheets);
  const { breaches, withoutNarrative } = totals;
  const period = latestPeriodOf(sheets);
  const latest = period === null ? "" : `Latest period ${period}. `;
  const missing = withoutNarrative === 0 ? "" : `, ${String(withoutNarrative)} of them without a narrative`;
  return `${latest}${String(breaches)} of ${String(countAll(totals))} indicators in breach${missing}. Judged on ${dayInWords(made)}; the figures follow the scorecard's cells; everything else is as it was judged then.`;
}
