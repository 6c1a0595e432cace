/**
 * The best time of each piece of work, in milliseconds. All are measured in turn until the patience is over, so that whatever
 * else the machine does meets them alike: only their ratios mean something, and a small piece needs turns to warm up.
 */
function bestTimes(patience: number, ...work: readonly (() => void)[]): number[] {
  const best = work.map(() => Infinity);
  for (const end = performance.now() + patience; performance.now() < end;)
    work.forEach((one, at) => {
      best[at] = Math.min(best[at] ?? Infinity, timeOf(one));
    });
  return best;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How many times as long the first piece of work takes as the second. */
export function timesAsLong(patience: number, first: () => void, second: () => void): number {
  const [one = NaN, other = NaN] = bestTimes(patience, first, second);
  return one / other;
}
