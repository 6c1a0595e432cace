import type { Period } from "../layout/layout-kinds";
import { tidy } from "../sheet/plain-text";

/** A period of a table over several sections: its label, unlike any other, and the key by which a section's own is found. */
export interface TablePeriod {
  readonly key: string;
  readonly label: string;
  readonly start: string | null;
}

/** Two sections mean one period where their headers say the same. */
export const periodKey = ({ label }: Pick<Period, "label">): string => tidy(label).toLowerCase();

/**
 * The periods of several sections as one run, each once, earliest first: `Apr-24 May-24` and `Apr-24 Jun-24` →
 * `Apr-24 May-24 Jun-24`. Each section's own order is kept; where two have dates, the dates decide.
 */
export function oneOrderOfPeriods(sections: readonly (readonly Period[])[]): TablePeriod[] {
  const run: TablePeriod[] = [];
  for (const periods of sections) {
    let after = 0;
    for (const period of periods) {
      const key = periodKey(period);
      const known = run.findIndex((one) => one.key === key);
      if (known >= 0) {
        after = known + 1;
        continue;
      }
      const { start } = period;
      const later = run.findIndex(
        (one, at) => at >= after && start !== null && one.start !== null && one.start > start,
      );
      const at = start === null ? after : later < 0 ? run.length : later;
      run.splice(at, 0, { key, label: tidy(period.label), start });
      after = at + 1;
    }
  }
  return run;
}
