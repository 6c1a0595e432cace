import {
  kindsOf,
  PUBLISH_ITEMS,
  SERIOUSNESS,
  type Fix,
  type ItemKinds,
} from "../../actions/publishing/publish-item-kinds";
import type { PublishItem } from "../state/publish-findings";

/** The open items of one kind. */
export interface KindGroup<Item = PublishItem> {
  readonly kind: string;
  readonly title: string;
  readonly fix: Fix;
  /** Why they matter to readers, the same for each. */
  readonly why: string;
  readonly items: readonly Item[];
}

export interface SeriousnessGroup<Item = PublishItem> {
  readonly title: string;
  readonly count: number;
  readonly kinds: readonly KindGroup<Item>[];
}

type Open<Kind extends string> = Pick<PublishItem, "accepted"> & { readonly kind: Kind };

/** The open items, in the order in which they are reported as well; what is accepted stands apart. */
export const groupsOf = (items: readonly PublishItem[]): SeriousnessGroup[] => groupsBy(PUBLISH_ITEMS, items);

/** The same by any table of kinds. */
export function groupsBy<Kind extends string, Item extends Open<Kind>>(
  table: ItemKinds<Kind>,
  items: readonly Item[],
): SeriousnessGroup<Item>[] {
  const open = items.filter(({ accepted }) => accepted === null);
  return SERIOUSNESS.flatMap(({ name, title }) => {
    const kinds = kindsOf(table, name)
      .map((kind) => ({ kind, ...table[kind], items: open.filter((item) => item.kind === kind) }))
      .filter((group) => group.items.length > 0);
    const count = kinds.reduce((sum, group) => sum + group.items.length, 0);
    return count === 0 ? [] : [{ title, count, kinds }];
  });
}
