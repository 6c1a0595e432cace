import type { Unit } from "./units";

/** Why a cell holds no figure. */
export type GapReason = "empty" | "notApplicable" | "notAvailable" | "suppressed" | "error" | "unreadable";

/**
 * How a figure stands in its cell, which decides the formula that follows it:
 * a number (rounded to the decimals shown, or compared as stored), or text of a known shape.
 */
export type FigureForm =
  | { readonly kind: "number"; readonly roundTo: number | null }
  | { readonly kind: "text"; readonly shape: TextShape };

/**
 * The shapes of figures held as text, as a formula can read them again.
 * `plain` reads the whole text (`87.0%`, `1,036`); `beforeSuffix` drops `suffix` from the end (`100.8r`, `12 days`);
 * `upToPercent` reads up to and with the first % sign (`67% (4)`, `82%*`); `exact` knows only the text as it stands.
 */
export type TextShape =
  | { readonly kind: "plain" }
  | { readonly kind: "beforeSuffix"; readonly suffix: string }
  | { readonly kind: "upToPercent" }
  | { readonly kind: "exact"; readonly text: string };

/**
 * A figure: `value` is the number as compared (a percentage is a fraction), the double nearest to its exact decimal.
 * The number that the cell stores (or that its text reads as) times ten to the power of `powerOfTen` gives `value`:
 * −2 for a row read in points, 6 for a stored 1.2 that is drawn as `£1.2m`, mostly 0.
 */
export interface Figure {
  readonly kind: "figure";
  readonly value: number;
  readonly unit: Unit;
  /** Decimals shown, counted on the value as written (`87.0%` has 1). */
  readonly decimals: number;
  readonly powerOfTen: number;
  readonly form: FigureForm;
}

export interface Gap {
  readonly kind: "gap";
  readonly reason: GapReason;
  readonly text: string;
}
