import type { ColourBounds } from "../../scorecard/targets/colour-bounds";
import type { Bound } from "../../scorecard/targets/target-kinds";
import type { State } from "../../scorecard/judgement/states";
import type { Unit } from "../../scorecard/figures/units";
import { valueInWords } from "../../scorecard/sentences/value-sentences";

/** A colour and the figures that get it, in words. */
export interface ColourInWords {
  readonly status: State;
  readonly words: string;
}

/**
 * Which figures are green, amber and red, exactly: 90% at 15%, higher is better → green `90% or more`, amber
 * `76.5% or more, under 90%`, red `under 76.5%`; with four states blue `103.5% or more` first. A target of 0 has no amber.
 */
export function coloursInWords({ blue, green, amber }: ColourBounds, unit: Unit): ColourInWords[] {
  const below =
    green.from === null ? null : lowerSide(green.from, amber.from ?? green.from, blue?.from ?? null, unit);
  const above = green.to === null ? null : upperSide(green.to, amber.to ?? green.to, blue?.to ?? null, unit);
  const sides = [below, above].filter((side) => side !== null);
  const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", or ");
  const amberWords = joined(sides.map((side) => side.amber));
  const blueWords = joined(sides.map((side) => side.blue));
  return [
    ...(blueWords === "" ? [] : [{ status: "blue" as const, words: blueWords }]),
    { status: "green", words: sides.map((side) => side.green).join(" and ") },
    { status: "amber", words: amberWords === "" ? "never: this target leaves no margin" : amberWords },
    { status: "red", words: joined(sides.map((side) => side.red)) },
  ];
}

type Side = Readonly<Record<State, string>>;

const isSame = (one: Bound, other: Bound): boolean =>
  one.value === other.value && one.inclusive === other.inclusive;

/** Higher is better: blue from well past the target, green from a bound up, amber from the tolerance below it. */
function lowerSide(green: Bound, amber: Bound, blue: Bound | null, unit: Unit): Side {
  const [ends, near] = [valueInWords(green.value, unit), valueInWords(amber.value, unit)];
  const past = blue === null ? "" : valueInWords(blue.value, unit);
  return {
    blue: blue === null ? "" : orMore(past, blue),
    green: `${orMore(ends, green)}${blue === null ? "" : `, ${blue.inclusive ? "under" : "up to"} ${past}`}`,
    amber: isSame(green, amber) ? "" : betweenFrom(near, amber, ends, green),
    red: amber.inclusive ? `under ${near}` : `${near} or less`,
  };
}

/** Lower is better: blue to well past the target, green up to a bound, amber to the tolerance above it. */
function upperSide(green: Bound, amber: Bound, blue: Bound | null, unit: Unit): Side {
  const [ends, near] = [valueInWords(green.value, unit), valueInWords(amber.value, unit)];
  const past = blue === null ? "" : valueInWords(blue.value, unit);
  return {
    blue: blue === null ? "" : orLess(past, blue),
    green: `${orLess(ends, green)}${blue === null ? "" : `, ${blue.inclusive ? "over" : "down to"} ${past}`}`,
    amber: isSame(green, amber) ? "" : betweenUpTo(ends, green, near, amber),
    red: amber.inclusive ? `over ${near}` : `${near} or more`,
  };
}

const orMore = (value: string, { inclusive }: Bound): string =>
  inclusive ? `${value} or more` : `over ${value}`;
const orLess = (value: string, { inclusive }: Bound): string =>
  inclusive ? `${value} or less` : `under ${value}`;

/** From where amber ends up to where green begins; each holds its end or leaves it to its neighbour. */
function betweenFrom(near: string, amber: Bound, ends: string, green: Bound): string {
  if (amber.inclusive) return `${near} ${green.inclusive ? "or more, under" : "to"} ${ends}`;
  return `over ${near}, ${green.inclusive ? "under" : "up to"} ${ends}`;
}

function betweenUpTo(ends: string, green: Bound, near: string, amber: Bound): string {
  if (amber.inclusive) return green.inclusive ? `over ${ends}, up to ${near}` : `${ends} to ${near}`;
  return `${green.inclusive ? `over ${ends}` : `${ends} or more`}, under ${near}`;
}
