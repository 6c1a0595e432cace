import { applyRag } from "../../src/actions";
import { openInExcel } from "../kit/office";
import { workbookOf } from "../kit/workbook-of";
import { ACTIVE, coloursSeen, percent, SHEET } from "../kit/on-the-sheet";

const ROWS = [
  ["ID", "Indicator", "Apr-24", "May-24", "Target", "SN av", "England"],
  ["1", "Rate of visits", percent(0.8), percent(0.95), "Better than SN av", percent(0.9), percent(0.7)],
  ["2", "Rate of calls", percent(0.8), percent(0.95), "Below England", percent(0.9), percent(0.9)],
  ["3", "Rate of letters", percent(0.8), percent(0.95), "Better than SN av", "n/a", percent(0.9)],
];

describe("a target set against a benchmark", () => {
  it.each([
    ["the benchmark rises", "F2", "96%", ["..", "ga", ".."], ["ra", "ga", ".."]],
    ["the benchmark is emptied", "F2", "", ["..", "ga", ".."], ["..", "ga", ".."]],
    ["another benchmark is edited", "G2", "50%", ["ag", "ga", ".."], ["ag", "ga", ".."]],
    ["the benchmark that was missing is filled in", "F4", "80%", ["ag", "ga", ".."], ["ag", "ga", "ag"]],
    ["the other row's benchmark falls", "G3", "70%", ["ag", "..", ".."], ["ag", "ar", ".."]],
  ])(
    "takes the colours off its own row until the next Apply, when %s",
    async (_what, cell, entry, live, anew) => {
      const workbook = workbookOf({ [SHEET]: ROWS });
      const excel = await openInExcel(workbook);
      try {
        await applyRag(ACTIVE);
        expect(coloursSeen(workbook, "C2:D4")).toEqual(["ag", "ga", ".."]);
        excel.host.typeInto(SHEET, cell, entry);
        expect(coloursSeen(workbook, "C2:D4")).toEqual(live);
        await applyRag(ACTIVE);
        expect(coloursSeen(workbook, "C2:D4")).toEqual(anew);
      } finally {
        excel.close();
      }
    },
  );
});
