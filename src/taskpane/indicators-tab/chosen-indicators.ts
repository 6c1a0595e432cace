import { keyOf } from "../../scorecard/settings/choices";
import type { IndicatorRow } from "../parts/indicator-rows";
import type { ChosenIndicator, ConfirmedPolarity } from "../state/indicator-choice";

/**
 * Each row's key for choices: ID and name, with the section before them where another row of the same sheet has both too.
 * Copies of a sheet share their choices, so sheets do not repeat each other.
 */
export function chosenIndicatorsOf(rows: readonly IndicatorRow[]): ReadonlyMap<string, ChosenIndicator> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(plainKeyOf(row), (counts.get(plainKeyOf(row)) ?? 0) + 1);
  return new Map(
    rows.map((row) => {
      const identity = identityOf(row);
      return [row.key, { ...identity, key: keyOf(identity, (counts.get(plainKeyOf(row)) ?? 0) > 1) }];
    }),
  );
}

const identityOf = ({ section, indicator }: IndicatorRow) => ({
  section: section.title,
  id: indicator.id,
  name: indicator.name,
});

const plainKeyOf = (row: IndicatorRow): string =>
  `${row.sheet} ${keyOf(identityOf(row), false).toLowerCase()}`;

/** The assumed polarities among some rows, as confirming them would keep them. */
export const assumedAmong = (
  rows: readonly IndicatorRow[],
  chosen: ReadonlyMap<string, ChosenIndicator>,
): ConfirmedPolarity[] =>
  rows.flatMap(({ key, indicator: { polarity } }) => {
    const of = chosen.get(key);
    return polarity.assumed && of !== undefined ? [{ of, good: polarity.good }] : [];
  });
