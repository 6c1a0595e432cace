import { refusalOf, withWorkbook } from "./in-excel";

describe("cells through Office.js", () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
  it("take what is written as if it were typed", async () => {
    await withWorkbook({ Sheet1: [["keep", "", "", "", ""]] }, async ({ host }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:F1");
        range.values = [[null, "87.0%", "'=1+1", "=1+1", "12", true]];
        range.load("values,text,formulas,valueTypes,numberFormat");
        await context.sync();
        expect(range.values[0]?.slice(0, 3)).toEqual(["keep", 0.87, "=1+1"]);
        expect(range.text[0]?.slice(0, 3)).toEqual(["keep", "87.00%", "=1+1"]);
        expect(range.numberFormat[0]?.[1]).toMatch(/%$/);
        expect(range.formulas[0]?.slice(3)).toEqual(["=1+1", 12, true]);
        expect(range.valueTypes[0]?.slice(4)).toEqual(["Double", "Boolean"]);
      });
      const cells = host.workbook.worksheets[0]?.cells.get(0);
      expect(cells?.get(2)).toMatchObject({ value: "=1+1", quotePrefix: true });
      expect(cells?.get(2)?.formula).toBeUndefined();
      expect(cells?.get(3)?.formula).toBe("=1+1");
    });
  });

  it("are drawn as Excel draws them: ties away from zero, on fifteen digits", async () => {
    await withWorkbook(
      {
        Sheet1: [
          [
            [1.005, "0.00"],
            [-2.5, "0"],
            [0.8245, "0.0%"],
          ],
        ],
      },
      async () => {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
          range.load("text");
          await context.sync();
          expect(range.text).toEqual([["1.01", "-3", "82.5%"]]);
        });
      },
    );
  });

  it("are refused when the array has another size than the range", async () => {
    await withWorkbook({ Sheet1: [] }, async () => {
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2]];
          await context.sync();
        }),
      );
      expect(refusal.code).toBe("InvalidArgument");
    });
  });

  it("take 5,000 × 36 in one request and give them back", async () => {
    const rows = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 36 }, (_cell, column) => row + column),
    );
    await withWorkbook({ Sheet1: [] }, async ({ host }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:AJ5000");
        range.values = rows;
        host.counts.reset();
        await context.sync();
        expect(host.counts.requests).toBe(1);
        expect(host.counts.requestBytes).toBeGreaterThan(180_000);
      });
      const started = Date.now();
      const [values, text] = await Excel.run(async (context) => {
        const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
        used.load("values,text,address");
        await context.sync();
        return [used.values, used.text];
      });
      expect(values?.[4999]?.[35]).toBe(5034);
      expect(text?.[4999]?.[35]).toBe("5034");
      expect(Date.now() - started).toBeLessThan(3000);
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert
  it("are inserted and deleted, whole columns or a few cells", async () => {
    await withWorkbook(
      {
        Sheet1: [
          ["a", "b"],
          ["c", "d"],
        ],
      },
      async () => {
        await Excel.run(async (context) => {
          const active = context.workbook.worksheets.getActiveWorksheet();
          active.getRange("B:B").insert("Right").load("address");
          active.getRange("A1").delete("Up");
          const used = active.getUsedRange();
          used.load("values,address");
          await context.sync();
          expect(used.address).toBe("Sheet1!A1:C2");
          expect(used.values).toEqual([
            ["c", "", "b"],
            ["", "", "d"],
          ]);
        });
      },
    );
  });

  it("are sorted with their look", async () => {
    await withWorkbook(
      {
        Sheet1: [
          ["Name", "Value"],
          ["b", [0.2, "0%"]],
          ["a", 3],
        ],
      },
      async () => {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
          range.sort.apply([{ key: 0, ascending: true }], false, true);
          range.load("text");
          await context.sync();
          expect(range.text).toEqual([
            ["Name", "Value"],
            ["a", "3"],
            ["b", "20%"],
          ]);
        });
      },
    );
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get-set-cell-properties
  it("have fills and fonts, one by one or many at once; null where they differ", async () => {
    await withWorkbook({ Sheet1: [["a", "b"]] }, async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
        range.getCell(0, 0).format.fill.color = "yellow";
        range.setCellProperties([[{}, { format: { font: { bold: true, color: "#FF0000" } } }]]);
        const properties = range.getCellProperties({
          address: true,
          format: { fill: { color: true }, font: { bold: true } },
        });
        range.load("format/fill/color,format/font/bold,format/rowHeight");
        await context.sync();
        expect(properties.value).toEqual([
          [
            { address: "Sheet1!A1", format: { fill: { color: "#FFFF00" }, font: { bold: false } } },
            { address: "Sheet1!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
          ],
        ]);
        expect(range.format.font.bold).toBeNull();
        expect(range.format.rowHeight).toBe(15);
      });
    });
  });

  it("merge into the first, and show #### where the column is too narrow", async () => {
    await withWorkbook({ Sheet1: [["a", "b"], [[1234567.89, "#,##0.00"]]] }, async () => {
      await Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet();
        active.getRange("A1:B1").merge();
        active.getRange("A:A").format.columnWidth = 20;
        const range = active.getRange("A1:B2");
        range.load("values,text");
        await context.sync();
        expect(range.values[0]).toEqual(["a", ""]);
        expect(range.text[1]?.[0]).toMatch(/^#+$/);
      });
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  it("of whole columns have no values, but a look that can be changed", async () => {
    await withWorkbook({ Sheet1: [["a", "b"]] }, async ({ host }) => {
      await Excel.run(async (context) => {
        const column = context.workbook.worksheets.getActiveWorksheet().getRange("B:B");
        column.format.fill.color = "#FFFF00";
        column.load("values,cellCount,isEntireColumn");
        await context.sync();
        expect(column.values).toBeNull();
        expect(column.cellCount).toBe(1_048_576);
        expect(column.isEntireColumn).toBe(true);
      });
      expect(host.workbook.worksheets[0]?.cells.get(0)?.get(1)?.style.fill).toBe("#FFFF00");
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("B:B").numberFormat = [["0%"]];
          await context.sync();
        }),
      );
      expect(refusal.code).toBe("InvalidArgument");
    });
  });
});
