import { fieldsOf, oneOf, ordinal, type Check } from "../from-outside/checks";
import type { Choice } from "./choice";

/** Which red figures ask for a narrative. `redRunning` wants `periods` red periods in a row. */
export type BreachRule =
  | { readonly kind: "red" }
  | { readonly kind: "redOrAmber" }
  | { readonly kind: "redRunning"; readonly periods: number }
  | { readonly kind: "redOrWorse" };

export const BREACHES: readonly Choice<BreachRule["kind"]>[] = [
  { value: "red", label: "Latest figure red" },
  { value: "redOrAmber", label: "Latest figure red or amber" },
  { value: "redRunning", label: "Red for several periods in a row" },
  { value: "redOrWorse", label: "Latest figure red, or worse than before" },
];

const ofKind = fieldsOf<Pick<BreachRule, "kind">>(
  { kind: oneOf(BREACHES.map(({ value }) => value)) },
  "an object with kind",
);
const running = fieldsOf<Extract<BreachRule, { kind: "redRunning" }>>(
  { kind: oneOf(["redRunning"]), periods: ordinal },
  "an object with kind and periods",
);

export const breachRule: Check<BreachRule> = (value, path) => {
  const checked = ofKind(value, path);
  if ("fault" in checked) return checked;
  const { kind } = checked.value;
  return kind === "redRunning" ? running(value, path) : { value: { kind } };
};
