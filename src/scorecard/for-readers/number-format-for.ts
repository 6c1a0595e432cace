import type { Target } from "../targets/target-kinds";
import type { Figure, Unit } from "../figures/figure-kinds";
import { commonUnit, decimalsOf } from "../sentences/value-sentences";
import type { MadeCell } from "./made-sheet";

const PERCENT_DECIMALS = 2;

const decimalPlaces = (decimals: number): string => (decimals === 0 ? "" : `.${"0".repeat(decimals)}`);

/** The number format that writes a value of each unit; any other is written as a plain number, its unit beside it. */
function formatFor(unit: Unit, decimals: number): string {
  switch (unit) {
    case "percent":
      return `0${decimalPlaces(decimals)}%`;
    case "pounds":
      return `"£"#,##0${decimalPlaces(decimals)}`;
    case "duration":
      return "[h]:mm";
    default:
      return `#,##0${decimalPlaces(decimals)}`;
  }
}

/** A figure as a number that shows the decimals of its own cell, as a percentage where its target is one. */
export function figureCell({ value, unit: own, decimals }: Figure, target: Pick<Target, "unit">): MadeCell {
  const unit = commonUnit(own, target.unit);
  const shown =
    unit === "percent" && own !== "percent"
      ? Math.max(0, decimals - PERCENT_DECIMALS)
      : unit === "pounds" && Number.isInteger(value)
        ? 0
        : decimals;
  return { kind: "number", value, numberFormat: formatFor(unit, shown) };
}

/** A number that a target asks for, with the decimals that it is written with: `90.0%` → 0.9 in `0.0%`. */
export function targetNumber(value: number, { text, unit }: Pick<Target, "text" | "unit">): MadeCell {
  const written = /\d[.,](\d+)(?!.*\d)/.exec(text)?.[1]?.length ?? 0;
  const decimals = Math.max(decimalsOf(value, unit), text.includes("%") || unit !== "percent" ? written : 0);
  return { kind: "number", value, numberFormat: formatFor(unit, decimals) };
}

/** What each unit is called; any other is its own name. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  percent: "Percentage",
  rate: "Rate",
  pounds: "Pounds",
  duration: "Hours and minutes",
  number: "Number",
};

export function unitName(unit: Unit): string {
  return UNIT_NAMES[unit] ?? `${unit.charAt(0).toUpperCase()}${unit.slice(1)}`;
}
