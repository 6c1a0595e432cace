import type { KnownName, KnownSheet } from "./own-sheets";
import type { SheetPlace } from "./write-made-sheet";

/**
 * A name for the table of each sheet, as Excel takes names: letters, digits and underlines, and no other table's or name's.
 * `Scorecard table` → `Accessible_Scorecard_table`. Tables of sheets that are made anew go first, so their names are free.
 */
export function freeTableNames(
  sheets: readonly string[],
  places: readonly SheetPlace[],
  known: { readonly sheets: readonly KnownSheet[]; readonly names: readonly KnownName[] },
): string[] {
  const goes = new Set(places.flatMap((place) => (place.kind === "anew" ? [place.known] : [])));
  const tables = known.sheets.flatMap((sheet) => (goes.has(sheet) ? [] : sheet.tables));
  const taken = new Set(
    [...tables, ...known.names.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
  return sheets.map((sheet) => {
    const stem = `Accessible_${sheet.replaceAll(/[^\p{L}\p{N}]+/gu, "_")}`;
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}_${String(number)}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
