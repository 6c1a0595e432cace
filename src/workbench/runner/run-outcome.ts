/**
 * What a run came to. `result` is what the add-in's own action answered, as plain JSON; `remark` what a person should know
 * beside it. `isClear` is false where the check before publishing has items that are neither fixed nor accepted.
 */
export type RunOutcome =
  | {
      readonly kind: "done";
      readonly result: unknown;
      readonly remark: string | null;
      readonly isClear?: boolean;
    }
  | { readonly kind: "refused"; readonly why: string };
