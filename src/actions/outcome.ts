import { refusalOf, type Refusal } from "../workbook/refusals";

/** What an action came to: what it did, or a named reason why not. */
export type Outcome<Done> =
  ({ readonly kind: "done" } & Done) | { readonly kind: "refused"; readonly refusal: Refusal };

export interface ActionOptions {
  /** Settings for this run alone, as JSON: what they set wins over what the workbook holds. */
  readonly settings?: unknown;
  /** Ends the action early, as long as nothing has been written. */
  readonly signal?: AbortSignal;
}

/** Runs an action; what Excel refuses becomes a refusal in words. Any other exception is a bug and is thrown on. */
export async function refusable<Done>(action: () => Promise<Outcome<Done>>): Promise<Outcome<Done>> {
  try {
    return await action();
  } catch (error) {
    return { kind: "refused", refusal: refusalOf(error, "of this workbook") };
  }
}
