import type { BlockParagraph, NarrativeBlock } from "../narratives/narrative-kinds";
import { cellText, type NarrativePlan, type NewRow, type Splice } from "./narrative-edits";
import { isSameCell, type NarrativePlace } from "./narrative-place";
import type { NarrativeSubject } from "./narrative-subject";
import { rowIndex } from "../sheet/position";

/** A new paragraph, along with changes to those that are there. */
export interface AddedParagraph {
  readonly heading: string;
  readonly words: string;
  readonly changes: readonly Splice[];
  readonly question: NarrativePlan["question"];
}

/** The new paragraph in a row of its own, with a blank one where the block has those. */
export function inOwnRow(
  subject: NarrativeSubject,
  block: NarrativeBlock,
  place: NarrativePlace,
  { heading, words, changes, question }: AddedParagraph,
): NarrativePlan {
  const like = paragraphLike(subject, block, place);
  const paragraph: NewRow = { kind: "paragraph", like: like?.row ?? null };
  const spacer: NewRow = { kind: "spacer", like: spacerRow(block) };
  const spacers = block.spacers > 0 ? [spacer] : [];
  const before = place.kind === "before" ? place.paragraph.row : lastRow(block, place) + 1;
  const rows = place.kind === "before" ? [paragraph, ...spacers] : [...spacers, paragraph];
  const row = rowIndex(before + rows.indexOf(paragraph));
  const column = like?.column ?? block.label?.column ?? subject.section.columns.name;
  const apart = like?.wordsColumn ?? null;
  const insertion = { before: rowIndex(before), rows };
  const head = apart === null ? heading : `${bareOf(heading)}${like?.heading?.after.trimEnd() ?? ""}`;
  const texts =
    apart === null
      ? [{ row, column, text: `${head}${words}` }]
      : [
          { row, column, text: head },
          { row, column: apart, text: words },
        ];
  return {
    kind: "plan",
    insertion,
    texts: [...texts, ...cellText(subject.grid, changes, insertion)],
    cell: { row, column: apart ?? column },
    paragraph: `${heading}${words}`,
    question,
  };
}

/** `ID 9a: ` → `ID 9a`. */
const bareOf = (heading: string): string => heading.replace(/[\s:.–—-]+$/, "");

function lastRow(block: NarrativeBlock, place: NarrativePlace): number {
  if (place.kind === "after") return place.paragraph.row;
  return block.label?.row ?? 0;
}

/** The paragraph whose look the new one takes: the one above, else the one below, else one of another section. */
function paragraphLike(
  { sheet }: NarrativeSubject,
  block: NarrativeBlock,
  place: NarrativePlace,
): BlockParagraph | null {
  const labelRow = block.label?.row;
  const usable = block.paragraphs.filter(({ row }) => row !== labelRow);
  if (place.kind !== "underLabel") {
    const at = usable.findIndex(
      (one) => isSameCell(one, place.paragraph) && one.start === place.paragraph.start,
    );
    const above = place.kind === "before" ? usable[at - 1] : usable[at];
    const found = above ?? usable[at] ?? usable[0];
    if (found !== undefined) return found;
  }
  const elsewhere = sheet.sections.flatMap(({ narrativeBlock }) =>
    narrativeBlock?.layout === "rows"
      ? narrativeBlock.paragraphs.filter(({ row }) => row !== narrativeBlock.label?.row)
      : [],
  );
  return elsewhere[0] ?? null;
}

/** A blank row of the block. */
function spacerRow({ label, paragraphs }: NarrativeBlock): NewRow["like"] {
  const rows = [...(label === null ? [] : [label.row]), ...paragraphs.map(({ row }) => row)];
  const found = rows.find((row, at) => row - (rows[at - 1] ?? row) > 1);
  return found === undefined ? null : rowIndex(found - 1);
}
