import type { SectionAssessment, SheetAssessment } from "../../scorecard/assessment";
import { addressAt, type CellPosition } from "../../scorecard/sheet/position";
import type { Settings } from "../../scorecard/settings/settings";
import type { OutOfDateRow, SheetStanding } from "../out-of-date";
import { called, latestCell, type FoundItem } from "./found-item";

/** Colours and arrows that are not those that Apply would write now, and colours where nothing else shows the status. */
export function colourItems(
  { sections }: SheetAssessment,
  standing: SheetStanding,
  { marks }: Settings,
): FoundItem[] {
  const first = firstColoured(sections);
  const items = first === null ? [] : standingItems(standing, first);
  const silent = sections.filter(
    ({ columns, indicators }) => columns.rag === null && indicators.some(isColoured),
  );
  const cell = firstColoured(silent);
  if (marks !== "none" || cell === null) return items;
  const what = `Only colour shows the status of the figures (from ${addressAt(cell)} on): choose letters or shapes beside the colours in Settings, and apply RAG again.`;
  return [...items, { kind: "colourOnly", ...cell, indicator: null, what, fact: [] }];
}

const isColoured = ({ latest }: SectionAssessment["indicators"][number]): boolean =>
  (latest?.status ?? "none") !== "none";

function firstColoured(sections: readonly SectionAssessment[]): CellPosition | null {
  for (const section of sections) {
    const indicator = section.indicators.find(isColoured);
    if (indicator !== undefined) return latestCell(section, indicator);
  }
  return null;
}

function standingItems({ state, rows }: SheetStanding, first: CellPosition): FoundItem[] {
  if (state === "upToDate") return [];
  if (state === "neverApplied") {
    const what = `RAG has never been applied to this sheet: ${addressAt(first)} and the figures after it have no colour. Choose Apply RAG.`;
    return [{ kind: "neverApplied", ...first, indicator: null, what, fact: [] }];
  }
  const { row, column } = rows[0] ?? first;
  const where =
    rows.length === 0
      ? `there are rules that no figure needs any more (start at ${addressAt({ row, column })})`
      : `${String(rows.length)} ${rows.length === 1 ? "row does" : "rows do"} not show what the figures say: ${listed(rows)}`;
  const fact = rows.map(({ id, name, colours, arrow }) => [id, name, colours, arrow].join(" "));
  const what = `RAG is out of date: ${where}. Choose Apply RAG.`;
  return [{ kind: "outOfDate", row, column, indicator: null, what, fact }];
}

/** The most rows that are named; the pane shows the rest. */
const MOST_NAMED = 12;

function listed(rows: readonly OutOfDateRow[]): string {
  const named = rows.slice(0, MOST_NAMED).map((row) => `${called(row)} (${addressAt(row)})`);
  const others = rows.length - named.length;
  return others === 0 ? named.join(", ") : `${named.join(", ")} and ${String(others)} more`;
}
