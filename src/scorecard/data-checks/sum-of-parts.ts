import type { SectionAssessment } from "../assessment";
import type { Finding } from "./data-check";
import type { Figure } from "../figures/figure-kinds";
import { add, decimalOf, toNumber } from "../figures/decimal";
import { figureInWords } from "../sentences/figure-sentences";
import { partGroupsIn, type PartGroup } from "./parts-of-whole";

/** How near a total must be to the sum of its parts, in every period, for their names alone to say that it is one. */
const NEAR = 0.1;

/** The periods that must agree before a total that merely stands below its parts is taken for their sum. */
const LEAST_AGREEING = 2;

/** A group's figures at one period, all of them counts or sums of money. */
interface Sum {
  readonly at: number;
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly sum: number;
}

/** A part that is more than its whole, and what the whole is called. */
interface PartOverWhole {
  readonly part: string;
  readonly whole: string;
  readonly name: string;
}

/** A total, its parts (`74 + 65`), and what those come to. */
interface NotTheSum {
  readonly total: string;
  readonly sum: string;
  readonly parts: string;
}

/**
 * Parts that are larger than the whole, where the names say what is a part of what: 110 `of which in foster care` beside 101
 * children in care. Percentages and rates are no sums. Quiet where the whole may be something else than all of its parts.
 */
export const partsOverWhole = (section: SectionAssessment): Finding<PartOverWhole>[] =>
  groupsWithSums(section).flatMap(({ group, sums }) =>
    isDivided(group, sums) ? sums.flatMap((sum) => partsOver(section, group, sum)) : [],
  );

/**
 * Totals that are not the sum of their parts, where the names say what is a part of what: `Total fostering households` 138
 * beside 74 mainstream and 65 kinship households. Percentages and rates are no sums. Quiet unless the names agree and every
 * total is near its sum, or most of the periods add up.
 */
export const notTheSum = (section: SectionAssessment): Finding<NotTheSum>[] =>
  groupsWithSums(section).flatMap(({ group, sums }) =>
    addsUp(group, sums) ? sums.flatMap((sum) => wrongSum(section, group, sum)) : [],
  );

const groupsWithSums = (section: SectionAssessment): { group: PartGroup; sums: Sum[] }[] =>
  partGroupsIn(section).map((group) => ({
    group,
    sums: section.periods.flatMap((_, at) => sumAt(group, at) ?? []),
  }));

function sumAt({ whole, parts }: PartGroup, at: number): Sum | null {
  const total = whole.figures[at];
  if (!isSummable(total)) return null;
  const figures = parts.map(({ figures: ofPart }) => ofPart[at]).filter(isSummable);
  if (figures.length !== parts.length || figures.some(({ unit }) => unit !== total.unit)) return null;
  const sum = figures.reduce((all, { value }) => add(all, decimalOf(value)), decimalOf(0));
  return { at, whole: total, parts: figures, sum: toNumber(sum) };
}

const isSummable = (figure: Figure | { readonly kind: "gap" } | undefined): figure is Figure =>
  figure?.kind === "figure" && (figure.unit === "number" || figure.unit === "pounds") && figure.value >= 0;

const isExact = ({ whole, sum }: Sum): boolean => whole.value === sum;
const isNear = ({ whole, sum }: Sum): boolean =>
  Math.abs(whole.value - sum) <= NEAR * Math.max(whole.value, sum);

/** Whether the whole is surely meant to be the sum. */
function addsUp({ says }: PartGroup, sums: readonly Sum[]): boolean {
  const exact = sums.filter(isExact).length;
  if (exact * 2 > sums.length && exact >= LEAST_AGREEING) return true;
  return says === "totalOfAlike" && sums.length > 0 && sums.every(isNear);
}

/** Whether no part can be more than the whole: by their names, or because they add up. */
const isDivided = (group: PartGroup, sums: readonly Sum[]): boolean =>
  group.says === "ofWhich" || addsUp(group, sums);

function partsOver(
  { periods }: SectionAssessment,
  { whole, parts }: PartGroup,
  { at, whole: total }: Sum,
): Finding<PartOverWhole>[] {
  return parts.flatMap(({ row, figures }) => {
    const [part, period] = [figures[at], periods[at]];
    if (period === undefined || part?.kind !== "figure" || part.value <= total.value) return [];
    const facts = { part: figureInWords(part), whole: figureInWords(total), name: whole.name };
    return [{ row, column: period.column, facts }];
  });
}

function wrongSum({ periods }: SectionAssessment, { whole }: PartGroup, sum: Sum): Finding<NotTheSum>[] {
  const period = periods[sum.at];
  if (period === undefined || isExact(sum) || sum.parts.some(({ value }) => value > sum.whole.value))
    return [];
  const inWords = (value: number): string => figureInWords({ ...sum.whole, value });
  const parts = sum.parts.map(({ value }) => inWords(value)).join(" + ");
  const facts = { total: inWords(sum.whole.value), sum: inWords(sum.sum), parts };
  return [{ row: whole.row, column: period.column, facts }];
}
