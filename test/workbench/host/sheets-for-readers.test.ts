import { sheetIn } from "../../kit/workbook-of";
import { opened, partOf, partsOf, saved } from "../../kit/packages";
import { refusalOf, withWorkbook } from "./in-excel";

describe("names through Office.js", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-visible-member
  it("can be hidden, and are saved so", async () => {
    await withWorkbook({ "May 25": [[1]] }, async ({ host }) => {
      await Excel.run(async (context) => {
        const { names } = context.workbook.worksheets.getItem("May 25");
        const mark = names.add("Mark", '="made"');
        mark.visible = false;
        mark.load("visible, formula, scope");
        await context.sync();
        expect([mark.visible, mark.formula, mark.scope]).toEqual([false, '="made"', "Worksheet"]);
      });
      const bytes = saved(host.workbook);
      expect(partOf(bytes, "xl/workbook.xml")).toContain(
        '<definedName name="Mark" localSheetId="0" hidden="1">"made"</definedName>',
      );
      expect(opened(bytes).names).toEqual([
        { name: "Mark", formula: '="made"', scope: "May 25", hidden: true },
      ]);
    });
  });

  // https://support.microsoft.com/office/define-and-use-names-in-formulas-4d0f13ac-53b7-422e-afd2-abd7ff379c64
  it.each(["A1", "two words", "1st"])(
    "are refused where they cannot be told from a cell: %s",
    async (name) => {
      await withWorkbook({ Sheet1: [[1]] }, async () => {
        const refused = await refusalOf(() =>
          Excel.run(async (context) => {
            context.workbook.names.add(name, "=1");
            await context.sync();
          }),
        );
        expect(refused.code).toBe("InvalidArgument");
      });
    },
  );

  it("are copied with a sheet, those of the workbook that refer to it as the copy's own", async () => {
    await withWorkbook({ Data: [[1]], Other: [[2]] }, async ({ host }) => {
      await Excel.run(async (context) => {
        const { workbook } = context;
        workbook.worksheets.getItem("Data").names.add("Own", '="x"');
        workbook.names.add("Here", "=Data!$A$1");
        workbook.names.add("There", "=Other!$A$1");
        workbook.worksheets.getItem("Data").copy("End");
        await context.sync();
      });
      expect(host.workbook.names.filter(({ scope }) => scope === "Data (2)")).toEqual([
        { name: "Own", formula: '="x"', scope: "Data (2)" },
        { name: "Here", formula: "='Data (2)'!$A$1", scope: "Data (2)" },
      ]);
    });
  });
});

describe("tables through Office.js", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
  it("are added with names for their columns, saved as parts of their own, and deleted", async () => {
    await withWorkbook(
      {
        Sheet1: [
          ["a", "a", null],
          [1, 2, 3],
        ],
      },
      async ({ host }) => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const table = sheet.tables.add("A1:C2", true);
          table.name = "Figures";
          table.style = "TableStyleLight1";
          table.showBandedRows = false;
          table.showFilterButton = false;
          await context.sync();
        });
        const bytes = saved(host.workbook);
        expect(partOf(bytes, "xl/tables/table1.xml")).toContain(
          'id="1" name="Figures" displayName="Figures" ref="A1:C2" totalsRowShown="0"><tableColumns count="3"><tableColumn id="1" name="a"/><tableColumn id="2" name="a2"/><tableColumn id="3" name="Column3"/></tableColumns><tableStyleInfo name="TableStyleLight1"',
        );
        expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toMatch(
          /<tableParts count="1"><tablePart [^>]*r:id="rId1"/,
        );
        expect(partOf(bytes, "[Content_Types].xml")).toContain("/xl/tables/table1.xml");
        const again = opened(bytes);
        expect(sheetIn(again, "Sheet1").tables).toMatchObject([{ id: 1, name: "Figures" }]);
        sheetIn(again, "Sheet1").tables = [];
        const without = saved(again);
        expect(Object.keys(partsOf(without)).filter((name) => name.includes("table"))).toEqual([]);
        expect(partOf(without, "xl/worksheets/sheet1.xml")).not.toContain("tablePart");
        await Excel.run(async (context) => {
          context.workbook.tables.getItem("Figures").delete();
          await context.sync();
        });
        expect(sheetIn(host.workbook, "Sheet1").tables).toEqual([]);
      },
    );
  });

  it("are refused where they would overlap another", async () => {
    await withWorkbook({ Sheet1: [["a"], [1], [2]] }, async () => {
      const refused = await refusalOf(() =>
        Excel.run(async (context) => {
          const { tables } = context.workbook.worksheets.getItem("Sheet1");
          tables.add("A1:A2", true);
          tables.add("A2:A3", true);
          await context.sync();
        }),
      );
      expect(refused.code).toBe("InvalidOperation");
    });
  });
});

describe("the look of a sheet through Office.js", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes and …/excel.pagelayout
  it("freezes rows and sets up its pages, which the file keeps", async () => {
    await withWorkbook({ "May 25": [["a"], [1]] }, async ({ host }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("May 25");
        sheet.freezePanes.freezeRows(1);
        const { pageLayout } = sheet;
        pageLayout.orientation = Excel.PageOrientation.landscape;
        pageLayout.paperSize = Excel.PaperType.a4;
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.leftMargin = 36;
        pageLayout.setPrintArea("A1:A2");
        pageLayout.setPrintTitleRows("$1:$1");
        const frozen = sheet.freezePanes.getLocationOrNullObject();
        frozen.load("address");
        pageLayout.load("orientation, zoom, leftMargin");
        await context.sync();
        expect(frozen.address).toBe("'May 25'!1:1");
        expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
        expect([pageLayout.orientation, pageLayout.leftMargin]).toEqual(["Landscape", 36]);
      });
      const bytes = saved(host.workbook);
      const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
      expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
      expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      expect(xml).toContain(
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      );
      const again = opened(bytes);
      expect(sheetIn(again, "May 25").page).toEqual(sheetIn(host.workbook, "May 25").page);
      expect(again.names.map(({ name, formula }) => [name, formula])).toEqual([
        ["_xlnm.Print_Area", "='May 25'!$A$1:$A$2"],
        ["_xlnm.Print_Titles", "='May 25'!$1:$1"],
      ]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
  it("links cells to places in the workbook, and Clear takes links off", async () => {
    await withWorkbook({ Sheet1: [["a"]], Other: [[1]] }, async ({ host }) => {
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        cell.hyperlink = { documentReference: "Other!A1", screenTip: "Go there" };
        await context.sync();
        cell.load("hyperlink");
        await context.sync();
        expect(cell.hyperlink).toMatchObject({ documentReference: "Other!A1", screenTip: "Go there" });
      });
      const bytes = saved(host.workbook);
      expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
        '<hyperlinks><hyperlink ref="A1" location="Other!A1" tooltip="Go there"/></hyperlinks>',
      );
      const again = opened(bytes);
      expect(sheetIn(again, "Sheet1").attachments).toMatchObject([{ link: { location: "Other!A1" } }]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange().clear();
        await context.sync();
      });
      expect(sheetIn(host.workbook, "Sheet1").attachments).toEqual([]);
    });
  });

  it("refuses a link to an address outside by name", async () => {
    await withWorkbook({ Sheet1: [["a"]] }, async () => {
      const refused = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").hyperlink = {
            address: "https://example.org",
          };
          await context.sync();
        }),
      );
      expect([refused.code, refused.message]).toEqual([
        "ApiNotFound",
        "The host does not implement Range.hyperlink.address.",
      ]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection
  it("draws thin lines below and between rows, which the file keeps", async () => {
    await withWorkbook({ Sheet1: [["a"], ["b"]] }, async ({ host }) => {
      await Excel.run(async (context) => {
        const { borders } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").format;
        for (const side of [Excel.BorderIndex.insideHorizontal, Excel.BorderIndex.edgeBottom]) {
          const line = borders.getItem(side);
          line.style = Excel.BorderLineStyle.continuous;
          line.color = "#d0d5d9";
        }
        await context.sync();
      });
      const { cells } = sheetIn(host.workbook, "Sheet1");
      expect([0, 1].map((row) => cells.get(row)?.get(0)?.style.borderBottom)).toEqual(["#D0D5D9", "#D0D5D9"]);
      expect(partOf(saved(host.workbook), "xl/styles.xml")).toContain(
        '<bottom style="thin"><color rgb="FFD0D5D9"/></bottom>',
      );
    });
  });
});
