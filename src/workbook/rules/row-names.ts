import { rowIndex, type ColumnIndex } from "../../scorecard/sheet/position";
import type { SectionAssessment } from "../../scorecard/assessment";
import { type CellValue, type Grid, valueAt } from "../../scorecard/sheet/grid";
import { allOf, anyOf, mentions, stillSays } from "./formula-text";

/** As many rows as are named one by one without looking for a shorter way. */
const FEW_ROWS = 20;

/** How long the names of rows may be in one formula, in characters: half of what Excel takes. */
const LONGEST_NAMES = 4000;

/** The most words that may tell one kind of row from another. */
const MOST_WORDS = 12;

const WORD = /\p{L}{3,}/gu;

/**
 * How formulas tell rows of a section apart by what they are called, wherever a sort puts them. A row is known by its ID
 * where every ID of the section is there and different, else by its name, else by both.
 */
export class RowNames {
  private readonly columns: readonly ColumnIndex[];

  constructor(
    private readonly grid: Grid,
    private readonly section: SectionAssessment,
  ) {
    this.columns = this.columnsThatTellRowsApart();
  }

  /**
   * A condition that holds for the rows of `own` and for none of `others`: their names where they are few; else words
   * that all of one side have and none of the other (`missing`); else their names as far as a formula can hold them.
   * Null where nothing does, as for two rows with the same name.
   */
  tellApart(own: readonly number[], others: readonly number[]): string | null {
    if (this.haveNamesInCommon(own, others)) return null;
    if (others.length <= FEW_ROWS || own.length <= FEW_ROWS) return this.byName(own, others);
    const words = this.wordsOf(own, others);
    if (words !== null) return this.mentionsAny(words);
    const othersWords = this.wordsOf(others, own);
    if (othersWords !== null) return `NOT(${this.mentionsAny(othersWords)})`;
    return this.byName(own, others);
  }

  private byName(own: readonly number[], others: readonly number[]): string | null {
    const isOwnShorter = own.length < others.length;
    const names = (isOwnShorter ? own : others).map((row) => this.isCalledAs(row));
    if (names.reduce((length, name) => length + name.length + 1, 0) > LONGEST_NAMES) return null;
    return isOwnShorter ? anyOf(names) : `NOT(${anyOf(names)})`;
  }

  private isCalledAs(row: number): string {
    return allOf(this.columns.map((column) => stillSays(column, this.valueAt(row, column))));
  }

  private haveNamesInCommon(own: readonly number[], others: readonly number[]): boolean {
    const calledAs = (row: number): string =>
      this.columns.map((column) => String(this.valueAt(row, column))).join("\n");
    const names = new Set(own.map(calledAs));
    return others.some((row) => names.has(calledAs(row)));
  }

  private mentionsAny(words: readonly string[]): string {
    return anyOf(words.map((word) => mentions(this.section.columns.name, word)));
  }

  /** The fewest words, most telling first, of which each of `rows` has one and none of `others` any. */
  private wordsOf(rows: readonly number[], others: readonly number[]): string[] | null {
    const otherNames = others.map((row) => this.nameOf(row)).join("\n");
    let left = rows.map((row) => this.nameOf(row));
    const words: string[] = [];
    while (left.length > 0) {
      const best = commonestWord(left, otherNames);
      if (best === null || words.length === MOST_WORDS) return null;
      words.push(best);
      left = left.filter((name) => !name.includes(best));
    }
    return words;
  }

  private nameOf(row: number): string {
    return String(this.valueAt(row, this.section.columns.name)).toLowerCase();
  }

  private valueAt(row: number, column: ColumnIndex): CellValue {
    return valueAt(this.grid, rowIndex(row), column);
  }

  private columnsThatTellRowsApart(): readonly ColumnIndex[] {
    const { columns, indicators } = this.section;
    const candidates = [columns.id, columns.name].filter((column) => column !== null);
    const isTelling = (column: ColumnIndex): boolean => {
      const values = new Set(indicators.map(({ row }) => this.valueAt(row, column)));
      return values.size === indicators.length && !values.has("");
    };
    const telling = candidates.find(isTelling);
    return telling === undefined ? candidates : [telling];
  }
}

/** The word that most of the names have, of those that `others` nowhere contains. */
function commonestWord(names: readonly string[], others: string): string | null {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const [word] of name.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  return byCount.find(([word]) => !others.includes(word))?.[0] ?? null;
}
