import type { CellPosition } from "../sheet/position";
import type { PROBLEM_SENTENCES } from "./problem-sentences";

/** Figures that are judged as they stand but look wrong: for a person to look at. */
export type DataRemark =
  | "overHundred"
  | "tenfold"
  | "pastedTwice"
  | "mixedDecimals"
  | "partOverWhole"
  | "notSumOfParts"
  | "periodMissing";

export type ProblemKind = keyof typeof PROBLEM_SENTENCES | DataRemark;

/** Something a person should look at: one sentence, at one cell. */
export interface Problem<Kind extends string = ProblemKind> extends CellPosition {
  readonly kind: Kind;
  readonly what: string;
}

export const problemAt = <Kind extends string>(
  kind: Kind,
  { row, column }: CellPosition,
  what: string,
): Problem<Kind> => ({ kind, row, column, what });
