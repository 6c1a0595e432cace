import type { ColourRules, GoodDirection } from "../settings/settings";
import type { TargetReading } from "./target";
import type { Tolerance } from "./tolerance";
import { colourBounds, NO_LIMITS, type ColourBounds, type RowLimits } from "./colour-bounds";

/**
 * Works out where green and amber end once for each target, polarity, tolerance and limits. The same four give the same object, so
 * that a painter can tell which rows judge alike.
 */
export class BoundsTable {
  private readonly byWords = new Map<string, ColourBounds | null>();
  /** With the usual tolerance, by the target as it was read: the quick way for most rows. */
  private readonly usual = new Map<TargetReading, Map<GoodDirection, ColourBounds | null>>();

  constructor(
    private readonly usualTolerance: Tolerance,
    private readonly rules: ColourRules,
  ) {}

  of(
    target: TargetReading,
    good: GoodDirection,
    tolerance: Tolerance,
    limits: RowLimits = NO_LIMITS,
  ): ColourBounds | null {
    if (tolerance !== this.usualTolerance || limits !== NO_LIMITS)
      return this.byWordsOf(target, good, tolerance, limits);
    const known = this.usual.get(target)?.get(good);
    if (known !== undefined) return known;
    const bounds = this.byWordsOf(target, good, tolerance, limits);
    const ofTarget = this.usual.get(target) ?? new Map<GoodDirection, ColourBounds | null>();
    ofTarget.set(good, bounds);
    this.usual.set(target, ofTarget);
    return bounds;
  }

  private byWordsOf(target: TargetReading, good: GoodDirection, tolerance: Tolerance, limits: RowLimits) {
    const { red, floor } = limits;
    const key = `${target.kind} ${target.low} ${target.high} ${target.unit} ${good} ${tolerance.basis} ${tolerance.amount} ${red?.value} ${red?.inclusive} ${floor}`;
    const known = this.byWords.get(key);
    if (known !== undefined) return known;
    const bounds = colourBounds(target, good, tolerance, this.rules, limits);
    this.byWords.set(key, bounds);
    return bounds;
  }
}
