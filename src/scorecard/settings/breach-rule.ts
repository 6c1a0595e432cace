import { fieldsOf, oneOf, ordinal, type Check } from "../from-outside/checks";

/** Which red figures ask for a narrative. `redRunning` wants `periods` red periods in a row. */
export type BreachRule =
  | { readonly kind: "red" }
  | { readonly kind: "redOrAmber" }
  | { readonly kind: "redRunning"; readonly periods: number }
  | { readonly kind: "redOrWorse" };

const ofKind = fieldsOf<Pick<BreachRule, "kind">>(
  { kind: oneOf(["red", "redOrAmber", "redRunning", "redOrWorse"]) },
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
