import type { PublishItemKind } from "../../actions";
import { ITEM_KINDS, PUBLISH_KINDS, SERIOUSNESS, type Fix } from "./item-kinds";
import type { PublishItem } from "../state/publish-findings";

/** The open items of one kind. */
export interface KindGroup {
  readonly kind: PublishItemKind;
  readonly title: string;
  readonly fix: Fix;
  /** Why they matter to readers, the same for each. */
  readonly why: string;
  readonly items: readonly PublishItem[];
}

export interface SeriousnessGroup {
  readonly title: string;
  readonly count: number;
  readonly kinds: readonly KindGroup[];
}

export const openAmong = (items: readonly PublishItem[]): PublishItem[] =>
  items.filter(({ accepted }) => accepted === null);

/** The open items, most serious first, and within that in the order of the kinds; what is accepted stands apart. */
export function groupsOf(items: readonly PublishItem[]): SeriousnessGroup[] {
  const open = openAmong(items);
  return SERIOUSNESS.flatMap(({ name, title }) => {
    const kinds = PUBLISH_KINDS.filter((kind) => ITEM_KINDS[kind].seriousness === name)
      .map((kind) =>
        kindGroup(
          kind,
          open.filter((item) => item.kind === kind),
        ),
      )
      .filter((group) => group.items.length > 0);
    const count = kinds.reduce((sum, group) => sum + group.items.length, 0);
    return count === 0 ? [] : [{ title, count, kinds }];
  });
}

function kindGroup(kind: PublishItemKind, items: readonly PublishItem[]): KindGroup {
  const { title, fix } = ITEM_KINDS[kind];
  return { kind, title, fix, why: items[0]?.why ?? "", items };
}
