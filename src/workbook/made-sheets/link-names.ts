import type { Place } from "../../scorecard/for-readers/made-sheet";
import type { KnownName } from "./own-sheets";
import { referenceTo } from "./made-cell-entries";

/** How the names begin that links lead to. */
const PREFIX = "ScorecardRAG_link_";

/** The names that links to some cells lead to, in the order of the cells; `added` are those that the workbook lacks yet. */
export interface LinkNames {
  readonly names: readonly string[];
  readonly added: readonly KnownName[];
}

/**
 * A link within a workbook leads to fixed text: where rows are inserted or the sheet is renamed, an address goes wrong, but a
 * name still means its cell. A name that means the cell already is used again; the others stay, since a copy of the sheet
 * that a person kept may lead to them.
 */
export function linkNamesFor(places: readonly Place[], known: readonly KnownName[]): LinkNames {
  const own = known.filter(({ name }) => name.startsWith(PREFIX));
  const byFormula = new Map(own.map(({ name, formula }) => [plain(formula), name]));
  let last = Math.max(0, ...own.map(({ name }) => Number(name.slice(PREFIX.length)) || 0));
  const added: KnownName[] = [];
  const names = places.map((place) => {
    const formula = `=${referenceTo(place, "$")}`;
    const found = byFormula.get(plain(formula));
    if (found !== undefined) return found;
    last += 1;
    const name = `${PREFIX}${String(last)}`;
    byFormula.set(plain(formula), name);
    added.push({ name, formula });
    return name;
  });
  return { names, added };
}

/** Excel leaves out the quotation marks of a sheet's name where it needs none. */
const plain = (formula: string): string => formula.replaceAll("'", "").toLowerCase();

/** Adds names that people do not see in Excel's list of names. */
export function addHiddenNames(context: Excel.RequestContext, names: readonly KnownName[]): void {
  for (const { name, formula } of names) context.workbook.names.add(name, formula).visible = false;
}
