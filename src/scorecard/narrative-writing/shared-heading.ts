import { positionsOf, type IdIndex } from "../narratives/id-index";
import { idKey } from "../layout/paragraphs";
import { partsOfHeading } from "../narratives/narrative-heading";

/**
 * A heading's IDs without one of them: `36&37` without 36 → `37`; `69-72` without 70 → `69, 71 & 72`. A range that goes on
 * without it is written as ranges of the IDs that it still means. Empty where nothing is left.
 */
export function idsWithout(ids: string, own: string, sectionIds: readonly string[], index: IdIndex): string {
  const { parts, joint } = partsOfHeading(ids);
  const left = parts.flatMap(({ range, text }) => {
    if (range.from === range.to) return range.from === idKey(own) ? [] : [text];
    const meant = positionsOf(range, index);
    const isMeant = meant.some((at) => idKey(sectionIds[at] ?? "") === idKey(own));
    return isMeant ? rangesOf(meant, own, sectionIds) : [text];
  });
  return joinedIds(left, joint);
}

/** The IDs at some positions but one, runs of three and more as a range. */
function rangesOf(positions: readonly number[], own: string, sectionIds: readonly string[]): string[] {
  const runs: string[][] = [[]];
  for (const at of positions) {
    const id = sectionIds[at] ?? "";
    if (idKey(id) === idKey(own)) runs.push([]);
    else if (id !== "" && runs.at(-1)?.at(-1) !== id) runs.at(-1)?.push(id);
  }
  return runs.flatMap((run) => {
    const [first = "", last = ""] = [run[0], run.at(-1)];
    return run.length > 2 ? [`${first}-${last}`] : run;
  });
}

function joinedIds(ids: readonly string[], joint: string | null): string {
  if (joint !== null || ids.length <= 2) return ids.join(joint ?? " & ");
  return `${ids.slice(0, -1).join(", ")} & ${ids.at(-1) ?? ""}`;
}
