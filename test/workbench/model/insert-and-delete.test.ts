import { addressOf } from "../../../src/workbench/model/area";
import { cellAt } from "../../../src/workbench/model/cells";
import { deleteCells, insertCells } from "../../../src/workbench/model/insert-and-delete";
import type { ConditionalFormat, Worksheet } from "../../../src/workbench/model";
import { areaAt, sheetIn, workbookOf } from "../../kit/workbook-of";

const customFormat = (addresses: string, formula: string): ConditionalFormat => ({
  id: formula,
  areas: addresses.split(",").map(areaAt),
  priority: 0,
  stopIfTrue: false,
  rule: { kind: "custom", formula, style: { fill: "#FFC7CE" } },
});

const rulesOf = (sheet: Worksheet): string[] =>
  sheet.conditionalFormats.map(
    ({ areas, rule }) => `${areas.map(addressOf).join(",")} ${rule.kind === "custom" ? rule.formula : ""}`,
  );

describe("a column inserted", () => {
  it("inside a conditional format widens it, and its formula follows the column it reads", () => {
    const workbook = workbookOf({ Sheet1: [[1, 2, 3]] });
    const sheet = sheetIn(workbook, "Sheet1");
    sheet.conditionalFormats = [customFormat("C5:M60", "=AND(C5<1,$N5=0.9)")];
    insertCells(workbook, sheet, areaAt("M:M"), "columns");
    expect(rulesOf(sheet)).toEqual(["C5:N60 =AND(C5<1,$O5=0.9)"]);
  });

  it("just after a conditional format takes its look, as all formatting of the column to the left", () => {
    const workbook = workbookOf({ Sheet1: [] });
    const sheet = sheetIn(workbook, "Sheet1");
    sheet.conditionalFormats = [customFormat("C5:M60", "=C5<1")];
    insertCells(workbook, sheet, areaAt("N:N"), "columns");
    expect(rulesOf(sheet)).toEqual(["C5:N60 =C5<1"]);
  });

  it("before a conditional format moves it and its formula", () => {
    const workbook = workbookOf({ Sheet1: [] });
    const sheet = sheetIn(workbook, "Sheet1");
    sheet.conditionalFormats = [customFormat("C5:D6,C9:D9", "=C5<$A$1")];
    insertCells(workbook, sheet, areaAt("B:B"), "columns");
    expect(rulesOf(sheet)).toEqual(["D5:E6,D9:E9 =D5<$A$1"]);
  });

  it("moves cells, formulas, names, merges, widths and gives the new column the look of the one before", () => {
    const workbook = workbookOf({
      Sheet1: [["Name", [0.5, "0.0%"], 3, "=SUM(B1:C1)"]],
      Other: [["=Sheet1!C1*2", '=LOG10(A1)&"C1"']],
    });
    const sheet = sheetIn(workbook, "Sheet1");
    workbook.names = [{ name: "Targets", formula: "=Sheet1!$C$1:$C$9" }];
    sheet.merges = [areaAt("B3:D3")];
    sheet.columnWidths.set(2, 20);
    insertCells(workbook, sheet, areaAt("C:C"), "columns");
    expect(cellAt(sheet, 0, 3)?.value).toBe(3);
    expect(cellAt(sheet, 0, 4)?.formula).toBe("=SUM(B1:D1)");
    expect(cellAt(sheet, 0, 2)).toEqual({ value: null, style: { numberFormat: "0.0%" } });
    expect(cellAt(sheetIn(workbook, "Other"), 0, 0)?.formula).toBe("=Sheet1!D1*2");
    expect(cellAt(sheetIn(workbook, "Other"), 0, 1)?.formula).toBe('=LOG10(A1)&"C1"');
    expect(workbook.names[0]?.formula).toBe("=Sheet1!$D$1:$D$9");
    expect(sheet.merges.map(addressOf)).toEqual(["B3:E3"]);
    expect(sheet.columnWidths.get(3)).toBe(20);
  });
});

describe("rows deleted", () => {
  it("narrow a conditional format; its formula still speaks of each cell as before when the first cell is gone", () => {
    const workbook = workbookOf({ Sheet1: [] });
    const sheet = sheetIn(workbook, "Sheet1");
    sheet.conditionalFormats = [customFormat("C5:M60", "=$N5=0.9"), customFormat("A5:A5", "=TRUE")];
    deleteCells(workbook, sheet, areaAt("5:5"), "rows");
    expect(rulesOf(sheet)).toEqual(["C5:M59 =$N5=0.9"]);
  });

  it("leave #REF! where a formula referred to them", () => {
    const workbook = workbookOf({ Sheet1: [["=A3", "=SUM(A2:A5)"], [1], [2], [3], [4]] });
    const sheet = sheetIn(workbook, "Sheet1");
    deleteCells(workbook, sheet, areaAt("3:3"), "rows");
    expect(cellAt(sheet, 0, 0)?.formula).toBe("=#REF!");
    expect(cellAt(sheet, 0, 1)?.formula).toBe("=SUM(A2:A4)");
    expect(cellAt(sheet, 2, 0)?.value).toBe(3);
  });

  it("are refused where a merged area would be cut in two", () => {
    const workbook = workbookOf({ Sheet1: [] });
    const sheet = sheetIn(workbook, "Sheet1");
    sheet.merges = [areaAt("A5:C5")];
    expect(deleteCells(workbook, sheet, areaAt("A2:B2"), "rows")).toEqual({
      kind: "refused",
      why: "You can't do that to a merged cell.",
    });
  });
});

describe("cells inserted in part of a sheet", () => {
  it("cut a conditional format that reaches further", () => {
    const workbook = workbookOf({
      Sheet1: [
        [1, 2],
        [3, 4],
      ],
    });
    const sheet = sheetIn(workbook, "Sheet1");
    sheet.conditionalFormats = [customFormat("A1:B9", "=A1>1")];
    insertCells(workbook, sheet, areaAt("A2:A2"), "rows");
    expect(rulesOf(sheet)).toEqual(["A1:A10,B1:B9 =A1>1"]);
    expect(cellAt(sheet, 2, 0)?.value).toBe(3);
    expect(cellAt(sheet, 1, 1)?.value).toBe(4);
  });
});
