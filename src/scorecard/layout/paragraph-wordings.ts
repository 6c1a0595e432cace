/** What a narrative block is headed with, alone in its cell or with a colon before the text. */
export const NARRATIVE_LABELS: readonly string[] = [
  "narrative",
  "narratives",
  "commentary",
  "comment",
  "comments",
];

/** What stands for no narrative at all (Rules, section 7), beside white space and dashes. */
export const NOTHING_SAID: ReadonlySet<string> = new Set(["n/a", "na", "none", "nil"]);

/** What a printed page leaves on a sheet, which is no narrative of the section above it. */
export const PAGE_MARKS: readonly string[] = [
  "this page is intentionally left blank",
  "page intentionally left blank",
];

/** How a note below a table begins: it says where figures are from or what they mean, and narrates nothing. */
export const FOOTNOTE_BEGINNINGS: readonly string[] = [
  "source:",
  "sources:",
  "data source:",
  "notes:",
  "footnote:",
  "footnotes:",
  "key:",
];
