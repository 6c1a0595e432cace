import type { SheetAssessment } from "../../../src/scorecard/assessment";
import type { Grid } from "../../../src/scorecard/sheet/grid";
import type { Settings } from "../../../src/scorecard/settings/settings";
import { PALETTES } from "../../../src/workbook/colours";
import { coloursOf } from "./colours-of";
import { assessed, figureRules } from "./planned";

/** Period cells whose colours by the engine are not the one that the judgement says. */
export function disagreements(judged: SheetAssessment, colours: ReadonlyMap<string, string[]>): string[] {
  const found: string[] = [];
  for (const { indicators, periods } of judged.sections) {
    for (const { row, statuses, thresholds } of indicators) {
      for (const [at, { column }] of periods.entries()) {
        const status = statuses[at] ?? "none";
        const wanted =
          status === "none" || thresholds[at] == null ? [] : [PALETTES.goodNeutralBad.states[status].fill];
        const got = colours.get(`${row},${column}`) ?? [];
        if (wanted.join() !== got.join()) found.push(`${row},${column}: ${wanted.join()} but ${got.join()}`);
      }
    }
  }
  return found;
}

/** The same for a sheet under settings: its own rules against its own judgement. */
export const disagreementsOn = (grid: Grid, settings: Partial<Settings> = {}): string[] =>
  disagreements(assessed(grid, settings), coloursOf(grid, figureRules(grid, settings)));
