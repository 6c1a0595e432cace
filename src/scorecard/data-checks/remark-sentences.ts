/** The sentence for each remark on the data: what is so, and what a person may want to look at. */
export const REMARK_SENTENCES = {
  overHundred: (figure: string) => `${figure} is more than 100%: check whether that can be.`,
  tenfold: (figure: string, times: "ten times" | "a tenth of", usual: string) =>
    `${figure} is about ${times} the row's other figures (${usual}): check the decimal point.`,
  pastedTwice: (period: string, before: string, rows: number) =>
    `All ${rows} figures of ${period} that could be compared are those of ${before}: check that they are not last period's.`,
  mixedDecimals: (odd: string, shown: number, usual: number) =>
    `${odd} ${shown === 1 ? "has 1 decimal" : `has ${shown} decimals`} and the row's other figures ${usual}: show them alike.`,
  notSumOfParts: (total: string, sum: string, parts: string) =>
    `${total} is not the sum of its parts, ${parts} = ${sum}: correct one of them.`,
  partOverWhole: (part: string, whole: string, name: string) =>
    `${part} is a part of “${name}”, and more than its ${whole}: correct one of them.`,
  periodMissing: (from: string, to: string, missing: string) =>
    `Between ${from} and ${to} ${missing}: check that no column was left out.`,
} as const;
