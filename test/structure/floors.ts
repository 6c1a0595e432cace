import { relative, sep } from "node:path";
import type { SourceFile } from "./imports";
import floors from "./floors.json";

/** The parts of a folder, the lowest floor first; parts of one floor stand side by side and know nothing of each other. */
export type Floors = readonly (readonly string[])[];

/** The floors of every folder that has any: the lint's rules come from the same table. */
export const FLOORS: Readonly<Record<string, Floors>> = floors;

/** The part of a folder that a file is, or stands in: `src/scorecard/figures/gap.ts` in `src/scorecard` → `figures`. */
export function partOf(folder: string, path: string): string | null {
  const inside = relative(folder, path);
  if (inside.startsWith("..")) return null;
  const [first = "", ...rest] = inside.split(sep);
  return rest.length === 0 ? first.replace(/\.tsx?$/, "") : first;
}

/** Imports within a folder that do not go down to a lower floor, as `from → to`. */
export function importsUpward(folder: string, files: readonly SourceFile[], table = FLOORS): string[] {
  const ofFolder = table[folder] ?? [];
  const floorOf = (part: string): number => ofFolder.findIndex((parts) => parts.includes(part));
  return files.flatMap(({ path, imports }) => {
    const from = partOf(folder, path);
    if (from === null) return [];
    return imports
      .filter((imported) => {
        const to = partOf(folder, imported);
        return to !== null && to !== from && floorOf(to) >= floorOf(from);
      })
      .map((imported) => `${path} → ${imported}`);
  });
}
