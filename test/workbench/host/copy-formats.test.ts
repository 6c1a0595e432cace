import { addressOf } from "../../../src/workbench/model/area";
import { cellFor } from "../../../src/workbench/model/cells";
import { areaAt, sheetIn } from "../../kit/workbook-of";
import { refusalOf, withWorkbook } from "./in-excel";

const ROWS = { Sheet1: [["a", "b", "c"], ["d", "e", "f"], ["g"], []] };

const activeSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
describe("copying formats", () => {
  it("gives rows the look, the merges, the height and the conditional formats of another, and keeps what they hold", async () => {
    await withWorkbook(ROWS, async ({ host }) => {
      const sheet = sheetIn(host.workbook, "Sheet1");
      cellFor(sheet, 0, 0).style = { fill: "#FFFF00", wrapText: true };
      cellFor(sheet, 0, 0).format = 7;
      sheet.merges.push(areaAt("A1:B1"));
      sheet.rowHeights.set(0, 33);
      await Excel.run(async (context) => {
        const { conditionalFormats } = activeSheet(context).getRange("C1");
        conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = "=$A1>1";
        activeSheet(context).getRange("2:3").copyFrom("1:1", Excel.RangeCopyType.formats);
        await context.sync();
      });
      expect(cellFor(sheet, 1, 0)).toMatchObject({
        value: "d",
        format: 7,
        style: { fill: "#FFFF00", wrapText: true },
      });
      expect(sheet.merges.map(addressOf)).toEqual(["A1:B1", "A2:B2", "A3:B3"]);
      expect([1, 2].map((row) => sheet.rowHeights.get(row))).toEqual([33, 33]);
      expect(sheet.conditionalFormats.map(({ areas }) => areas.map(addressOf))).toEqual([["C1", "C2", "C3"]]);
      // What lies under a merged cell is gone, as in any merge.
      expect(cellFor(sheet, 1, 1).value).toBeNull();
    });
  });

  it("takes off what the source has not", async () => {
    await withWorkbook(ROWS, async ({ host }) => {
      const sheet = sheetIn(host.workbook, "Sheet1");
      cellFor(sheet, 1, 1).style = { fill: "#FFFF00" };
      sheet.merges.push(areaAt("B2:C2"));
      await Excel.run(async (context) => {
        const { conditionalFormats } = activeSheet(context).getRange("B1:B3");
        conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = "=$A1>1";
        activeSheet(context).getRange("B2").copyFrom(activeSheet(context).getRange("A1"), "Formats");
        await context.sync();
      });
      expect(cellFor(sheet, 1, 1)).toMatchObject({ value: "e", style: {} });
      expect(sheet.merges).toEqual([]);
      expect(sheet.conditionalFormats.map(({ areas }) => areas.map(addressOf))).toEqual([["B1", "B3"]]);
    });
  });

  it("is all that the host copies: anything else is refused by name", async () => {
    await withWorkbook(ROWS, async () => {
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          activeSheet(context).getRange("A2").copyFrom("A1", Excel.RangeCopyType.all);
          await context.sync();
        }),
      );
      expect(refusal.message).toContain("copyFrom");
    });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangefont
describe("the font of a cell whose text has several looks", () => {
  it("is null in what differs, and plain in what does not", async () => {
    await withWorkbook(ROWS, async ({ host }) => {
      cellFor(sheetIn(host.workbook, "Sheet1"), 0, 0).richText = [
        { text: "a", font: { xml: '<b/><sz val="11"/><color rgb="FFFF0000"/>' } },
        { text: "b", font: { xml: '<sz val="11"/><color rgb="FFFF0000"/>' } },
      ];
      await Excel.run(async (context) => {
        const { font } = activeSheet(context).getRange("A1").format;
        font.load("bold, italic, size, color");
        await context.sync();
        expect([font.bold, font.italic, font.size, font.color]).toEqual([null, false, 11, "#FF0000"]);
      });
    });
  });
});
