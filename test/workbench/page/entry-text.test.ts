import { entryText, meantEntry } from "../../../src/workbench/page/entry-text";
import { sheetIn, workbookOf, type WrittenCell } from "../../kit/workbook-of";

function entryOf(written: WrittenCell): string {
  const workbook = workbookOf({ Sheet1: [[written]] });
  return entryText(workbook, sheetIn(workbook, "Sheet1"), 0, 0);
}

describe("the formula bar", () => {
  it.each<[string, WrittenCell, string]>([
    ["a text as it is", "67% (4)", "67% (4)"],
    ["a percentage in full, without binary remainders", [0.648, "0%"], "64.8%"],
    ["another", [0.07, "0.0%"], "7%"],
    ["a number in full", [1036.25, "#,##0"], "1036.25"],
    ["a date in its short form", [45383, "mmm-yy"], "01/04/2024"],
    ["a formula", "=A2*2", "=A2*2"],
    ["a truth value", true, "TRUE"],
    ["an error", { error: "#N/A" }, "#N/A"],
    ["nothing for an empty cell", null, ""],
  ])("shows %s", (_what, written, shown) => {
    expect(entryOf(written)).toBe(shown);
  });
});

describe("what is typed into a cell of percentages", () => {
  const percentages = { value: null, style: { numberFormat: "0.0%" } };

  it("is a percentage where it is a number from 1 on", () => {
    expect(meantEntry("45", percentages)).toBe("45%");
    expect(meantEntry("87.5", percentages)).toBe("87.5%");
  });

  it("stays as typed otherwise", () => {
    expect(meantEntry("0.45", percentages)).toBe("0.45");
    expect(meantEntry("45%", percentages)).toBe("45%");
    expect(meantEntry("n/a", percentages)).toBe("n/a");
    expect(meantEntry("45", { value: null, style: {} })).toBe("45");
  });
});
