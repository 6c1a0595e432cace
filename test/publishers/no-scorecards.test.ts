import { Workbook } from "@protobi/exceljs";
import { check } from "../../src/actions/check";
import { openInExcel } from "../kit/office";
import { opened } from "../kit/packages";
import { addSheet, type SheetCell } from "./publisher";

/** What the add-in says of a workbook with this one sheet. */
async function saidOf(name: string, rows: readonly (readonly SheetCell[])[]): Promise<string> {
  const made = new Workbook();
  addSheet(made, name, rows);
  const excel = await openInExcel(opened(new Uint8Array(await made.xlsx.writeBuffer())));
  try {
    const outcome = await check({ kind: "allSheets" });
    if (outcome.kind === "done") throw new Error(`A scorecard was seen in ${name}`);
    return outcome.refusal.sentence;
  } finally {
    excel.close();
  }
}

describe("a sheet that is no scorecard", () => {
  it.each<[string, readonly (readonly SheetCell[])[], string]>([
    [
      "Rota",
      [
        ["Duty rota, spring"],
        ["Team", "Name", "Apr-24", "May-24", "Jun-24", "Jul-24", "Notes"],
        ["North", "Sam", "early", "late", "off", "early", ""],
      ],
      "row 2, which has periods (Apr-24, May-24, Jun-24, …) but no target, direction of travel, RAG, polarity or benchmark",
    ],
    [
      "Invoice",
      [
        ["Invoice no.", "2024-117"],
        ["Date", "Description", "Units", "Amount"],
        ["01/04/2024", "Paper", "10", "£12.00"],
      ],
      "row 2, which has no periods and no target",
    ],
    [
      "Budget",
      [
        ["Ref", "Description", "2023/24", "2024/25", "2025/26", "Comments"],
        ["1", "Placements", "£1,200", "£1,310", "£1,400", "Two new placements"],
      ],
      "row 1, which has periods (2023/24, 2024/25, 2025/26) but no target",
    ],
    [
      "Action plan",
      [
        ["Ref", "Action", "Lead", "Due", "Status"],
        ["1", "Write to every school", "Jo", "30/09/2024", "Amber"],
      ],
      'row 1, which has the heading "Status" but no periods',
    ],
    [
      "Definitions",
      [
        ["Ref", "Indicator", "Definition", "Good is", "Target 2024/25"],
        ["1", "Visits in time", "Visits within 10 days over all visits", "High", "90%"],
      ],
      'row 1, which has the headings "Good is", "Target 2024/25" but no periods',
    ],
    [
      "Plan",
      [
        ["Ref", "Indicator", "Apr-24", "Target", "RAG"],
        ["1", "Visits in time", "88%", "90%", "A"],
      ],
      'row 1, which has one period (Apr-24) and the headings "Target", "RAG" but no second period of the same kind',
    ],
    ["Empty", [], "the sheet is empty"],
  ])("is told as none, with what was seen: %s", async (name, rows, seen) => {
    expect(await saidOf(name, rows)).toContain(seen);
  });
});
