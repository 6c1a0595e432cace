import { save } from "../../workbook/paint";
import { refusal } from "../../workbook/refusals";
import type { Acceptances } from "../../workbook/kept/saved-publications";
import { refusable, type Outcome } from "../outcome";
import { readStore } from "../settings/settings";

/**
 * Accepts items of the check before publishing as they are, for a reason that is kept in the workbook with the time. An acceptance
 * is of the fact as it is: once the figure, the period or the words change, it no longer counts.
 * Refused: no reason; a cell being edited.
 */
export function acceptItems(keys: readonly string[], reason: string): Promise<Outcome<object>> {
  const why = reason.trim();
  if (why === "") return Promise.resolve({ kind: "refused", refusal: refusal("reasonMissing") });
  return changeAcceptances((kept) => withAccepted(kept, keys, why, new Date().toISOString()));
}

/** Takes acceptances back: the items are open again. Refused: a cell being edited. */
export function withdrawAcceptance(keys: readonly string[]): Promise<Outcome<object>> {
  return changeAcceptances((kept) => new Map([...kept].filter(([key]) => !keys.includes(key))));
}

/** The acceptances with some more, the newest last. */
export function withAccepted(
  kept: Acceptances,
  keys: readonly string[],
  reason: string,
  at: string,
): Acceptances {
  const others = [...kept].filter(([key]) => !keys.includes(key));
  return new Map([...others, ...keys.map((key) => [key, { reason, at }] as const)]);
}

function changeAcceptances(change: (kept: Acceptances) => Acceptances): Promise<Outcome<object>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<object>> => {
      const store = await readStore(context);
      save(context, { ...store, acceptances: change(store.acceptances) });
      await context.sync();
      return { kind: "done" };
    }),
  );
}
