import type { IndicatorAssessment, SheetAssessment } from "../../scorecard/assessment";
import { a1Address, type ColumnIndex } from "../../scorecard/sheet/position";
import { STATUS_NAMES, type State } from "../../scorecard/judgement/states";
import { stateOfFill, type FilledState } from "../../workbook/rules/fill-families";
import type { HandMadeFill } from "../../workbook/read/hand-made-fills";
import { called, identityOf, type FoundItem } from "./found-item";

/**
 * Fills given by hand that look like another state than the figure has, an item for each indicator: a red fill on a figure
 * that is green. Fills of no state's colour, fills on figures without a status, and areas in which it is only known that
 * some cells have a fill are passed over.
 */
export function fillItems({ sections }: SheetAssessment, fills: readonly HandMadeFill[]): FoundItem[] {
  const coloured = fills.flatMap(({ color, area, isWhole }) => {
    const state = stateOfFill(color);
    return state === null || !isWhole ? [] : [{ state, area }];
  });
  if (coloured.length === 0) return [];
  const fillAt = (row: number, column: number): FilledState | null =>
    coloured.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    )?.state ?? null;
  return sections.flatMap((section) =>
    section.indicators.flatMap((indicator): FoundItem[] => {
      const contradicted = section.periods.flatMap(({ column, label }, at): Contradiction[] => {
        const [fill, status] = [fillAt(indicator.row, column), indicator.statuses[at] ?? "none"];
        const contradicts = fill !== null && status !== "none" && fill !== FILL_OF[status];
        return contradicts ? [{ column, label, fill, status }] : [];
      });
      const last = contradicted.at(-1);
      if (last === undefined) return [];
      return [
        {
          kind: "handMadeFill",
          row: indicator.row,
          column: last.column,
          indicator,
          what: sentence(indicator, last, contradicted),
          fact: [
            ...identityOf(section, indicator),
            ...contradicted.map(({ label, fill, status }) => `${label} ${fill} ${status}`),
          ],
        },
      ];
    }),
  );
}

/** A figure that is better than its target by more than the tolerance is on target, so that green is not wrong. */
const FILL_OF: Readonly<Record<State, FilledState>> = {
  blue: "green",
  green: "green",
  amber: "amber",
  red: "red",
};

interface Contradiction {
  readonly column: ColumnIndex;
  readonly label: string;
  readonly fill: FilledState;
  readonly status: State;
}

const nameOf = (state: State): string => STATUS_NAMES[state].toLowerCase();

function sentence(
  indicator: IndicatorAssessment,
  { column, fill, status }: Contradiction,
  all: readonly Contradiction[],
): string {
  const cell = a1Address(indicator.row, column);
  const others = all.length - 1;
  const more =
    others === 0
      ? ""
      : `, and ${String(others)} other ${others === 1 ? "cell" : "cells"} of the row in the same way`;
  return `${called(indicator)}: ${cell} is filled ${nameOf(fill)} by hand, but its figure is ${nameOf(status)}${more}.`;
}
