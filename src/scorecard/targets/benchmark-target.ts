import { COMPARISON_WORDINGS, type Benchmark, type Comparison } from "../layout/benchmark-wordings";
import type { BenchmarkColumn } from "../layout/benchmark-columns";
import { benchmarkNamed } from "../layout/benchmark-columns";
import { beginsWithWording, wordingOf } from "../sheet/plain-text";
import type { GoodDirection } from "../settings/settings";
import type { TargetReading } from "./target";

/** A target that names a benchmark instead of a number. */
export interface BenchmarkTarget {
  readonly comparison: Comparison;
  readonly benchmark: Benchmark;
}

/**
 * Reads a target in words that is set against what others reach (Rules, section 3): `Better than SN av` → better than the
 * neighbours; `England average` → as good as England; `Top quartile` → as good as the top quartile; `Monitor` → null.
 */
export function readBenchmarkTarget(text: string): BenchmarkTarget | null {
  const wording = wordingOf(text);
  const before = COMPARISON_WORDINGS.find(([words]) => beginsWithWording(wording, words));
  const named = before === undefined ? wording : wording.slice(before[0].length).trim();
  const benchmark = benchmarkNamed(named.replace(/^the /, ""));
  return benchmark === null ? null : { comparison: before?.[1] ?? "asGood", benchmark };
}

/**
 * The column that a target means: of several for the same benchmark, the latest. `Benchmark` alone, and a sheet with
 * a single column headed so, leave no doubt either. Null where no column answers, or where more than one might.
 */
export function columnFor(
  { benchmark }: BenchmarkTarget,
  columns: readonly BenchmarkColumn[],
): BenchmarkColumn | null {
  const same = columns.filter((column) => column.benchmark === benchmark);
  const [latest] = [...same].sort((one, other) => (other.end ?? Infinity) - (one.end ?? Infinity));
  if (latest !== undefined) return latest;
  const [only, ...more] = columns;
  const isMeant = only !== undefined && (benchmark === "any" || only.benchmark === "any");
  return isMeant && more.length === 0 ? only : null;
}

/** The target's number, with the kind that its own words tell; `better` and `asGood` wait for the polarity. */
export function againstBenchmark(
  text: string,
  { comparison }: BenchmarkTarget,
  reached: TargetReading,
): TargetReading {
  const value = reached.low;
  const unit = reached.unit;
  switch (comparison) {
    case "better":
    case "asGood":
      return { text, kind: "value", low: value, high: value, unit };
    case "above":
    case "atLeast":
      return { text, kind: comparison, low: value, high: null, unit };
    case "below":
    case "atMost":
      return { text, kind: comparison, low: null, high: value, unit };
  }
}

/** `Better than` is strict, in the direction that is good: above where higher is better, below where lower is. */
export function inGoodDirection(
  target: TargetReading,
  named: BenchmarkTarget | null,
  good: GoodDirection,
): TargetReading {
  if (named?.comparison !== "better" || target.kind !== "value") return target;
  if (good === "higher") return { ...target, kind: "above", high: null };
  return good === "lower" ? { ...target, kind: "below", low: null } : target;
}
