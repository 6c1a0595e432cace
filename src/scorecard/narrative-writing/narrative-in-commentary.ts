import type { IndicatorAssessment } from "../assessment";
import { indexIds, positionsOf } from "../narratives/id-index";
import { idKey, narrativeText, paragraphSpans, readParagraph } from "../layout/paragraphs";
import { storedText } from "../narratives/narrative-block";
import {
  cellText,
  type CellText,
  type NarrativePlan,
  type PlanRefusal,
  type Splice,
} from "./narrative-edits";
import { headingIn, headingText } from "../narratives/narrative-heading";
import type { NarrativeSubject, SharedChoice } from "./narrative-subject";
import { a1Address, type ColumnIndex } from "../sheet/position";
import { idsWithout } from "./shared-heading";

/** A paragraph of a commentary's cell that names IDs. */
interface NamedParagraph {
  readonly host: IndicatorAssessment;
  readonly start: number;
  readonly written: string;
  readonly text: string;
  readonly covers: readonly number[];
}

/**
 * What to write into a section's commentary column. The row's own cell takes the words, without an ID; where it or another
 * row's cell speaks for others too (`ID 29 & 30: …`), they keep what it says, or it is rewritten for all of them.
 */
export function commentaryPlan(
  subject: NarrativeSubject,
  words: string,
  shared: SharedChoice,
): NarrativePlan | PlanRefusal {
  const { grid, section, indicator, position } = subject;
  const column = section.columns.commentary ?? section.columns.name;
  const cell = { row: indicator.row, column };
  const before = textAt(subject, indicator, column);
  const named = namedParagraphs(subject, column);
  const isShared = ({ host, covers }: NamedParagraph): boolean =>
    covers.some((at) => at !== position && section.indicators[at] !== host) || host !== indicator;
  const common = named.find(
    (one) => one.covers.includes(position) && isShared(one) && (one.host === indicator || before === ""),
  );
  const plan = (texts: readonly CellText[], question: NarrativePlan["question"], paragraph = words) =>
    ({ kind: "plan", insertion: null, texts, cell, paragraph, question }) as const;
  if (common === undefined) {
    const address = a1Address(indicator.row, column);
    return plan(
      [{ ...cell, text: words }],
      before === "" ? null : { kind: "replaces", cell: address, text: before },
    );
  }
  const others = common.covers.flatMap((at) => {
    const other = section.indicators[at];
    return at === position || other === undefined ? [] : [other];
  });
  const question = {
    kind: "sharedParagraph",
    cell: a1Address(common.host.row, column),
    text: common.text,
    others: others.map(({ id, name }) => id ?? name),
  } as const;
  const heading = headingIn(common.written);
  const place = { row: common.host.row, column, start: common.start };
  if (shared === "forAll" || heading === null) {
    const text = `${heading === null ? "" : headingText(heading)}${words}`;
    const whole: Splice = { ...place, end: common.start + common.written.length, text };
    return { ...plan(cellText(grid, [whole], null), question, text), cell: { row: common.host.row, column } };
  }
  if (common.host === indicator) {
    const free = others.filter((other) => textAt(subject, other, column) === "");
    return plan(
      [...free.map(({ row }) => ({ row, column, text: common.text })), { ...cell, text: words }],
      question,
    );
  }
  const ids = section.indicators.map(({ id }) => id ?? "");
  const index = indexIds(ids.map(idKey));
  const start = common.start + heading.lead.length + heading.word.length + heading.gap.length;
  const left = idsWithout(heading.ids, indicator.id ?? "", ids, index);
  const splice: Splice = { ...place, start, end: start + heading.ids.length, text: left };
  return plan([{ ...cell, text: words }, ...cellText(grid, [splice], null)], question);
}

const textAt = ({ grid }: NarrativeSubject, { row }: IndicatorAssessment, column: ColumnIndex): string =>
  narrativeText(storedText(grid, row, column));

function namedParagraphs(subject: NarrativeSubject, column: ColumnIndex): NamedParagraph[] {
  const { grid, section } = subject;
  const index = indexIds(section.indicators.map(({ id }) => (id === null ? "" : idKey(id))));
  return section.indicators.flatMap((host) => {
    const stored = storedText(grid, host.row, column);
    return paragraphSpans(stored).flatMap(({ start, end }): NamedParagraph[] => {
      const written = stored.slice(start, end);
      const { ids, text } = readParagraph(written);
      const covers = [...new Set(ids.flatMap((range) => positionsOf(range, index)))];
      return covers.length === 0 ? [] : [{ host, start, written, text, covers }];
    });
  });
}
