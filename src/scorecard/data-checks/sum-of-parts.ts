import type { SectionAssessment } from "../assessment";
import type { Problem } from "../problems/problem";
import type { Figure } from "../figures/figure-kinds";
import { add, decimalOf, toNumber } from "../figures/decimal";
import { a1Address } from "../sheet/position";
import { problemAt } from "../problems/problem-sentences";
import { figureInWords } from "../sentences/figure-sentences";
import { partGroupsIn, type PartGroup } from "./parts-of-whole";
import { REMARK_SENTENCES } from "./remark-sentences";

/** How near a total must be to the sum of its parts, in every period, for their names alone to say that it is one. */
const NEAR = 0.1;

/** So many periods must agree before a total that only stands below its parts is taken for their sum. */
const LEAST_AGREEING = 2;

/** A group's figures at one period, all of them counts or sums of money. */
interface Sum {
  readonly at: number;
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly sum: number;
}

/**
 * Totals that are not the sum of their parts, and parts that are more than their whole, where the names say what is a part
 * of what: `Total fostering households` 138 beside 74 mainstream and 65 kinship households. Percentages and rates are no
 * sums. Quiet unless the names agree and every total is near its sum, or most of the periods add up.
 */
export function sumOfParts(section: SectionAssessment): Problem[] {
  return partGroupsIn(section).flatMap((group) => {
    const sums = section.periods.flatMap((_, at) => sumAt(group, at) ?? []);
    const over = isDivided(group, sums) ? sums.flatMap((sum) => partsOver(section, group, sum)) : [];
    const wrong = addsUp(group, sums) ? sums.flatMap((sum) => notTheSum(section, group, sum)) : [];
    return [...over, ...wrong];
  });
}

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

/** Whether it is sure enough that the whole is meant to be the sum. */
function addsUp({ says }: PartGroup, sums: readonly Sum[]): boolean {
  const exact = sums.filter(isExact).length;
  if (exact * 2 > sums.length && exact >= LEAST_AGREEING) return true;
  return says === "totalOfAlike" && sums.length > 0 && sums.every(isNear);
}

/** Whether it is sure that no part can be more than the whole: by name, or since they add up. */
const isDivided = (group: PartGroup, sums: readonly Sum[]): boolean =>
  group.says === "ofWhich" || addsUp(group, sums);

function partsOver(
  { periods }: SectionAssessment,
  { whole, parts }: PartGroup,
  { at, whole: total }: Sum,
): Problem[] {
  return parts.flatMap(({ row, figures }) => {
    const [part, period] = [figures[at], periods[at]];
    if (period === undefined || part?.kind !== "figure" || part.value <= total.value) return [];
    const what = REMARK_SENTENCES.partOverWhole(figureInWords(part), figureInWords(total), whole.name);
    return [problemAt("partOverWhole", a1Address(row, period.column), what)];
  });
}

function notTheSum({ periods }: SectionAssessment, { whole }: PartGroup, sum: Sum): Problem[] {
  const period = periods[sum.at];
  if (period === undefined || isExact(sum) || sum.parts.some(({ value }) => value > sum.whole.value))
    return [];
  const inWords = (value: number): string => figureInWords({ ...sum.whole, value });
  const parts = sum.parts.map(({ value }) => inWords(value)).join(" + ");
  const what = REMARK_SENTENCES.notSumOfParts(inWords(sum.whole.value), inWords(sum.sum), parts);
  return [problemAt("notSumOfParts", a1Address(whole.row, period.column), what)];
}
