import type { ColumnCorrection, CorrectedRole, Correction, EdgeCorrection } from "./layout-corrections";

/** Each role in the words of the pane. A new role is a line here. */
export const ROLE_WORDS: Readonly<Record<CorrectedRole, string>> = {
  id: "ID",
  name: "Indicator's name",
  period: "A period's figures",
  target: "Target",
  tolerance: "Tolerance",
  polarity: "Which way is good",
  benchmark: "Benchmark",
  direction: "Direction of travel",
  rag: "RAG in letters or words",
  redThreshold: "Red threshold",
  amberThreshold: "Amber threshold",
  floor: "Floor standard",
  unit: "Unit",
  commentary: "Commentary",
  none: "None of these",
};

/** `The column headed "goal" that you called Target`: what a correction is about, to begin a sentence with. */
export function correctedThing(correction: ColumnCorrection | EdgeCorrection): string {
  if ("edge" in correction)
    return `The row "${correction.row}" that you made the ${correction.edge} of its section`;
  return `${columnWords(correction)} that you called ${ROLE_WORDS[correction.role]}`;
}

function columnWords({ heading, nth, after }: ColumnCorrection): string {
  if (heading !== "")
    return nth === 1 ? `The column headed "${heading}"` : `Column ${String(nth)} headed "${heading}"`;
  const where = after === null ? "on the left" : `after "${after}"`;
  return `The column without a heading ${where}`;
}

/** A correction in one line, as it is listed: `The column headed "goal" is: Target`. */
export function correctionInWords({ kind, correction }: Correction): string {
  switch (kind) {
    case "column":
      return `${columnWords(correction)} is: ${ROLE_WORDS[correction.role]}`;
    case "header": {
      const words = correction.words.slice(0, 4).join(", ");
      const row = words === "" ? "The row of periods" : `The row "${words}"`;
      return `${row} ${correction.isHeader ? "is a header" : "is not a header"}`;
    }
    case "row":
      return `The ${correction.edge} indicator of "${correction.title}" is "${correction.row}"`;
    case "order":
      return `Periods run with the newest ${correction.newest}`;
  }
}
