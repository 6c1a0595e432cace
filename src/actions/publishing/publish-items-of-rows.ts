import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "../../scorecard/assessment";
import type { Problem } from "../../scorecard/problems/problem";
import { a1Address } from "../../scorecard/sheet/position";
import type { GoodDirection } from "../../scorecard/settings/settings";
import { KIND_OF_PROBLEM } from "./publish-item-kinds";
import { called, identityOf, type FoundItem } from "./found-item";

/** What was not understood on the sheet, at its cells. */
export function problemItems({ sections, problems }: SheetAssessment): FoundItem[] {
  const rows = new Map(
    sections.flatMap((section) =>
      section.indicators.map((indicator) => [indicator.row + 1, { section, indicator }] as const),
    ),
  );
  return problems.flatMap(({ kind, cell, what }): FoundItem[] => {
    const item = KIND_OF_PROBLEM[kind];
    if (item === undefined) return [];
    const at = rows.get(rowOf(cell));
    const whose = at === undefined ? "" : ` (${called(at.indicator)})`;
    return [{ kind: item, cell, what: `${cell}${whose}: ${what}`, fact: factOf(at, cell, what) }];
  });
}

const rowOf = (cell: string): number => Number(cell.replace(/^[A-Z]+/i, ""));

interface Row {
  readonly section: SectionAssessment;
  readonly indicator: IndicatorAssessment;
}

/** A row's problem is known by its indicator and period, wherever rows and columns have moved to. */
function factOf(row: Row | undefined, cell: Problem["cell"], what: string): string[] {
  const sentence = what.replaceAll(cell, "");
  if (row === undefined) return [sentence];
  const { section, indicator } = row;
  const period = section.periods.find(({ column }) => a1Address(indicator.row, column) === cell);
  return [...identityOf(section, indicator), period?.label ?? "", sentence];
}

const GOOD: Readonly<Record<GoodDirection, string>> = {
  higher: "higher is better",
  lower: "lower is better",
  band: "inside the band is good",
  none: "neither way is good",
};

/** Indicators that are coloured by a polarity that nobody has confirmed. */
export const assumedPolarityItems = ({ sections }: SheetAssessment): FoundItem[] =>
  sections.flatMap((section) =>
    section.indicators.flatMap((indicator): FoundItem[] => {
      const { polarity, latest, row } = indicator;
      if (!polarity.assumed || (latest?.status ?? "none") === "none") return [];
      const cell = a1Address(row, section.columns.name);
      return [
        {
          kind: "assumedPolarity",
          cell,
          what: `${called(indicator)} in ${cell} is coloured as if ${GOOD[polarity.good]}, which is assumed (${polarity.reason}): confirm it or turn it round.`,
          fact: [...identityOf(section, indicator), polarity.good, polarity.reason],
        },
      ];
    }),
  );
