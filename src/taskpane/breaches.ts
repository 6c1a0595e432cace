import type { IndicatorAssessment, SheetAssessment } from "../scorecard/assessment";
import { a1Address } from "../scorecard/position";
import { againstTarget } from "./figure-words";
import type { CellPlace, PlacedProblem } from "./pane-state";

/** One line of the list of breaches without a narrative. */
export interface BreachLine extends CellPlace {
  readonly key: string;
  /** `ID 9a` or, without an ID, the name alone. */
  readonly heading: string;
  readonly name: string;
  readonly figure: string;
}

/** The breaches whose narrative is missing, in the order of the sheets; each goes to its latest figure. */
export function breachesWithoutNarrative(sheets: readonly SheetAssessment[]): BreachLine[] {
  return sheets.flatMap(({ sheet, sections }) =>
    sections.flatMap(({ indicators }) =>
      indicators
        .filter(({ breach, narrative }) => breach && narrative.state === "missing")
        .flatMap((indicator) => breachLine(sheet, indicator)),
    ),
  );
}

function breachLine(sheet: string, indicator: IndicatorAssessment): BreachLine[] {
  const { id, name, row, latest } = indicator;
  if (latest === null) return [];
  return [
    {
      key: `${sheet} ${String(row)}`,
      heading: id === null ? "No ID" : `ID ${id}`,
      name,
      figure: againstTarget(indicator),
      sheet,
      cell: a1Address(row, latest.period.column),
    },
  ];
}

/** Everything that a person should look at, with the sheet that it is on. */
export const problemsOf = (sheets: readonly SheetAssessment[]): PlacedProblem[] =>
  sheets.flatMap(({ sheet, problems }) => problems.map((problem) => ({ ...problem, sheet })));
