import {
  markAsPublished,
  publishCheck,
  type MarkedAsPublished,
  type PublishChecked,
  type PublishItem,
  type PublishItemKind,
  type PublishOptions,
} from "../../../src/actions";
import type { Scope } from "../../../src/actions/read-and-judge/scope";
import { ACTIVE } from "../../kit/on-the-sheet";

/** The check before publishing of the active sheet, which a refusal fails. */
export async function checked(scope: Scope = ACTIVE): Promise<PublishChecked> {
  const outcome = await publishCheck(scope);
  if (outcome.kind === "refused") throw new Error(outcome.refusal.sentence);
  return outcome;
}

/** Marks the active sheet as published, whatever is open; a refusal fails the test. */
export async function published(options: PublishOptions = { accept: "Agreed." }): Promise<MarkedAsPublished> {
  const outcome = await markAsPublished(ACTIVE, options);
  if (outcome.kind === "refused") throw new Error(outcome.refusal.sentence);
  return outcome;
}

/** How many items there are of each kind, in the order of the list. */
export function countsOf(items: readonly PublishItem[]): Partial<Record<PublishItemKind, number>> {
  const counts: Partial<Record<PublishItemKind, number>> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

export const ofKind = (items: readonly PublishItem[], kind: PublishItemKind): PublishItem[] =>
  items.filter((item) => item.kind === kind);

/** The sentences of one kind, one after another. */
export const said = (items: readonly PublishItem[], kind: PublishItemKind): string[] =>
  ofKind(items, kind).map(({ what }) => what);
