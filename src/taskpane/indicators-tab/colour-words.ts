import type { Bound, Status, Thresholds, Unit } from "../../scorecard/assessment";
import { valueInWords } from "../../scorecard/wording/value-words";

/** A colour and the figures that get it, in words. */
export interface ColourInWords {
  readonly status: Exclude<Status, "none">;
  readonly words: string;
}

/**
 * Which figures are green, amber and red, exactly: 90% at 15%, higher is better → green `90% or more`, amber
 * `76.5% or more, under 90%`, red `under 76.5%`. A target of 0 has no amber.
 */
export function coloursInWords({ green, amber }: Thresholds, unit: Unit): ColourInWords[] {
  const below = green.from === null ? null : lowerSide(green.from, amber.from ?? green.from, unit);
  const above = green.to === null ? null : upperSide(green.to, amber.to ?? green.to, unit);
  const sides = [below, above].filter((side) => side !== null);
  const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", or ");
  const amberWords = joined(sides.map((side) => side.amber));
  return [
    { status: "green", words: sides.map((side) => side.green).join(" and ") },
    { status: "amber", words: amberWords === "" ? "never: there is no room beside this target" : amberWords },
    { status: "red", words: joined(sides.map((side) => side.red)) },
  ];
}

type Side = Readonly<Record<ColourInWords["status"], string>>;

const isSame = (one: Bound, other: Bound): boolean =>
  one.value === other.value && one.inclusive === other.inclusive;

/** Higher is better: green from a bound up, amber from the tolerance below it. */
function lowerSide(green: Bound, amber: Bound, unit: Unit): Side {
  const [ends, near] = [valueInWords(green.value, unit), valueInWords(amber.value, unit)];
  return {
    green: green.inclusive ? `${ends} or more` : `over ${ends}`,
    amber: isSame(green, amber) ? "" : `${near} ${green.inclusive ? "or more, under" : "to"} ${ends}`,
    red: amber.inclusive ? `under ${near}` : `${near} or less`,
  };
}

/** Lower is better: green up to a bound, amber to the tolerance above it. */
function upperSide(green: Bound, amber: Bound, unit: Unit): Side {
  const [ends, near] = [valueInWords(green.value, unit), valueInWords(amber.value, unit)];
  return {
    green: green.inclusive ? `${ends} or less` : `under ${ends}`,
    amber: isSame(green, amber) ? "" : green.inclusive ? `over ${ends}, up to ${near}` : `${ends} to ${near}`,
    red: amber.inclusive ? `over ${near}` : `${near} or more`,
  };
}
