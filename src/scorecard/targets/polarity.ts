import type { Polarity } from "./target-kinds";
import { hasWholeWords, wordingOf } from "../sheet/plain-text";
import { INDICATOR_WORDINGS, POLARITY_COLUMN_WORDINGS, POLARITY_IN_NAME } from "./polarity-wordings";
import type { GoodDirection } from "../settings/settings";
import type { TargetReading } from "./target";
import { isKnownUnit, UNITS, type Unit } from "../figures/units";
import { indexWordings, wordingsIn, type Meant } from "../sheet/whole-words";

export interface PolarityEvidence {
  /** What the user set for this indicator. */
  readonly chosen: GoodDirection | undefined;
  /** The row's cell in the polarity column; empty where there is none. */
  readonly columnText: string;
  readonly name: string;
  readonly target: TargetReading;
}

export interface PolarityDecision {
  readonly polarity: Polarity;
  readonly columnNotUnderstood: boolean;
  /** The polarity column says the opposite of the target's wording; the column has won. */
  readonly contradictsTarget: boolean;
}

/**
 * Which way is good (Rules, section 4): the first that answers wins, and its reason is kept to be shown.
 *
 * The user's choice, the polarity column, `(lower is better)` in the name, the target's wording, the indicator's wording
 * (assumed), and for a number or a band higher (assumed). Without either a target or such a word: none.
 * `Vacancy rate` with target 10% → lower, assumed; `Below 8%` → lower; `90.0%` alone → higher, assumed.
 */
export function decidePolarity(evidence: PolarityEvidence): PolarityDecision {
  const column = wordingOf(evidence.columnText).replace(/\.$/, "");
  const fromColumn = POLARITY_COLUMN_WORDINGS.get(column);
  const fromTarget = goodByTarget(evidence.target);
  const opposed =
    (fromColumn === "higher" && fromTarget === "lower") ||
    (fromColumn === "lower" && fromTarget === "higher");
  return {
    polarity: firstAnswer(evidence, fromColumn, fromTarget),
    columnNotUnderstood: column !== "" && fromColumn === undefined,
    contradictsTarget: opposed && evidence.chosen === undefined,
  };
}

const said = (good: GoodDirection, reason: string): Polarity => ({ good, reason, assumed: false });
const assumed = (good: GoodDirection, reason: string): Polarity => ({ good, reason, assumed: true });

function firstAnswer(
  { chosen, name, target }: PolarityEvidence,
  fromColumn: GoodDirection | undefined,
  fromTarget: "higher" | "lower" | undefined,
): Polarity {
  if (chosen !== undefined) return said(chosen, "chosen by you");
  if (fromColumn !== undefined) return said(fromColumn, "the sheet's polarity column");
  const wording = wordingOf(name);
  const inName = POLARITY_IN_NAME.find(([words]) => hasWholeWords(wording, words));
  if (inName !== undefined) return said(inName[1], "the indicator's name says so");
  if (fromTarget !== undefined) return said(fromTarget, "wording of the target");
  const fromWords = goodByWords(wording);
  if (fromWords !== null) return assumed(fromWords, "wording of the indicator");
  if (target.kind === "none" || target.kind === "notUnderstood") return said("none", "no target");
  const why = whyLessIsBetter(target.unit);
  if (why !== null) return assumed("lower", why);
  return assumed(
    "higher",
    target.kind === "band" ? "a band is usually a minimum" : "a number target is usually a minimum",
  );
}

/** By the unit itself, or by its first word: `days per case` are days. */
function whyLessIsBetter(unit: Unit): string | null {
  const [word = ""] = unit.split(" ");
  return isKnownUnit(word) ? UNITS[word].lessIsBetter : null;
}

function goodByTarget(target: TargetReading): "higher" | "lower" | undefined {
  switch (target.kind) {
    case "atLeast":
    case "above":
      return "higher";
    case "atMost":
    case "below":
      return "lower";
    case "value":
      if (target.low === 0) return "lower";
      return target.low === 1 && target.unit === "percent" ? "higher" : undefined;
    default:
      return undefined;
  }
}

const WORDINGS = indexWordings(
  (["higher", "lower"] as const).flatMap((good) =>
    INDICATOR_WORDINGS[good].map((wording) => [wording, good] as const),
  ),
);

/** Whether any wording for one way stands for itself, and is not a part of one for the other: `not in education` is not `in education`. */
const saysSo = (found: readonly Meant<"higher" | "lower">[], good: "higher" | "lower"): boolean =>
  found.some(
    ([wording, way]) =>
      way === good && !found.some(([other, its]) => its !== good && hasWholeWords(other, wording)),
  );

/** What the words of an indicator's name say, in lower case: null where none or both kinds of words stand in it. */
export function goodByWords(wording: string): "higher" | "lower" | null {
  const found = wordingsIn(wording, WORDINGS);
  if (found.length === 0) return null;
  const [higher, lower] = [saysSo(found, "higher"), saysSo(found, "lower")];
  if (higher === lower) return null;
  return higher ? "higher" : "lower";
}
