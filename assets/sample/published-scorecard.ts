/** A row of the published scorecard, in the order of the document. Each cell is the text that the document shows. */
export type PublishedRow =
  | { readonly kind: "title" | "subtitle" | "note" | "narrativeHeading" | "narrative"; readonly text: string }
  | { readonly kind: "key" | "header" | "furtherHeader" | "indicator"; readonly cells: readonly string[] }
  | { readonly kind: "blank" };

/** What a row is, by how it begins; the first that fits. A row in a table that is none of these is an indicator's. */
const TABLE_ROWS = [
  { begins: /^ID\t/, kind: "header" },
  { begins: /^\t/, kind: "furtherHeader" },
  { begins: /^\d+[a-z]?\t/, kind: "indicator" },
  { begins: /\t/, kind: "key" },
] as const;

const FRONT_ROWS = [
  { begins: /^Children & Families/, kind: "title" },
  { begins: /^(7\. |Vital Signs|Indicators of)/, kind: "subtitle" },
] as const;

/** What the printing of the committee's papers put round the scorecard. */
const PRINTED_ROUND_IT: ReadonlySet<string> = new Set([
  "Public Document Pack",
  "This page is intentionally left blank",
]);

/**
 * Reads the document as text, a line for each row and a tab between cells: `7\tPercentage of …\t77.7%` is an indicator,
 * `ID\tEarly Help …\tApr-24` the header of a section, a line without tabs a narrative. Sections are parted by one blank row;
 * the blank lines of the pages and the words that the committee's papers put round them are left out.
 */
export function publishedRows(document: string): PublishedRow[] {
  const rows: PublishedRow[] = [];
  let isFront = true;
  for (const line of document.split(/\r?\n/)) {
    if (line.trim() === "" || PRINTED_ROUND_IT.has(line)) continue;
    const row = rowOf(line, isFront);
    if (row.kind === "header") {
      rows.push({ kind: "blank" });
      isFront = false;
    }
    rows.push(row);
  }
  return rows;
}

function rowOf(line: string, isFront: boolean): PublishedRow {
  const inTable = TABLE_ROWS.find(({ begins }) => begins.test(line));
  if (inTable !== undefined) return { kind: inTable.kind, cells: line.split("\t") };
  if (isFront)
    return { kind: FRONT_ROWS.find(({ begins }) => begins.test(line))?.kind ?? "note", text: line };
  return { kind: line === "Narrative:" ? "narrativeHeading" : "narrative", text: line };
}
