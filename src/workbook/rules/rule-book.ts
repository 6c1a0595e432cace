import { anchored, inChunks, joined, type Area } from "../area";
import { LONGEST_FORMULA, placed } from "./formula-text";
import type { PlannedRule } from "./planned-rule";

export interface RuleLook {
  readonly fill: string | null;
  readonly font: string;
  readonly numberFormat: string | null;
}

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

interface Entry {
  readonly template: string;
  readonly look: RuleLook;
  readonly areas: Area[];
  readonly rows: Set<number>;
}

/**
 * Collects rules of a sheet: those with the same formula and look share one rule over many areas, so that the number of
 * rules grows with the distinct targets and not with the rows.
 */
export class RuleBook {
  private readonly entries = new Map<string, Entry>();

  add(template: string, look: RuleLook, areas: readonly Area[], rows: Iterable<number>): void {
    // A formula that Excel would refuse would take the whole request down: its cells stay uncoloured instead.
    if (template.length > LONGEST_FORMULA || areas.length === 0) return;
    const key = `${look.fill}${look.font}${template}`;
    const entry = this.entries.get(key) ?? { template, look, areas: [], rows: new Set<number>() };
    entry.areas.push(...areas);
    for (const row of rows) entry.rows.add(row);
    this.entries.set(key, entry);
  }

  rules(sheetName: string): PlannedRule[] {
    return [...this.entries.values()].flatMap(({ template, look, areas, rows }) =>
      inChunks(joined(areas), sheetName)
        .flatMap(anchored)
        .map((chunk): PlannedRule => {
          const formulaFromA1 = placed(template, A1);
          const formula = chunk[0] === undefined ? formulaFromA1 : placed(template, chunk[0]);
          return { ...look, areas: chunk, formula, formulaFromA1, rows: [...rows] };
        }),
    );
  }
}
