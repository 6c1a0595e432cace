import type { Target } from "../targets/target-kinds";
import type { Figure } from "../figures/figure-kinds";
import { unitEntry, type Unit, type UnitSign } from "../figures/units";
import { commonUnit, decimalsOf } from "../sentences/value-sentences";
import type { MadeCell } from "./made-sheet";

const PERCENT_DECIMALS = 2;

const decimalPlaces = (decimals: number): string => (decimals === 0 ? "" : `.${"0".repeat(decimals)}`);

const FORMATS: Readonly<Record<UnitSign, (places: string) => string>> = {
  percent: (places) => `0${places}%`,
  pounds: (places) => `"£"#,##0${places}`,
  clock: () => "[h]:mm",
  rate: (places) => `#,##0${places}`,
  plain: (places) => `#,##0${places}`,
};

/** The number format that writes a value of a unit; words are not written behind it, since they stand beside it. */
function formatFor(unit: Unit, decimals: number): string {
  const written = unitEntry(unit)?.written;
  return FORMATS[typeof written === "string" ? written : "plain"](decimalPlaces(decimals));
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

/** What a unit is called; one that is not known by its own words. */
export const unitName = (unit: Unit): string =>
  unitEntry(unit)?.name ?? `${unit.charAt(0).toUpperCase()}${unit.slice(1)}`;
