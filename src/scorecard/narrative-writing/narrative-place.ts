import { compareIds } from "./id-order";
import { idKey } from "../layout/paragraphs";
import type { CellPosition } from "../sheet/position";
import type { BlockParagraph, NarrativeBlock } from "../narratives/narrative-kinds";
import { partsOfHeading } from "../narratives/narrative-heading";

/** Which indicator a new paragraph is for: the ID as written, and its row's place among the section's indicators. */
export interface PlacedId {
  readonly id: string;
  readonly position: number;
}

/** Where a new paragraph goes: before or after one that is there, or under a label that stands alone. */
export type NarrativePlace =
  | { readonly kind: "before"; readonly paragraph: BlockParagraph }
  | { readonly kind: "after"; readonly paragraph: BlockParagraph }
  | { readonly kind: "underLabel" };

/**
 * Where in its block a new paragraph goes: in the order of the IDs (9a, 9b, 10), or of the indicators' rows where the block
 * keeps to that and not to the IDs. Below the label and before the section's own paragraphs; in a cell of lines behind
 * them, since a line without an ID is read as going on with the one above.
 */
export function placeOf(block: NarrativeBlock, added: PlacedId): NarrativePlace {
  const { paragraphs, layout } = block;
  const headed = paragraphs.filter(({ heading }) => heading !== null);
  const orderOf = orderIn(headed);
  const later = headed.find((paragraph) => (orderOf(paragraph, added) ?? 0) > 0);
  if (later !== undefined) return { kind: "before", paragraph: later };
  const last = headed.at(-1);
  if (last !== undefined) return { kind: "after", paragraph: last };
  const [first] = paragraphs;
  if (first === undefined) return { kind: "underLabel" };
  const lastOfAll = paragraphs.at(-1) ?? first;
  return layout === "lines" ? { kind: "after", paragraph: lastOfAll } : { kind: "before", paragraph: first };
}

/** How a paragraph is ordered against an ID: above 0 where it comes later, null where that cannot be told. */
type Order = (paragraph: BlockParagraph, than: PlacedId) => number | null;

const firstId = ({ heading }: BlockParagraph): string =>
  heading === null ? "" : (partsOfHeading(heading.ids).parts[0]?.range.from ?? "");

const byId: Order = (paragraph, { id }) => compareIds(firstId(paragraph), idKey(id));

const byRow: Order = ({ covers: [first] }, { position }) => (first === undefined ? null : first - position);

function orderIn(headed: readonly BlockParagraph[]): Order {
  const keepsToRows = isSorted(headed, byRow) && !isSorted(headed, byId);
  const [first, second] = keepsToRows ? [byRow, byId] : [byId, byRow];
  return (paragraph, than) => first(paragraph, than) ?? second(paragraph, than);
}

/** Whether each paragraph comes no earlier than the one above, as far as that can be told. */
function isSorted(headed: readonly BlockParagraph[], order: Order): boolean {
  return headed.every((paragraph, at) => {
    const above = headed[at - 1];
    if (above === undefined) return true;
    const than = { id: firstId(above), position: above.covers[0] ?? -1 };
    return (order(paragraph, than) ?? 0) >= 0;
  });
}

export const isSameCell = (one: CellPosition, other: CellPosition): boolean =>
  one.row === other.row && one.column === other.column;
