import { addressOf } from "../../../src/workbench/model/area";
import { withWorkbook } from "./in-excel";

const sheet = {
  Sheet1: [
    [1, 2],
    [3, 4],
  ],
} as const;

describe("conditional formats through Office.js", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)
  it("go in at the first priority, over many areas, and are found again by id in a later request", async () => {
    await withWorkbook(sheet, async ({ host }) => {
      await Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet();
        const older = active.getRange("A1:B2").conditionalFormats.add(Excel.ConditionalFormatType.custom);
        older.custom.rule.formula = "=A1>2";
        const newer = active.getRanges("A1,B2").conditionalFormats.add(Excel.ConditionalFormatType.custom);
        newer.custom.rule.formula = "=A1>3";
        newer.custom.format.fill.color = "#ffc7ce";
        newer.custom.format.font.color = "#9C0006";
        newer.stopIfTrue = false;
        newer.load("id");
        await context.sync();
        newer.custom.format.font.bold = true;
        const all = active.getRange().conditionalFormats;
        all.load("items/id,items/type,items/priority,items/stopIfTrue");
        await context.sync();
        expect(all.items.map(({ id, type, priority }) => [id === newer.id, type, priority])).toEqual([
          [true, "Custom", 0],
          [false, "Custom", 1],
        ]);
      });
      const [older, newer] = host.workbook.worksheets[0]?.conditionalFormats ?? [];
      expect(older?.rule).toEqual({ kind: "custom", formula: "=A1>2", style: {} });
      expect(newer?.areas.map(addressOf)).toEqual(["A1", "B2"]);
      expect(newer?.rule).toEqual({
        kind: "custom",
        formula: "=A1>3",
        style: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true },
      });
    });
  });

  it("give their formula, also in R1C1 as seen from the first cell, and where they apply", async () => {
    await withWorkbook(sheet, async () => {
      await Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet();
        const added = active.getRanges("B5:B6,D5").conditionalFormats.add("Custom");
        added.custom.rule.formulaR1C1 = "=RC14=0.9";
        await context.sync();
        const found = active.getRange("D5").conditionalFormats;
        found.load("items/custom/rule/formula");
        await context.sync();
        const [format] = found.items;
        if (format === undefined) throw new Error("The format was not found through its second area");
        const ranges = format.getRanges();
        ranges.load("address,areaCount");
        const only = format.getRangeOrNullObject();
        await context.sync();
        expect(format.custom.rule.formula).toBe("=$N5=0.9");
        expect(ranges.address).toBe("Sheet1!B5:B6,Sheet1!D5");
        expect(only.isNullObject).toBe(true);
      });
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-clearall-member(1)
  it("are cleared from the given range only; the rest keeps saying the same of its cells", async () => {
    await withWorkbook(sheet, async ({ host }) => {
      await Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet();
        active.getRange("A1:B9").conditionalFormats.add("Custom").custom.rule.formula = "=A1>2";
        active.getRange("A1:B3").conditionalFormats.clearAll();
        await context.sync();
      });
      const [format] = host.workbook.worksheets[0]?.conditionalFormats ?? [];
      expect(format?.areas.map(addressOf)).toEqual(["A4:B9"]);
      expect(format?.rule).toMatchObject({ formula: "=A4>2" });
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-getitemornullobject-member(1)
  it("that are gone are null objects", async () => {
    await withWorkbook(sheet, async () => {
      await Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange();
        const added = conditionalFormats.add("Custom");
        added.load("id");
        await context.sync();
        added.delete();
        const gone = conditionalFormats.getItemOrNullObject(added.id);
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      });
    });
  });

  it("of another kind are listed by their type, and are null as custom ones", async () => {
    await withWorkbook(sheet, async ({ host }) => {
      host.workbook.worksheets[0]?.conditionalFormats.push({
        id: "{bar}",
        areas: [{ top: 0, left: 0, bottom: 1, right: 0 }],
        priority: 0,
        stopIfTrue: false,
        rule: { kind: "other", type: "dataBar", formulas: [], style: {}, sourceXml: "<cfRule/>" },
      });
      await Excel.run(async (context) => {
        const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
        formats.load("items/type,items/customOrNullObject/rule/formula");
        await context.sync();
        expect(
          formats.items.map(({ type, customOrNullObject }) => [type, customOrNullObject.isNullObject]),
        ).toEqual([["DataBar", true]]);
      });
    });
  });

  it("over thousands of areas are added and found without delay", async () => {
    await withWorkbook(sheet, async () => {
      await Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet();
        const started = Date.now();
        for (let chunk = 0; chunk < 4; chunk += 1) {
          const addresses = Array.from({ length: 1000 }, (_, at) => `C${chunk * 2000 + at * 2 + 1}`).join(
            ",",
          );
          active.getRanges(addresses).conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
        }
        const count = active.getRange().conditionalFormats.getCount();
        await context.sync();
        expect(count.value).toBe(4);
        expect(Date.now() - started).toBeLessThan(2000);
      });
    });
  });
});
