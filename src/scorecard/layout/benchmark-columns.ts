import type { GridColumn } from "../sheet/position";
import { BENCHMARK_WORDINGS, type Benchmark } from "./benchmark-wordings";

/** A column of what others reach. `end` is the day after its period, null where its heading names no period. */
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

/** Who is named by a wording: `sn av` → the statistical neighbours; null for any other. */
export const benchmarkNamed = (wording: string): Benchmark | null => BY_WORDING.get(wording) ?? null;
