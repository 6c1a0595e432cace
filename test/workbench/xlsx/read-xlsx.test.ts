import ExcelJS from "@protobi/exceljs";
import { strToU8, zipSync } from "fflate";
import { cellAt } from "../../../src/workbench/model/cells";
import type { Cell, Workbook, Worksheet } from "../../../src/workbench/model";
import { readXlsx } from "../../../src/workbench/xlsx/read-xlsx";
import { areaAt } from "../../kit/workbook-of";
import { ADD_IN, MAIN, opened, packaged, packagedSheet, SHEET } from "../../kit/packages";

const firstSheet = (workbook: Workbook): Worksheet => {
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet");
  return sheet;
};

const cellOf = (workbook: Workbook, address: string): Cell | undefined => {
  const { top, left } = areaAt(address);
  return cellAt(firstSheet(workbook), top, left);
};

async function writtenByExcelJs(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("Scorecard"));
  return opened(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe("an .xlsx file that another program wrote", () => {
  it("is read with its values: numbers, texts, dates, truth values, errors and formulas with their results", async () => {
    const workbook = await writtenByExcelJs((sheet) => {
      sheet.getCell("A1").value = 0.87;
      sheet.getCell("A1").numFmt = "0.0%";
      sheet.getCell("B1").value = " Below 8% ";
      sheet.getCell("C1").value = new Date(Date.UTC(2024, 3, 1));
      sheet.getCell("C1").numFmt = "mmm-yy";
      sheet.getCell("D1").value = true;
      sheet.getCell("E1").value = { error: "#N/A" };
      sheet.getCell("F1").value = { formula: "A1*2", result: 1.74 };
      sheet.getCell("G1").value = { richText: [{ text: "64" }, { text: "%", font: { bold: true } }] };
    });
    expect(cellOf(workbook, "A1")).toMatchObject({ value: 0.87, style: { numberFormat: "0.0%" } });
    expect(cellOf(workbook, "B1")?.value).toBe(" Below 8% ");
    expect(cellOf(workbook, "C1")).toMatchObject({ value: 45383, style: { numberFormat: "mmm-yy" } });
    expect(cellOf(workbook, "D1")?.value).toBe(true);
    expect(cellOf(workbook, "E1")?.value).toEqual({ error: "#N/A" });
    expect(cellOf(workbook, "F1")).toMatchObject({ value: 1.74, formula: "=A1*2" });
    expect(cellOf(workbook, "G1")?.value).toBe("64%");
    expect(cellOf(workbook, "G1")?.richText?.map(({ text }) => text)).toEqual(["64", "%"]);
  });

  it("is read with its look: fills, fonts, merges, widths, hidden rows and columns, frozen panes", async () => {
    const workbook = await writtenByExcelJs((sheet) => {
      sheet.getCell("A1").value = "title";
      sheet.getCell("A1").font = { bold: true, size: 14, color: { argb: "FF1F3864" } };
      sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC7CE" } };
      sheet.getCell("A1").alignment = { wrapText: true, horizontal: "center" };
      sheet.mergeCells("A1:C2");
      sheet.getColumn("B").width = 30;
      sheet.getColumn("D").hidden = true;
      sheet.getCell("A4").value = "hidden";
      sheet.getRow(4).hidden = true;
      sheet.getRow(1).height = 40;
      sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 3 }];
    });
    const sheet = firstSheet(workbook);
    expect(cellOf(workbook, "A1")?.style).toMatchObject({
      fill: "#FFC7CE",
      font: { bold: true, size: 14, color: "#1F3864" },
      wrapText: true,
      horizontal: "center",
    });
    expect(sheet.merges).toEqual([areaAt("A1:C2")]);
    expect(sheet.columnWidths.get(1)).toBe(30);
    expect([...sheet.hiddenColumns]).toEqual([3]);
    expect([...sheet.hiddenRows]).toEqual([3]);
    expect(sheet.rowHeights.get(0)).toBe(40);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 2 });
  });

  it("is read with its conditional formats, in the order of their priority", async () => {
    const workbook = await writtenByExcelJs((sheet) => {
      const style: Partial<ExcelJS.Style> = {
        fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFC6EFCE" } },
        font: { color: { argb: "FF006100" } },
      };
      sheet.addConditionalFormatting({
        ref: "C2:D9",
        rules: [
          { type: "expression", formulae: ["C2>$A2"], style, priority: 5 },
          {
            type: "colorScale",
            cfvo: [{ type: "min" }, { type: "max" }],
            color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
            priority: 2,
          },
        ],
      });
    });
    const formats = [...firstSheet(workbook).conditionalFormats].sort(
      (one, other) => one.priority - other.priority,
    );
    expect(
      formats.map(({ rule, priority }) => [rule.kind === "other" ? rule.type : rule.formula, priority]),
    ).toEqual([
      ["colorScale", 0],
      ["=C2>$A2", 1],
    ]);
    expect(formats[1]?.areas).toEqual([areaAt("C2:D9")]);
    expect(formats[1]?.rule.style).toEqual({ fill: "#C6EFCE", fontColor: "#006100" });
  });
});

describe("an .xlsx file as the format allows it", () => {
  it("may put a prefix before every name, and leave out where rows and cells stand", () => {
    const workbook = opened(
      packaged({
        [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>two</x:t></x:is></x:c></x:row><x:row r="5"><x:c r="C5"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
    );
    expect(cellOf(workbook, "A1")?.value).toBe(1);
    expect(cellOf(workbook, "B1")?.value).toBe("two");
    expect(cellOf(workbook, "C5")?.value).toBe(3);
  });

  it("writes one formula for many cells: each reads its own", () => {
    const workbook = opened(
      packagedSheet(
        `<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+_xlfn.NUMBERVALUE("_xlfn.1")</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>`,
      ),
    );
    expect(cellOf(workbook, "B1")?.formula).toBe('=A1*$A$1+NUMBERVALUE("_xlfn.1")');
    expect(cellOf(workbook, "B2")?.formula).toBe('=A2*$A$1+NUMBERVALUE("_xlfn.1")');
  });

  it("escapes signs that XML cannot hold", () => {
    const workbook = opened(
      packagedSheet(
        `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b _x005F_x0041_</t></is></c></row></sheetData>`,
      ),
    );
    expect(cellOf(workbook, "A1")?.value).toBe("a\rb _x0041_");
  });

  it("counts dates from 1904 where it says so", () => {
    const workbook = opened(
      packagedSheet("<sheetData/>", {
        "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Old" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      }),
    );
    expect(workbook.date1904).toBe(true);
  });

  // Excel's own name for it is "Orange, Accent 2, Lighter 60%", and it shows it as #F8CBAD.
  it("names colours by the theme, with a tint", () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="5" tint="0.59999389629810485"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf/><xf fillId="2"/></cellXfs></styleSheet>`;
    const workbook = opened(
      packagedSheet(`<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>`, {
        "xl/styles.xml": styles,
      }),
    );
    expect(cellOf(workbook, "A1")?.style.fill).toBe("#F8CBAD");
  });
});

describe("what is no workbook is refused with the reason", () => {
  const damaged = packagedSheet("<sheetData><row></sheetData>");
  const whole = packagedSheet("<sheetData/>");
  it.each<[string, Uint8Array, RegExp]>([
    ["nothing at all", new Uint8Array(), /empty/],
    ["a text", strToU8("ID,Indicator,Apr-24"), /not an \.xlsx file/],
    ["a zip of something else", zipSync({ "notes.txt": strToU8("hello") }), /holds no workbook/],
    [
      "a Word document",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<a/>") }),
      /Word/,
    ],
    ["a file locked with a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /password/],
    ["a file that was cut off", whole.slice(0, whole.length / 2), /damaged/],
    ["a file with a part that is no XML", damaged, /sheet1\.xml is damaged/],
  ])("%s", (_what, bytes, why) => {
    const read = readXlsx(bytes, ADD_IN);
    expect(read.kind === "notAWorkbook" ? read.why : "read").toMatch(why);
  });
});
