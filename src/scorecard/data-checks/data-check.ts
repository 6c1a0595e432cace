import type { SectionAssessment } from "../assessment";
import type { CellPosition } from "../sheet/position";

/** What a check found: the cell, and the facts that the sentence about it names. */
export interface Finding<Facts> extends CellPosition {
  readonly facts: Facts;
}

/**
 * How much a remark weighs, the most first: figures that cannot all be right, figures that look wrong, and figures that are
 * only shown in an odd way.
 */
export const WEIGHTS = ["contradiction", "oddity", "form"] as const;

/** A check on the data itself: quiet where it is not sure, and deciding no colour. */
export interface DataCheck {
  readonly weight: (typeof WEIGHTS)[number];
  /** What the pane calls a list of such remarks, and what it says of them. */
  readonly title: string;
  readonly meaning: string;
  readonly remarksOn: (section: SectionAssessment) => readonly (CellPosition & { readonly what: string })[];
}

/** A check from the rule that finds, and the sentence that says what is so and what a person may want to look at. */
export const dataCheck = <Facts>({
  find,
  sentence,
  ...words
}: Omit<DataCheck, "remarksOn"> & {
  readonly find: (section: SectionAssessment) => readonly Finding<Facts>[];
  readonly sentence: (facts: Facts) => string;
}): DataCheck => ({
  ...words,
  remarksOn: (section) =>
    find(section).map(({ row, column, facts }) => ({ row, column, what: sentence(facts) })),
});
