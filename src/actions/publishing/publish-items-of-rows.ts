import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "../../scorecard/assessment";
import { isKeyOf } from "../../scorecard/from-outside/checks";
import type { Problem } from "../../scorecard/problems/problem";
import { addressAt, type RowIndex } from "../../scorecard/sheet/position";
import type { GoodDirection } from "../../scorecard/settings/settings";
import { PUBLISH_ITEMS } from "./publish-item-kinds";
import { called, identityOf, type FoundItem } from "./found-item";

/** What was not understood on the sheet, at its cells: the problems that are looked at before publishing; others are remarks. */
export function problemItems({ sections, problems }: SheetAssessment): FoundItem[] {
  const rows = new Map<RowIndex, Row>(
    sections.flatMap((section) =>
      section.indicators.map((indicator) => [indicator.row, { section, indicator }] as const),
    ),
  );
  return problems.flatMap((problem): FoundItem[] => {
    const { kind, row, column, what } = problem;
    if (!isKeyOf(PUBLISH_ITEMS, kind)) return [];
    const of = rows.get(row);
    const whose = of === undefined ? "" : ` (${called(of.indicator)})`;
    return [
      {
        kind,
        row,
        column,
        indicator: of?.indicator ?? null,
        what: `${addressAt(problem)}${whose}: ${what}`,
        fact: factOf(problem, of),
      },
    ];
  });
}

interface Row {
  readonly section: SectionAssessment;
  readonly indicator: IndicatorAssessment;
}

/** A row's problem is known by its indicator and period, wherever rows and columns have moved to. */
function factOf(problem: Problem, of: Row | undefined): string[] {
  const sentence = problem.what.replaceAll(addressAt(problem), "");
  if (of === undefined) return [sentence];
  const { section, indicator } = of;
  const period = section.periods.find(({ column }) => column === problem.column);
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
      const cell = { row, column: section.columns.name };
      return [
        {
          kind: "assumedPolarity",
          ...cell,
          indicator,
          what: `${called(indicator)} in ${addressAt(cell)} is coloured as if ${GOOD[polarity.good]}, which is assumed (${polarity.reason}): confirm it or change it.`,
          fact: [...identityOf(section, indicator), polarity.good, polarity.reason],
        },
      ];
    }),
  );
