import type { DataRemark } from "../problems/problem";
import { dataCheck, type DataCheck } from "./data-check";
import { missingPeriod } from "./missing-period";
import { mixedDecimals } from "./mixed-decimals";
import { overHundred } from "./over-hundred";
import { pastedTwice } from "./pasted-twice";
import { notTheSum, partsOverWhole } from "./sum-of-parts";
import { tenfold } from "./tenfold";

/** Every check on the data itself, in the order in which they are reported. A new check is an entry here. */
export const DATA_CHECKS = {
  overHundred: dataCheck({
    weight: "oddity",
    title: "Percentages over 100",
    meaning: "Nothing in the row's name or target explains it.",
    find: overHundred,
    sentence: ({ figure }) => `${figure} is more than 100%: check that this is right.`,
  }),
  tenfold: dataCheck({
    weight: "oddity",
    title: "Figures far from their neighbours",
    meaning: "About ten times the row's other figures, or a tenth of them.",
    find: tenfold,
    sentence: ({ figure, times, usual }) =>
      `${figure} is about ${times} the row's other figures (${usual}): check the decimal point.`,
  }),
  pastedTwice: dataCheck({
    weight: "oddity",
    title: "Periods that repeat the one before",
    meaning: "Every figure in the section is the same as in the period before.",
    find: pastedTwice,
    sentence: ({ period, before, rows }) =>
      `All ${rows} figures of ${period} that could be compared are the same as for ${before}: check that they are not last period's.`,
  }),
  mixedDecimals: dataCheck({
    weight: "form",
    title: "Mixed decimals",
    meaning: "One row shows its figures with different numbers of decimals; each is judged as it is shown.",
    find: mixedDecimals,
    sentence: ({ figure, decimals, usual }) =>
      `${figure} ${decimals === 1 ? "has 1 decimal" : `has ${decimals} decimals`} and the row's other figures ${usual}: show them in the same way.`,
  }),
  partOverWhole: dataCheck({
    weight: "contradiction",
    title: "Parts that are larger than the whole",
    meaning: "Their names say that these rows are part of another; in these periods they are more than it.",
    find: partsOverWhole,
    sentence: ({ part, whole, name }) =>
      `${part} is part of “${name}”, but more than its ${whole}: correct one of them.`,
  }),
  notSumOfParts: dataCheck({
    weight: "contradiction",
    title: "Totals that do not add up",
    meaning: "Their names say that these rows are the sum of others; in these periods they are not.",
    find: notTheSum,
    sentence: ({ total, sum, parts }) =>
      `${total} is not the sum of its parts, ${parts} = ${sum}: correct one of them.`,
  }),
  periodMissing: dataCheck({
    weight: "oddity",
    title: "Periods left out",
    meaning: "The columns skip a period.",
    find: missingPeriod,
    sentence: ({ from, to, missing }) =>
      `Between ${from} and ${to} ${missing}: check that no column was left out.`,
  }),
} satisfies Readonly<Record<DataRemark, DataCheck>>;
