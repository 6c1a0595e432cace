import type { DataRemark } from "../../scorecard/problems/problem";

/** The remarks on the data itself, in the order in which the pane lists them: figures are judged as they stand. */
export const DATA_REMARKS: readonly {
  readonly kind: DataRemark;
  readonly title: string;
  readonly meaning: string;
}[] = [
  {
    kind: "notSumOfParts",
    title: "Totals that do not add up",
    meaning: "By their names these rows are the sum of others, and in these periods they are not.",
  },
  {
    kind: "partOverWhole",
    title: "Parts that are more than their whole",
    meaning: "By their names these rows are a part of another, and in these periods they are more.",
  },
  {
    kind: "tenfold",
    title: "Figures far from their neighbours",
    meaning: "About ten times the row's other figures, or a tenth of them.",
  },
  {
    kind: "overHundred",
    title: "Percentages over 100",
    meaning: "Nothing in the row's name or target says why they would be.",
  },
  {
    kind: "pastedTwice",
    title: "Periods that repeat the one before",
    meaning: "Every figure of the section is that of the period before.",
  },
  {
    kind: "periodMissing",
    title: "Periods left out",
    meaning: "The columns go on after a gap.",
  },
  {
    kind: "mixedDecimals",
    title: "Mixed decimals",
    meaning: "One row shows its figures with different numbers of decimals; each is judged as it is shown.",
  },
];
