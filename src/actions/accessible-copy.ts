import { refusal } from "../workbook/refusals";
import type { ActionOptions, Outcome } from "./outcome";
import type { Scope } from "./scope";

export interface AccessibleCopyMade {
  readonly sheets: readonly string[];
  readonly replaced: boolean;
}
export function makeAccessibleCopy(
  scope: Scope,
  options: ActionOptions = {},
): Promise<Outcome<AccessibleCopyMade>> {
  return Promise.resolve({
    kind: "refused",
    refusal: refusal("hostError", scope.kind + String(options.settings)),
  });
}
