import type { SectionAssessment } from "../assessment";
import { indexIds, positionsOf, type IdIndex } from "../narratives/id-index";
import { idKey, readParagraph } from "../layout/paragraphs";
import type { BlockParagraph, NarrativeBlock } from "../narratives/narrative-kinds";
import { commentaryPlan } from "./narrative-in-commentary";
import { headingText, partsOfHeading, type HeadingStyle } from "../narratives/narrative-heading";
import { newBlockPlan } from "./narrative-new-block";
import { styleFor, type NarrativeSubject, type SharedChoice } from "./narrative-subject";
import { isSameCell, placeOf, type NarrativePlace } from "./narrative-place";
import { inOwnRow } from "./narrative-row";
import { cellText, type NarrativePlan, type PlanRefusal, type Splice } from "./narrative-edits";
import { a1Address } from "../sheet/position";
import { idsWithout } from "./shared-heading";

/**
 * What to write on the sheet so that an indicator has these words (Rules, section 7): into its own paragraph where it has
 * one, else into the commentary column where the section has one, else as a paragraph of the section's block, in order and
 * headed as the block's others are, else as a block of its own under the section.
 *
 * Refused: a section with neither IDs nor a commentary column, since the words could not be told from the section's own.
 */
export function planNarrative(
  subject: NarrativeSubject,
  words: string,
  shared: SharedChoice,
): NarrativePlan | PlanRefusal {
  const { section, indicator, position } = subject;
  const { narrativeBlock: block } = section;
  const own = block?.paragraphs.filter(({ covers }) => covers.includes(position)) ?? [];
  const present = own.find(({ text }) => text !== "") ?? own[0];
  const isInBlock = present !== undefined && (present.text !== "" || section.columns.commentary === null);
  if (section.columns.commentary !== null && !(isInBlock && !isInCommentary(subject))) {
    return commentaryPlan(subject, words, shared);
  }
  if (section.columns.id === null) return { kind: "noIds", section: section.title };
  const { id } = indicator;
  if (id === null) return { kind: "noIdInRow", name: indicator.name, row: indicator.row };
  const index = indexIds(section.indicators.map((one) => (one.id === null ? "" : idKey(one.id))));
  if (
    !positionsOf({ from: idKey(id), to: idKey(id) }, index).includes(position) ||
    !isReadable(id, index, position)
  )
    return { kind: "idNotReadable", id };
  if (present !== undefined) return planForPresent(subject, present, id, index, words, shared);
  const foreign = foreignParagraph(subject);
  if (foreign !== null) return replaced(subject, foreign, words, "replaces", []);
  return addedPlan(subject, id, words, [], null);
}

/** Whether the indicator's words are those of a commentary column. */
function isInCommentary({ section, indicator }: NarrativeSubject): boolean {
  const { cell } = indicator.narrative;
  if (cell === null || cell.column !== section.columns.commentary) return false;
  return section.indicators.some(({ row }) => row === cell.row);
}

/** Whether a paragraph headed with the ID would be read as the indicator's. */
function isReadable(id: string, index: IdIndex, position: number): boolean {
  const { ids } = readParagraph(`ID ${id}: words`);
  return ids.some((range) => positionsOf(range, index).includes(position));
}

/** The words of an indicator that stand in another section's block. */
function foreignParagraph({ sheet, section, indicator }: NarrativeSubject): BlockParagraph | null {
  const { cell } = indicator.narrative;
  if (cell === null) return null;
  const others = sheet.sections.filter((one) => one !== section);
  const paragraphs = others.flatMap(({ narrativeBlock }) => narrativeBlock?.paragraphs ?? []);
  const isItsOwn = (paragraph: BlockParagraph): boolean =>
    isSameCell(paragraph, cell) &&
    paragraph.covers.length === 0 &&
    paragraph.text === indicator.narrative.text;
  return paragraphs.find(isItsOwn) ?? null;
}

function planForPresent(
  subject: NarrativeSubject,
  present: BlockParagraph,
  id: string,
  index: IdIndex,
  words: string,
  shared: SharedChoice,
): NarrativePlan | PlanRefusal {
  const others = othersOf(subject.section, present, id, index);
  if (others.length === 0) return replaced(subject, present, words, "replaces", []);
  if (shared === "forAll" || present.heading === null)
    return replaced(subject, present, words, "shared", others);
  const ids = subject.section.indicators.map((one) => one.id ?? "");
  const { lead, word, gap, ids: written } = present.heading;
  const start = present.start + lead.length + word.length + gap.length;
  const left = idsWithout(written, id, ids, index);
  const splice: Splice = { ...placeIn(present), start, end: start + written.length, text: left };
  return addedPlan(subject, id, words, [splice], {
    kind: "sharedParagraph",
    cell: a1Address(present.row, present.column),
    text: present.text,
    others,
  });
}

/** What else a paragraph covers: IDs or names of its section, and IDs of other sections that it names. */
function othersOf(
  section: SectionAssessment,
  { covers, heading }: BlockParagraph,
  own: string,
  index: IdIndex,
): string[] {
  const inSection = covers.flatMap((at) => {
    const other = section.indicators[at];
    if (other === undefined || (other.id !== null && idKey(other.id) === idKey(own))) return [];
    return [other.id ?? other.name];
  });
  const elsewhere = partsOfHeading(heading?.ids ?? "")
    .parts.filter(({ range }) => positionsOf(range, index).length === 0)
    .map(({ text }) => text);
  return [...inSection, ...elsewhere];
}

const placeIn = ({ row, column }: BlockParagraph): Pick<Splice, "row" | "column"> => ({ row, column });

/** New words in a paragraph that is there; one that says nothing yet needs no question. */
function replaced(
  subject: NarrativeSubject,
  present: BlockParagraph,
  words: string,
  kind: "replaces" | "shared",
  others: readonly string[],
): NarrativePlan | PlanRefusal {
  const { grid, section } = subject;
  const cell = a1Address(present.row, present.column);
  if (present.isScattered) return { kind: "scattered", cell };
  const { heading, text } = present;
  const head = heading === null ? "" : headingText(heading);
  const isBare = heading !== null && text === "" && present.wordsColumn === null;
  const newHead =
    isBare && !/\s$/.test(head)
      ? `${head.trimEnd()}${endOf(head, styleFor(subject, section.narrativeBlock))}`
      : head;
  const splice: Splice =
    present.wordsColumn === null
      ? { ...placeIn(present), start: present.start, end: present.end, text: `${newHead}${words}` }
      : { row: present.row, column: present.wordsColumn, start: 0, end: Infinity, text: words };
  const question =
    text === ""
      ? null
      : kind === "replaces"
        ? ({ kind: "replaces", cell, text } as const)
        : ({ kind: "sharedParagraph", cell, text, others } as const);
  return {
    kind: "plan",
    insertion: null,
    texts: cellText(grid, [splice], null),
    cell: { row: splice.row, column: splice.column },
    paragraph: `${newHead}${words}`,
    question,
  };
}

/** `ID 7` → `: `, `ID 7:` → ` `. */
const endOf = (head: string, { after }: HeadingStyle): string => (/[:.–—-]$/.test(head) ? " " : after);

/** A new paragraph, along with changes to those that are there. */
function addedPlan(
  subject: NarrativeSubject,
  id: string,
  words: string,
  changes: readonly Splice[],
  question: NarrativePlan["question"],
): NarrativePlan | PlanRefusal {
  const { section, position } = subject;
  const block = section.narrativeBlock;
  if (block === null) return newBlockPlan(subject, id, words);
  const style = styleFor(subject, block);
  const place = placeOf(withoutOwn(block, subject, id), { id, position });
  const heading = headingText({ ...style, ids: id });
  const inCell = spliceFor(block, place, `${heading}${words}`);
  if (inCell !== null) {
    return {
      kind: "plan",
      insertion: null,
      texts: cellText(subject.grid, [...changes, inCell], null),
      cell: { row: inCell.row, column: inCell.column },
      paragraph: `${heading}${words}`,
      question,
    };
  }
  return inOwnRow(subject, block, place, { heading, words, changes, question });
}

/** The block as it is once its shared paragraphs no longer cover the indicator. */
function withoutOwn(
  block: NarrativeBlock,
  { section, position }: NarrativeSubject,
  id: string,
): NarrativeBlock {
  const ids = section.indicators.map((one) => one.id ?? "");
  const index = indexIds(ids.map(idKey));
  const without = (paragraph: BlockParagraph): BlockParagraph => {
    const { heading, covers } = paragraph;
    if (heading === null || !covers.includes(position)) return paragraph;
    return {
      ...paragraph,
      heading: { ...heading, ids: idsWithout(heading.ids, id, ids, index) },
      covers: covers.filter((at) => at !== position),
    };
  };
  return { ...block, paragraphs: block.paragraphs.map(without) };
}

/** The new paragraph as a line of a cell that holds others; null where it is to have a row of its own. */
function spliceFor(block: NarrativeBlock, place: NarrativePlace, text: string): Splice | null {
  if (place.kind === "underLabel") return null;
  const { paragraph } = place;
  const ofCell = block.paragraphs.filter((one) => isSameCell(one, paragraph));
  const edge = place.kind === "before" ? ofCell[0] : ofCell.at(-1);
  const isAtEdge = edge?.start === paragraph.start;
  // A row above the label's would be no part of the block.
  const isBesideLabel = place.kind === "before" && paragraph.row === block.label?.row;
  if (block.layout === "rows" && isAtEdge && !isBesideLabel) return null;
  const joint = "\n".repeat(block.spacers + 1);
  const at = place.kind === "before" ? paragraph.start : paragraph.end;
  return {
    ...placeIn(paragraph),
    start: at,
    end: at,
    text: place.kind === "before" ? `${text}${joint}` : `${joint}${text}`,
  };
}
