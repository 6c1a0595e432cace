import type { ColourRules, GoodDirection } from "../settings/settings";
import type { TargetReading } from "./target";
import type { Tolerance } from "./tolerance";
import { colourBounds, NO_LIMITS, type ColourBounds, type RowLimits } from "./colour-bounds";

/**
 * Works out where green and amber end once for each target, polarity, tolerance and limits: the exact sums cost more than all
 * else that is done for a row, and few rows have a target of their own.
 */
export class BoundsTable {
  private readonly known = new Map<string, ColourBounds | null>();

  constructor(private readonly rules: ColourRules) {}

  of(
    target: TargetReading,
    good: GoodDirection,
    tolerance: Tolerance,
    limits: RowLimits = NO_LIMITS,
  ): ColourBounds | null {
    const { red, floor } = limits;
    const key = `${target.kind} ${target.low} ${target.high} ${target.unit} ${good} ${tolerance.basis} ${tolerance.amount} ${red?.value} ${red?.inclusive} ${floor}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const bounds = colourBounds(target, good, tolerance, this.rules, limits);
    this.known.set(key, bounds);
    return bounds;
  }
}
