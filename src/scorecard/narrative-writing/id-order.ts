import { idKey } from "../layout/paragraphs";

const PIECES = /\d+|[^\d]+/g;

/**
 * Which of two IDs comes first as people count them: below 0 where it is `one`. `9a`, `9b`, `10`; `1.9`, `1.10`.
 * Null where that cannot be told, since they begin with different letters (`CS1` and `EH2`).
 */
export function compareIds(one: string, other: string): number | null {
  const [first, second] = [piecesOf(one), piecesOf(other)];
  if (lettersBefore(first) !== lettersBefore(second)) return null;
  const length = Math.max(first.length, second.length);
  for (let at = 0; at < length; at += 1) {
    const order = comparePieces(first[at], second[at]);
    if (order !== 0) return order;
  }
  return 0;
}

const piecesOf = (id: string): readonly string[] => idKey(id).match(PIECES) ?? [];

const isNumber = (piece: string): boolean => /^\d/.test(piece);

const lettersBefore = ([first = ""]: readonly string[]): string => (isNumber(first) ? "" : first);

function comparePieces(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one !== undefined) - Number(other !== undefined);
  if (isNumber(one) && isNumber(other)) return Number(one) - Number(other);
  return one < other ? -1 : Number(one > other);
}
