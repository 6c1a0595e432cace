import type { A1Address } from "../sheet/position";

/** Something a person should look at: one sentence, at one cell. */
export interface Problem {
  readonly kind:
    | "unreadableFigure"
    | "targetNotUnderstood"
    | "duplicateId"
    | "polarityNotUnderstood"
    | "polarityContradictsTarget"
    | "toleranceNotUnderstood"
    | "narrativeForNoIndicator"
    | "correctionNotFound"
    | "noFigures"
    | "readInPoints"
    | "zeroMayMeanNoData"
    | "thresholdNotUnderstood"
    | DataRemark;
  readonly cell: A1Address;
  readonly what: string;
}

/** Figures that are judged as they stand but look wrong: for a person to look at. */
export type DataRemark =
  | "overHundred"
  | "tenfold"
  | "pastedTwice"
  | "mixedDecimals"
  | "notSumOfParts"
  | "partOverWhole"
  | "periodMissing";
