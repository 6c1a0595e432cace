import type { IndicatorAssessment, SectionAssessment } from "../../scorecard/assessment";
import type { CellPosition } from "../../scorecard/sheet/position";
import type { PublishItemKind } from "./publish-item-kinds";

/** An item as a part of the check finds it, at its cell. */
export interface FoundItem extends CellPosition {
  readonly kind: PublishItemKind;
  /** The indicator that it is about, where it is about one. */
  readonly indicator: IndicatorAssessment | null;
  readonly what: string;
  /** What makes it this fact and no other: the indicator, the period, the figure, the words. Never a cell, which moves. */
  readonly fact: readonly string[];
}

/** An indicator as a sentence calls it: by its ID, or by its name where it has none. */
export const called = ({ id, name }: Pick<IndicatorAssessment, "id" | "name">): string =>
  id === null ? `"${name}"` : `ID ${id}`;

/** What tells an indicator from every other of its sheet. */
export const identityOf = (
  { title }: Pick<SectionAssessment, "title">,
  { id, name }: Pick<IndicatorAssessment, "id" | "name">,
): string[] => [title, id ?? "", name];

/** Where an indicator's latest figure stands, or its name where nothing was reported. */
export const latestCell = (
  { columns }: SectionAssessment,
  { row, latest }: IndicatorAssessment,
): CellPosition => ({ row, column: latest?.period.column ?? columns.name });
