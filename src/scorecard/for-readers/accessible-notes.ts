import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "../assessment";
import type { Figure, Gap } from "../figures/figure-kinds";
import { tidy } from "../sheet/plain-text";
import { a1Address, type ColumnIndex, type RowIndex } from "../sheet/position";
import { STATES, statesInForce, type State } from "../judgement/states";
import type { Settings } from "../settings/settings";
import type { AccessibleTable } from "./accessible-table";
import { dayInWords, text } from "./made-sheet";
import { SHORTHAND } from "./shorthand";

/** A scorecard and the sheet that its table stands on. */
export interface TableOfSheet {
  readonly assessment: SheetAssessment;
  readonly tableSheet: string;
  /** What a cell of the scorecard shows. */
  readonly shown: (row: RowIndex, column: ColumnIndex) => string;
}

type Note = readonly [subject: string, meaning: string];

const HUNDRED = 100;

/**
 * What a reader of the tables needs to know, in words: where they are from, the shorthand, how statuses were found, and
 * each cell that the tables do not repeat just as it was published.
 */
export function accessibleNotes(
  tables: readonly TableOfSheet[],
  settings: Settings,
  made: Date,
): AccessibleTable {
  const notes: Note[] = [
    ...tables.map(({ assessment, tableSheet }): Note => [
      tableSheet,
      `Copied on ${dayInWords(made)} from the sheet ${assessment.sheet}. It holds values, which do not follow later changes there.`,
    ]),
    ...Object.entries(SHORTHAND),
    ["Status", statusNote(settings)],
    [
      "Direction of travel",
      "The latest reported figure compared with the reported figure before it: up, down or no change, and whether that is better or worse for this indicator.",
    ],
    [
      "Narrative",
      "The words published for the indicator. A breach for which none were written says so; where none are needed, the cell says [z].",
    ],
    ...tables.flatMap(sectionNotes),
    ...tables.flatMap(cellNotes),
  ];
  return {
    headings: ["Note", "What it means"],
    rows: notes.map((note) => note.map((words) => text(tidied(words)))),
    widths: [34, 100],
  };
}

const tidied = (words: string): string =>
  words
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .join("\n")
    .trim();

/** What each state means, by the states that are in force and by how far off target is near. */
const MEANINGS: Readonly<Record<State, (tolerance: string, inForce: readonly State[]) => string>> = {
  blue: (tolerance) => `better than the target by at least ${tolerance}`,
  green: () => "on target",
  amber: (tolerance) => `off target by no more than ${tolerance}`,
  red: (_, inForce) => (inForce.includes("amber") ? "further off" : "off target"),
};

/** How statuses were found, with the states that are in force and no others. */
function statusNote({ tolerance: { basis, amount }, compare, states }: Settings): string {
  const size = `${String(Number((amount * HUNDRED).toFixed(2)))}${basis === "relative" ? "% of the target" : " percentage points"}`;
  const compared =
    compare === "displayed"
      ? "Figures are compared as they are displayed."
      : "Figures are compared as they are stored.";
  const tolerance = `${size}, or by the tolerance that the scorecard gives for the indicator`;
  const inForce = statesInForce(states);
  const meanings = inForce.map((state) => `${STATES[state].name}: ${MEANINGS[state](tolerance, inForce)}.`);
  return `Judged by the latest reported figure. ${meanings.join(" ")} ${compared}`;
}

const sectionNotes = ({ assessment }: TableOfSheet): Note[] =>
  assessment.sections.flatMap(({ title, sectionNarrative }) =>
    sectionNarrative.map((words): Note => [`Section: ${title}`, words]),
  );

/** The indicators some of whose cells do not read in the table as they were published. */
const cellNotes = (table: TableOfSheet): Note[] =>
  table.assessment.sections.flatMap((section) =>
    section.indicators.flatMap((indicator): Note[] => {
      const unlike = unlikeCells(table, section, indicator);
      if (unlike.length === 0) return [];
      const name = indicator.id === null ? indicator.name : `ID ${indicator.id}`;
      return [[`${table.tableSheet}, ${name}`, `${unlike.join(". ")}.`]];
    }),
  );

function unlikeCells(
  { shown }: TableOfSheet,
  { periods }: SectionAssessment,
  { row, figures }: IndicatorAssessment,
): string[] {
  return periods.flatMap(({ label, column }, at): string[] => {
    const reading = figures[at];
    const why = reading === undefined ? null : whyUnlike(reading, tidy(shown(row, column)));
    return why === null ? [] : [`${tidy(label)} (cell ${a1Address(row, column)}): ${why}`];
  });
}

/** What is to be said of a cell that the table does not repeat as it was published; null for nothing. */
function whyUnlike(reading: Figure | Gap, published: string): string | null {
  if (reading.kind === "gap") return whyGap(reading, published);
  const { form } = reading;
  if (form.kind !== "text" || published === "") return null;
  const isMore =
    form.shape.kind === "exact" || (form.shape.kind === "upToPercent" && !published.endsWith("%"));
  return isMore ? `published as "${published}"` : null;
}

function whyGap({ reason, text: said }: Gap, published: string): string | null {
  const words = published === "" ? tidy(said) : published;
  switch (reason) {
    case "error":
      return `the scorecard holds the error ${words}`;
    case "unreadable":
      return `the scorecard holds "${words}", which could not be read as a figure`;
    case "notAvailable":
    case "suppressed":
      return words === "" || words.startsWith("[") ? null : `published as "${words}"`;
    case "empty":
    case "notApplicable":
      return null;
  }
}
