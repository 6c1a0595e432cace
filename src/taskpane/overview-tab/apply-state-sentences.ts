import type { OutOfDateRow, SheetStanding } from "../../actions";

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** How a sheet stands against what Apply would write, in one sentence. */
export function standingInWords(
  { sheet, state, rows, isProtected }: SheetStanding,
  several: boolean,
): string {
  const where = several ? ` on ${sheet}` : "";
  const shut = isProtected ? " The sheet is protected: unprotect it before you apply." : "";
  switch (state) {
    case "upToDate":
      return `RAG is up to date${where}.`;
    case "neverApplied":
      return `RAG has not been applied${where} yet.${shut}`;
    case "outOfDate":
      return rows.length === 0
        ? `RAG is out of date${where}: old colour rules are no longer needed.${shut}`
        : `RAG is out of date${where} in ${counted(rows.length, "row", "rows")}.${shut}`;
  }
}

type Due = Pick<OutOfDateRow, "colours" | "arrow" | "ragWord">;

/** What is out of date in a row: `colours and arrow`. */
export const dueInWords = ({ colours, arrow, ragWord }: Due): string =>
  [colours ? "colours" : "", arrow ? "arrow" : "", ragWord ? "RAG column" : ""]
    .filter((due) => due !== "")
    .join(" and ");

/** `ID 9a Child protection visits`, or the name alone. */
export const rowInWords = ({ id, name }: Pick<OutOfDateRow, "id" | "name">): string =>
  id === null ? name : `ID ${id} ${name}`;
