import { refusalOf, withWorkbook } from "./in-excel";

const sheet = { Sheet1: [["a", 1]] } as const;

describe("what the host refuses", () => {
  it("a member that it does not implement, by name", async () => {
    await withWorkbook(sheet, async () => {
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1").group("ByRows");
          await context.sync();
        }),
      );
      expect(refusal.code).toBe("ApiNotFound");
      expect(refusal.message).toContain("The host does not implement Range.Group.");
    });
  });

  // https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
  it("a member of a newer requirement set than it declares", async () => {
    await withWorkbook(
      sheet,
      async ({ Office }) => {
        expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
        expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
        const refusal = await refusalOf(() =>
          Excel.run(async (context) => {
            const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("A1,B2");
            areas.load("address");
            await context.sync();
          }),
        );
        expect(refusal.message).toContain("Worksheet.GetRanges came with ExcelApi 1.9");
      },
      { api: { ExcelApi: "1.8" } },
    );
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
  it("a write into a locked cell of a protected sheet, but not into one that was unlocked", async () => {
    await withWorkbook(sheet, async ({ host }) => {
      const unlock = async (): Promise<void> =>
        Excel.run(async (context) => {
          const active = context.workbook.worksheets.getActiveWorksheet();
          active.getRange("B1").format.protection.locked = false;
          active.protection.protect({ allowSort: true });
          await context.sync();
          active.getRange("B1").values = [[2]];
          active.protection.load("protected,options");
          await context.sync();
          expect(active.protection.protected).toBe(true);
          expect(active.protection.options.allowSort).toBe(true);
          expect(active.protection.options.allowFormatCells).toBe(false);
        });
      await unlock();
      expect(host.workbook.worksheets[0]?.cells.get(0)?.get(1)?.value).toBe(2);
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [["b", 3]];
          await context.sync();
        }),
      );
      expect(refusal.code).toBe("AccessDenied");
      expect(refusal.debugInfo.errorLocation).toBe("Range.Values");
      expect(refusal.debugInfo.statement).toContain("values = ");
      const again = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().protection.protect();
          await context.sync();
        }),
      );
      expect(again.code).toBe("InvalidOperation");
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.runoptions (delayForCellEdit)
  it("everything while a person is typing in a cell", async () => {
    await withWorkbook(sheet, async ({ host }) => {
      const read = (): Promise<unknown> =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
          range.load("values");
          await context.sync();
          return range.values;
        });
      host.setEditMode(true);
      expect((await refusalOf(read)).code).toBe("InvalidOperationInCellEditMode");
      host.setEditMode(false);
      expect(await read()).toEqual([["a"]]);
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
  it("requests and responses of more than 5 MB", async () => {
    await withWorkbook(sheet, async ({ host }) => {
      const tooMuch = await refusalOf(() =>
        Excel.run(async (context) => {
          const long = "x".repeat(30_000);
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200");
          range.values = Array.from({ length: 200 }, () => [long]);
          await context.sync();
        }),
      );
      expect(tooMuch.code).toBe("RequestPayloadSizeLimitExceeded");
      host.typeInto("Sheet1", "A1:A200", "x".repeat(30_000));
      const tooLong = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").load("values");
          await context.sync();
        }),
      );
      expect(tooLong.code).toBe("ResponsePayloadSizeLimitExceeded");
    });
  });

  it("a request that was ordered to fail half-way, once; what came before stays done", async () => {
    await withWorkbook(sheet, async ({ host }) => {
      const write = (): Promise<unknown> =>
        Excel.run(async (context) => {
          const active = context.workbook.worksheets.getActiveWorksheet();
          for (const address of ["A1", "A2", "A3"]) active.getRange(address).values = [[address]];
          await context.sync();
        });
      host.failRequest({ action: "Values", occurrence: 2, code: "GeneralException" });
      expect((await refusalOf(write)).code).toBe("GeneralException");
      const cells = host.workbook.worksheets[0]?.cells;
      expect([0, 1, 2].map((row) => cells?.get(row)?.get(0)?.value)).toEqual(["A1", undefined, undefined]);
      await write();
      expect(cells?.get(2)?.get(0)?.value).toBe("A3");
    });
  });
});
