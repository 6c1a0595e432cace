declare const brand: unique symbol;

/** A share of something, or percentage points, as a fraction of one: 0.15 is 15%, or 15 points; never 15. */
export type Fraction = number & { readonly [brand]: "Fraction" };

export const fraction = (number: number): Fraction => number as Fraction;
