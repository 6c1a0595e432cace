import type { KnownSheet } from "./own-sheets";
import type { SheetPlace } from "./write-made-sheet";

/** A sheet that is to be made: what it is marked as and the name that it gets where that is free. */
export interface WantedSheet {
  readonly madeAs: string;
  readonly name: string;
}

const LONGEST_NAME = 31;

/**
 * Where each sheet goes: into the one that the add-in made as the same before, whatever it is called now (of several, such
 * as a copy that a person keeps, the one with the wanted name, else the first), or into a new one. A person's own sheet is
 * never written to: where one has the name, a number is added.
 */
export function placesFor(wanted: readonly WantedSheet[], known: readonly KnownSheet[]): SheetPlace[] {
  const taken = new Set(known.map(({ name }) => name.toLowerCase()));
  return wanted.map(({ madeAs, name }) => {
    const alike = known.filter((sheet) => sheet.madeAs === madeAs);
    const own = alike.find((sheet) => isSameName(sheet.name, name)) ?? alike[0];
    if (own !== undefined) return { kind: "anew", known: own };
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    return { kind: "new", name: free };
  });
}

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A name that Excel takes and no sheet has: at most 31 characters. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` ${String(number)}`;
    const free = `${name.slice(0, LONGEST_NAME - ending.length).trimEnd()}${ending}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

export const nameOfPlace = (place: SheetPlace): string =>
  place.kind === "anew" ? place.known.name : place.name;
