import type { Role } from "../role-wordings";

/** What a person says a column holds: a role, a period's figures, or nothing that counts. */
export type CorrectedRole = Role | "period" | "none";

/**
 * A column by its heading, in the form of `wordingOf`: the `nth` with that heading, counted from 1. A column without a
 * heading (``) is the `nth` such column behind the one headed `after`, or from the left edge where `after` is null.
 */
export interface ColumnByHeading {
  readonly heading: string;
  readonly nth: number;
  readonly after: string | null;
}

/** A column's role. It holds for headers that have at least half of the headings `beside`; of two, for the most alike. */
export interface ColumnCorrection extends ColumnByHeading {
  readonly role: CorrectedRole;
  readonly beside: readonly string[];
}

/** A row that is a header, or is not one: known by its words; periods change every month, so only that there are some counts. */
export interface HeaderCorrection {
  readonly words: readonly string[];
  readonly hasPeriods: boolean;
  readonly isHeader: boolean;
}

/**
 * The first or the last indicator's row of a section: known by what the row next to it outside says (`beyond`), so that an
 * indicator more or less does not matter, and else by what the row itself says.
 */
export interface EdgeCorrection {
  readonly edge: "first" | "last";
  readonly row: string;
  readonly beyond: string | null;
  readonly title: string;
  readonly beside: readonly string[];
}

/** Which way the periods of a section run where their headings do not tell. */
export interface OrderCorrection {
  readonly newest: "first" | "last";
  readonly beside: readonly string[];
}

/**
 * What a person corrected in how sheets are read. Everything is kept by wording and nothing by cell, so that next month's
 * sheet, a copy, an inserted column or a moved section needs no second correction.
 */
export interface LayoutCorrections {
  readonly columns: readonly ColumnCorrection[];
  readonly headers: readonly HeaderCorrection[];
  readonly rows: readonly EdgeCorrection[];
  readonly orders: readonly OrderCorrection[];
}

export const NO_CORRECTIONS: LayoutCorrections = { columns: [], headers: [], rows: [], orders: [] };

/** The corrections of both; of two about the same thing, the one that is added. */
export function withCorrections(kept: LayoutCorrections, added: LayoutCorrections): LayoutCorrections {
  return {
    columns: replaced(kept.columns, added.columns, ({ heading, nth, after, beside }) => [
      heading,
      nth,
      after,
      beside,
    ]),
    headers: replaced(kept.headers, added.headers, ({ words, hasPeriods }) => [words, hasPeriods]),
    rows: replaced(kept.rows, added.rows, ({ edge, title, beside }) => [edge, title, beside]),
    orders: replaced(kept.orders, added.orders, ({ beside }) => beside),
  };
}

function replaced<One>(
  kept: readonly One[],
  added: readonly One[],
  isAbout: (one: One) => unknown,
): readonly One[] {
  if (added.length === 0) return kept;
  const key = (one: One): string => JSON.stringify(isAbout(one));
  const keys = new Set(added.map(key));
  return [...kept.filter((one) => !keys.has(key(one))), ...added];
}

/** A correction of any kind, so that one can be listed and forgotten. */
export type Correction =
  | { readonly kind: "column"; readonly correction: ColumnCorrection }
  | { readonly kind: "header"; readonly correction: HeaderCorrection }
  | { readonly kind: "row"; readonly correction: EdgeCorrection }
  | { readonly kind: "order"; readonly correction: OrderCorrection };

export const correctionsIn = ({
  columns,
  headers,
  rows,
  orders,
}: LayoutCorrections): readonly Correction[] => [
  ...headers.map((correction) => ({ kind: "header" as const, correction })),
  ...columns.map((correction) => ({ kind: "column" as const, correction })),
  ...rows.map((correction) => ({ kind: "row" as const, correction })),
  ...orders.map((correction) => ({ kind: "order" as const, correction })),
];

/** The corrections without one of them. */
export function withoutCorrection(kept: LayoutCorrections, { correction }: Correction): LayoutCorrections {
  const gone = JSON.stringify(correction);
  const left = <One>(all: readonly One[]): readonly One[] =>
    all.filter((one) => JSON.stringify(one) !== gone);
  return {
    columns: left(kept.columns),
    headers: left(kept.headers),
    rows: left(kept.rows),
    orders: left(kept.orders),
  };
}
