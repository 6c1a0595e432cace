import { gridColumn, type GridColumn } from "../../sheet/position";
import { readPeriodHeader } from "../period";
import { wordingOf } from "../../sheet/plain-text";
import type { HeaderCells } from "../header-rows";
import type { ColumnByHeading } from "./layout-corrections";

/** The headings of a header's columns, in the form in which they are compared; `` where there is none. */
export const headingsOf = ({ texts }: HeaderCells): readonly string[] => texts.map(wordingOf);

const isPeriodAt = ({ values, texts }: HeaderCells, at: number): boolean =>
  readPeriodHeader(values[at] ?? "", texts[at] ?? "") !== null;

/** The headings that tell a header from others: all but the periods, which change from month to month. */
export const tellingHeadings = (cells: HeaderCells): readonly string[] => [
  ...new Set(headingsOf(cells).filter((heading, at) => heading !== "" && !isPeriodAt(cells, at))),
];

/** How many of a header's cells are periods, and how many hold anything. */
export function periodsAmong(cells: HeaderCells): { readonly periods: number; readonly filled: number } {
  const filled = headingsOf(cells).flatMap((heading, at) => (heading === "" ? [] : [at]));
  return { periods: filled.filter((at) => isPeriodAt(cells, at)).length, filled: filled.length };
}

/** The share of some headings that a header has, from 0 to 1; 1 where none is asked for. */
export function shareOf(wanted: readonly string[], headings: ReadonlySet<string>): number {
  return wanted.length === 0 ? 1 : wanted.filter((one) => headings.has(one)).length / wanted.length;
}

/** Where a column stands among headings, or null where it does not. */
export function findColumn(
  { heading, nth, after }: ColumnByHeading,
  headings: readonly string[],
): GridColumn | null {
  const from = heading !== "" || after === null ? 0 : headings.indexOf(after) + 1;
  if (heading === "" && after !== null && from === 0) return null;
  let left = nth;
  for (let at = from; at < headings.length; at += 1) {
    if (headings[at] === heading && (left -= 1) === 0) return gridColumn(at);
    if (heading === "" && headings[at] !== "") return null;
  }
  return null;
}

/** How a column is found again by its heading. */
export function placeOf(headings: readonly string[], at: number): ColumnByHeading {
  const heading = headings[at] ?? "";
  if (heading !== "") {
    const nth = headings.slice(0, at + 1).filter((one) => one === heading).length;
    return { heading, nth, after: null };
  }
  const before = headings.slice(0, at).findLastIndex((one) => one !== "");
  return { heading, nth: at - before, after: before < 0 ? null : (headings[before] ?? null) };
}
