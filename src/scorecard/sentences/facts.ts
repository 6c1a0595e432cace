import type { IndicatorAssessment, SectionAssessment } from "../assessment";
import { STATES } from "../judgement/states";
import type { Period } from "../layout/layout-kinds";
import type { PeriodKind } from "../layout/period";
import { missInWords, redInARow } from "./breach-sentences";
import { reportedInWords, targetInWords } from "./value-sentences";

/** What one period of each kind is called, and several; single days and periods such as `Last quarter` are periods. */
const PERIOD_WORDS: Readonly<Record<PeriodKind, readonly [one: string, many: string]>> = {
  day: ["period", "periods"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  half: ["half-year", "half-years"],
  year: ["year", "years"],
  relative: ["period", "periods"],
};

type Facts = Pick<IndicatorAssessment, "latest" | "target" | "polarity" | "travel" | "figures" | "statuses">;

/**
 * What is known of an indicator before anybody explains it, as one sentence: the latest figure against its target, the
 * figure before it, and for how long it has been red (Rules, sections 6 and 7).
 *
 * `Feb-25: 64.8% against a target of 90.0%, 25.2 points short; up from 50.8% in Jan-25; red for 11 months.`
 * Where the latest period holds no figure the sentence says from when the figure is; where periods between were not
 * reported, how many times it was red rather than for how long.
 */
export function factsInWords(indicator: Facts, { periods }: Pick<SectionAssessment, "periods">): string {
  const { latest } = indicator;
  if (latest === null) return "No figure has been reported yet.";
  const behind = indicator.travel.behind ? `, the latest reported` : "";
  const parts = [
    `${latest.period.label}${behind}: ${againstTarget(indicator, latest)}`,
    sinceBefore(indicator, periods),
    redFor(indicator, periods),
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

type Latest = NonNullable<Facts["latest"]>;

function againstTarget(indicator: Facts, { figure }: Latest): string {
  const { target } = indicator;
  const shown = reportedInWords(figure, target);
  if (target.kind === "none" || target.kind === "notUnderstood") return `${shown}, with no target`;
  return `${shown} against a target of ${targetInWords(target)}, ${missInWords(indicator)}`;
}

const MOVED = { up: "up from", down: "down from", same: "the same as", none: "" } as const;

/** `up from 50.8% in Jan-25`; where there is none before it, that it is the first. */
function sinceBefore({ travel, figures, target }: Facts, periods: readonly Period[]): string {
  if (travel.compared === null) return "the first figure reported";
  const { from } = travel.compared;
  const before = figures[periods.findIndex(({ column }) => column === from.column)];
  if (before?.kind !== "figure" || travel.direction === "none") return "";
  return `${MOVED[travel.direction]} ${reportedInWords(before, target)} in ${from.label}`;
}

/** `red for 11 months`; `red each of the 3 times it was last reported` where cells between are empty; empty otherwise. */
function redFor({ figures, statuses, latest }: Facts, periods: readonly Period[]): string {
  const run = redInARow({ figures, statuses });
  if (run === 0) return latest === null || latest.status === "none" ? "" : STATES[latest.status].remark;
  const [one, many] = PERIOD_WORDS[kindOf(periods)];
  if (run === 1) return `red for 1 ${one}`;
  return isUnbroken(figures, run)
    ? `red for ${String(run)} ${many}`
    : `red each of the ${String(run)} times it was last reported`;
}

/** The kind that all periods of a section have; those that a person added may be of another. */
function kindOf(periods: readonly Period[]): PeriodKind {
  const [first] = periods;
  return first !== undefined && periods.every(({ kind }) => kind === first.kind) ? first.kind : "relative";
}

/** Whether the last `run` figures stand in neighbouring cells. */
function isUnbroken(figures: Facts["figures"], run: number): boolean {
  const end = figures.findLastIndex(({ kind }) => kind === "figure") + 1;
  return figures.slice(end - run, end).every(({ kind }) => kind === "figure");
}
