import type { A1Address } from "../../scorecard/sheet/position";

/** The row of an address as a person counts it, from 1: `M22` → 22. */
export const rowOf = (cell: A1Address): number => Number(cell.replace(/^[A-Z]+/, ""));
