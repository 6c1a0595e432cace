import type { Area } from "../area";

/** A conditional format as it was listed: enough to know whether to ask for its details. */
export interface ListedRule {
  readonly id: string;
  readonly type: string;
}

/** A conditional format as it was read; what could not be read, or does not apply to its type, is null. */
export interface FoundRule extends ListedRule {
  readonly formula: string | null;
  readonly fill: string | null;
  readonly font: string | null;
  readonly areas: readonly Area[] | null;
}
