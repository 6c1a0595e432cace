import type { GridColumn } from "../sheet/position";
import { BENCHMARK_WORDINGS, type Benchmark } from "./benchmark-wordings";

/** A column of what others reach, and from which day on that is no longer the latest; null where its heading tells no period. */
export interface BenchmarkColumn {
  readonly column: GridColumn;
  readonly benchmark: Benchmark;
  readonly end: number | null;
}

export const isBenchmark = (word: string): word is Benchmark => Object.hasOwn(BENCHMARK_WORDINGS, word);

export const BY_WORDING: ReadonlyMap<string, Benchmark> = new Map(
  Object.entries(BENCHMARK_WORDINGS).flatMap(([benchmark, wordings]) =>
    isBenchmark(benchmark) ? wordings.map((wording) => [wording, benchmark] as const) : [],
  ),
);

/** Whom a wording names: `sn av` → the statistical neighbours; null for any other. */
export const benchmarkNamed = (wording: string): Benchmark | null => BY_WORDING.get(wording) ?? null;
