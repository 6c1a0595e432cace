import { withWorkbook } from "./in-excel";

describe("the workbook through Office.js", () => {
  it("lists, adds, copies and deletes sheets", async () => {
    await withWorkbook({ "April 24": [["a"]], Notes: [] }, async ({ host }) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add();
        worksheets.getItem("April 24").copy("After", worksheets.getItem("Notes"));
        worksheets.getItem("Notes").delete();
        const missing = worksheets.getItemOrNullObject("May 24");
        added.load("name,position");
        worksheets.load("items/name,items/visibility,items/id");
        await context.sync();
        expect(worksheets.items.map(({ name }) => name)).toEqual(["April 24", "April 24 (2)", "Sheet3"]);
        expect(new Set(worksheets.items.map(({ id }) => id)).size).toBe(3);
        expect(missing.isNullObject).toBe(true);
      });
      expect(host.workbook.worksheets[1]?.cells.get(0)?.get(0)?.value).toBe("a");
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#add-custom-data-to-the-workbook (settings)
  it("keeps settings, dates among them, until they are deleted", async () => {
    await withWorkbook({ Sheet1: [] }, async ({ host }) => {
      await Excel.run(async (context) => {
        context.workbook.settings.add("scorecard", { polarity: { "36": "lower" } });
        context.workbook.settings.add("published", new Date("2025-04-01T00:00:00Z"));
        await context.sync();
      });
      await Excel.run(async (context) => {
        const kept = context.workbook.settings.getItem("scorecard");
        const date = context.workbook.settings.getItemOrNullObject("published");
        kept.load("value");
        date.load("value");
        await context.sync();
        expect(kept.value).toEqual({ polarity: { "36": "lower" } });
        expect(date.value).toEqual(new Date("2025-04-01T00:00:00Z"));
        kept.delete();
        await context.sync();
      });
      expect([...host.workbook.settings.keys()]).toEqual(["published"]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.numberformatinfo
  it("tells the separators of its locale", async () => {
    await withWorkbook({ Sheet1: [] }, async ({ host }) => {
      host.workbook.locale = "de-DE";
      await Excel.run(async (context) => {
        const { numberFormat } = context.workbook.application.cultureInfo;
        numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
        await context.sync();
        expect(numberFormat.numberDecimalSeparator).toBe(",");
        expect(numberFormat.numberGroupSeparator).toBe(".");
      });
    });
  });

  it("knows named ranges, tables and the selection", async () => {
    await withWorkbook({ Sheet1: [[1, 2]] }, async ({ host }) => {
      host.workbook.worksheets[0]?.tables.push({
        id: 1,
        name: "Figures",
        area: { top: 0, left: 0, bottom: 3, right: 1 },
      });
      host.select("Sheet1", "B1");
      await Excel.run(async (context) => {
        const { workbook } = context;
        workbook.names.add("Target", workbook.getSelectedRange());
        const named = workbook.names.getItem("target").getRange();
        const body = workbook.tables.getItem("Figures").getDataBodyRange();
        named.load("address,values");
        body.load("address");
        await context.sync();
        expect([named.address, named.values]).toEqual(["Sheet1!B1", [[2]]]);
        expect(body.address).toBe("Sheet1!A2:B4");
      });
      expect(host.workbook.names).toEqual([{ name: "Target", formula: "=Sheet1!$B$1" }]);
    });
  });

  it("counts the add-in's own requests, start-up and clean-up apart", async () => {
    await withWorkbook({ Sheet1: [[1]] }, async ({ host }) => {
      await new Promise((done) => setTimeout(done, 50));
      expect(host.counts.requests).toBe(0);
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
        range.load("values");
        await context.sync();
      });
      await new Promise((done) => setTimeout(done, 50));
      expect(host.counts.requests).toBe(1);
      expect(host.counts.cleanUp).toBe(1);
      expect(host.counts.requestBytes).toBeGreaterThan(100);
      expect(host.counts.responseBytes).toBeGreaterThan(20);
    });
  });
});
