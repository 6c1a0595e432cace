import { addressOf } from "../area";
import type { FoundRule } from "../read/found-rule";
import type { PlannedRule } from "./planned-rule";

export interface RuleChanges {
  readonly takeOff: readonly FoundRule[];
  readonly putOn: readonly PlannedRule[];
}

/**
 * What to change so that the add-in's own rules on the sheet are the planned ones: nothing where each planned rule is
 * there once, on the same cells, with the same formula and colours.
 */
export function ruleChanges(planned: readonly PlannedRule[], own: readonly FoundRule[]): RuleChanges {
  const there = new Map<string, FoundRule[]>();
  for (const rule of own) {
    const key = keyOf(rule, rule.formula ?? "", rule.areas ?? []);
    there.set(key, [...(there.get(key) ?? []), rule]);
  }
  const kept = new Set<FoundRule>();
  const putOn = planned.filter((rule) => {
    const found = [rule.formula, rule.formulaFromA1]
      .flatMap((formula) => there.get(keyOf(rule, formula, rule.areas)) ?? [])
      .find((candidate) => !kept.has(candidate));
    if (found === undefined) return true;
    kept.add(found);
    return false;
  });
  return { takeOff: own.filter((rule) => !kept.has(rule)), putOn };
}

/** Excel may write newer functions with a prefix, colours in any case and areas in any order. */
function keyOf(
  { fill, font }: { readonly fill: string | null; readonly font: string | null },
  formula: string,
  areas: PlannedRule["areas"],
): string {
  const cells = areas.map(addressOf).sort().join();
  return [formula.replaceAll("_xlfn.", ""), colour(fill), colour(font), cells].join("\n");
}

const colour = (value: string | null): string => (value ?? "").toUpperCase();
