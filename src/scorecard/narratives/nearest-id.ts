import { idKey } from "../layout/paragraphs";

/** IDs that differ by more than this are no slip of the keyboard. */
const MOST_EDITS = 1;

/** A longer list of near IDs is of no help to a person. */
const MOST_NAMED = 3;

/**
 * The IDs that somebody who wrote `id` may have meant, as the sheet writes them: those one letter away (one put in, left
 * out, changed, or two swapped). Empty where no ID is that near, or where too many are. `9z` among 9a, 9b and 10 → 9a and 9b.
 */
export function nearestIds(id: string, ids: readonly string[]): string[] {
  const wanted = idKey(id);
  const near = [...new Set(ids)].filter((one) => editsBetween(wanted, idKey(one)) <= MOST_EDITS);
  return near.length > MOST_NAMED ? [] : near;
}

/** How many letters must be put in, left out, changed or swapped with the next (optimal string alignment distance). */
function editsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > MOST_EDITS) return MOST_EDITS + 1;
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let down = 1; down <= one.length; down += 1) {
    const row = [down];
    const [above = [], twoAbove = []] = [rows[down - 1], rows[down - 2]];
    for (let across = 1; across <= other.length; across += 1) {
      const [mine, theirs] = [one[down - 1], other[across - 1]];
      const changed = (above[across - 1] ?? 0) + (mine === theirs ? 0 : 1);
      const swapped =
        mine === other[across - 2] && theirs === one[down - 2] ? (twoAbove[across - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, swapped, (above[across] ?? 0) + 1, (row[across - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
