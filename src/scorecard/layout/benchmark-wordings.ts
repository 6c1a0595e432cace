/** What others reach, by who those others are. */
export type Benchmark = "neighbours" | "england" | "region" | "peers" | "quartile" | "any";

/** How publishers head a column of what others reach, in lower case; a target may name it the same way (`Better than SN av`). */
export const BENCHMARK_WORDINGS: Readonly<Record<Benchmark, readonly string[]>> = {
  neighbours: [
    "sn",
    "sn av",
    "sn av.",
    "sn avg",
    "sn average",
    "sn mean",
    "sn median",
    "stat neighbours",
    "stat neighbour",
    "stat. neighbours",
    "stat neighbour average",
    "stat neighbours average",
    "statistical neighbours",
    "statistical neighbour",
    "statistical neighbour average",
    "statistical neighbours average",
  ],
  england: [
    "england",
    "england av",
    "england avg",
    "england average",
    "national",
    "national av",
    "national av.",
    "national avg",
    "national average",
    "national benchmark",
  ],
  region: ["regional", "regional av", "regional avg", "regional average", "region average", "london average"],
  peers: [
    "nearest neighbours",
    "nearest neighbour average",
    "nearest neighbours average",
    "cipfa average",
    "cipfa neighbours",
    "family average",
    "peer average",
    "comparator average",
    "similar councils",
  ],
  quartile: ["top quartile", "upper quartile", "first quartile", "1st quartile", "best quartile"],
  any: ["benchmark", "benchmarks", "benchmarking", "benchmark average"],
};

/**
 * How a target is set against a benchmark. `better` is strictly better, `asGood` at least as good, each in the direction
 * that is good for the indicator; the others say themselves which way.
 */
export type Comparison = "better" | "asGood" | "above" | "below" | "atLeast" | "atMost";

/** Wordings before a benchmark's name, longer ones before those that they begin with; a name alone means as good as it. */
export const COMPARISON_WORDINGS: readonly (readonly [wording: string, comparison: Comparison])[] = [
  ["better than or equal to", "asGood"],
  ["better than or in line with", "asGood"],
  ["better than", "better"],
  ["as good as or better than", "asGood"],
  ["same as or better than", "asGood"],
  ["in line with or better than", "asGood"],
  ["in line with", "asGood"],
  ["as good as", "asGood"],
  ["same as", "asGood"],
  ["match", "asGood"],
  ["meet", "asGood"],
  ["at or above", "atLeast"],
  ["at least", "atLeast"],
  ["no lower than", "atLeast"],
  ["at or below", "atMost"],
  ["no higher than", "atMost"],
  ["no more than", "atMost"],
  ["above", "above"],
  ["higher than", "above"],
  ["more than", "above"],
  [">", "above"],
  ["below", "below"],
  ["lower than", "below"],
  ["less than", "below"],
  ["<", "below"],
];
