import { applyRag } from "../../src/actions";
import { openInExcel } from "../kit/office";
import { workbookOf } from "../kit/workbook-of";
import { ACTIVE, coloursSeen, percent, SHEET } from "../kit/on-the-sheet";

const ROWS = [
  ["ID", "Indicator", "Good is", "Apr-24", "May-24", "Target", "Tolerance"],
  ["1", "Rate of visits", "", percent(0.8), percent(0.95), percent(0.9), "15pp"],
  ["2", "Rate of calls", "Low", percent(0.8), percent(0.95), percent(0.9), ""],
];

describe("a cell that decides a row's colours", () => {
  it.each([
    ["an empty polarity is filled", "C2", "Low", ["..", "ga"], ["ga", "ga"]],
    ["a polarity is emptied", "C3", "", ["ag", ".."], ["ag", "ag"]],
    ["a tolerance is edited", "G2", "5pp", ["..", "ga"], ["rg", "ga"]],
    ["an empty tolerance is filled", "G3", "1pp", ["ag", ".."], ["ag", "gr"]],
    ["a target is edited", "F2", "Below 95%", ["..", "ga"], ["ga", "ga"]],
  ])(
    "takes the colours off that row alone when %s, until the next Apply",
    async (_what, cell, entry, live, anew) => {
      const workbook = workbookOf({ [SHEET]: ROWS });
      const excel = await openInExcel(workbook);
      try {
        await applyRag(ACTIVE);
        expect(coloursSeen(workbook, "D2:E3")).toEqual(["ag", "ga"]);
        excel.host.typeInto(SHEET, cell, entry);
        expect(coloursSeen(workbook, "D2:E3")).toEqual(live);
        await applyRag(ACTIVE);
        expect(coloursSeen(workbook, "D2:E3")).toEqual(anew);
      } finally {
        excel.close();
      }
    },
  );
});
