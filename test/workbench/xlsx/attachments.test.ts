import ExcelJS from "@protobi/exceljs";
import { deleteCells, insertCells } from "../../../src/workbench/model/insert-and-delete";
import type { Workbook, Worksheet } from "../../../src/workbench/model";
import { areaAt } from "../../kit/workbook-of";
import { changedParts, opened, partOf, saved, SHEET } from "../../kit/packages";

/** A picture of one dot. */
const DOT =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A sheet with something of each kind at C3. */
async function original(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Scorecard");
  sheet.getCell("C3").value = { text: "guide", hyperlink: "https://example.org/" };
  sheet.getCell("C3").note = "Check this figure";
  sheet.getCell("C3").dataValidation = { type: "decimal", operator: "lessThan", formulae: ["$D$9"] };
  sheet.autoFilter = "C3:D9";
  sheet.getRow(6).addPageBreak();
  sheet.addImage(workbook.addImage({ base64: DOT, extension: "png" }), "C3:D5");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const firstSheet = (workbook: Workbook): Worksheet => {
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet");
  return sheet;
};

async function seenByExcelJs(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.getWorksheet("Scorecard");
  if (sheet === undefined) throw new Error("The sheet is gone");
  return sheet;
}

describe("what stands at cells and is not in the model", () => {
  it("stays as it is where nothing moves", async () => {
    const before = await original();
    expect(changedParts(before, saved(opened(before)))).toEqual([]);
  });

  it("moves along when rows and columns come in", async () => {
    const workbook = opened(await original());
    const sheet = firstSheet(workbook);
    insertCells(workbook, sheet, areaAt("2:3"), "rows");
    insertCells(workbook, sheet, areaAt("A:A"), "columns");
    const bytes = saved(workbook);
    const seen = await seenByExcelJs(bytes);
    const cell = seen.getCell("D5");
    expect(JSON.stringify(cell.note)).toContain("Check this figure");
    expect(cell.hyperlink).toBe("https://example.org/");
    expect(partOf(bytes, SHEET)).toMatch(/<dataValidation [^>]*sqref="D5"[^>]*><formula1>\$E\$11</);
    expect(seen.autoFilter).toBe("D5:E11");
    expect(seen.getImages()[0]?.range.tl).toMatchObject({ nativeCol: 3, nativeRow: 4 });
    expect(seen.getCell("C3").note).toBeUndefined();
    expect(partOf(bytes, "xl/drawings/vmlDrawing1.vml")).toMatch(
      /<x:Row>4<\/x:Row>\s*<x:Column>3<\/x:Column>/,
    );
    expect(partOf(bytes, SHEET)).toMatch(/<brk id="8"/);
  });

  it("goes with the cells that it stands at", async () => {
    const workbook = opened(await original());
    deleteCells(workbook, firstSheet(workbook), areaAt("3:3"), "rows");
    const bytes = saved(workbook);
    expect(partOf(bytes, "xl/comments1.xml")).not.toContain("Check this figure");
    expect(partOf(bytes, "xl/drawings/vmlDrawing1.vml")).not.toContain("<v:shape ");
    expect(partOf(bytes, SHEET)).not.toContain("dataValidation");
    expect(partOf(bytes, SHEET)).toContain('<autoFilter ref="C3:D8"/>');
  });
});
