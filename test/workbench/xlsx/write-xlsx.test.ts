import ExcelJS from "@protobi/exceljs";
import { insertCells } from "../../../src/workbench/model/insert-and-delete";
import { cellFor } from "../../../src/workbench/model/cells";
import { newWorkbook, newWorksheet } from "../../../src/workbench/model/new-workbook";
import type { ConditionalFormat, Workbook, Worksheet } from "../../../src/workbench/model";
import { areaAt } from "../../kit/workbook-of";
import { changedParts, MAIN, opened, packagedSheet, partOf, partsOf, saved, SHEET } from "../../kit/packages";

const firstSheet = (workbook: Workbook): Worksheet => {
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet");
  return sheet;
};

function put(workbook: Workbook, address: string, value: string | number): void {
  const { top, left } = areaAt(address);
  cellFor(firstSheet(workbook), top, left).value = value;
}

const rule = (formula: string, areas: string, priority: number): ConditionalFormat => ({
  id: `{new-${priority}}`,
  areas: areas.split(" ").map(areaAt),
  priority,
  stopIfTrue: false,
  rule: { kind: "custom", formula, style: { fill: "#C6EFCE", fontColor: "#006100" } },
});

const SHEET_WITH_ALL = `<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:B2"/><sheetData><row r="1" spans="1:2" foreign="kept"><c r="A1" s="0"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row><row r="2" ht="30" customHeight="1"><c r="A2" t="inlineStr"><is><t>left alone</t></is></c></row></sheetData><conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><conditionalFormatting sqref="B1:B9"><cfRule type="expression" priority="7" stopIfTrue="1"><formula>B1=0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><extLst><ext uri="{X}"><foreign/></ext></extLst>`;

const original = (): Uint8Array =>
  packagedSheet(SHEET_WITH_ALL, {
    "xl/charts/chart1.xml": "<chart>  as it was </chart>",
    "customXml/item1.xml": "<a/>",
  });

describe("saving a workbook into the file that it was read from", () => {
  it("changes nothing where nothing was changed", () => {
    const before = original();
    expect(changedParts(before, saved(opened(before)))).toEqual([]);
  });

  it("changes one cell and leaves every other as it stood", () => {
    const before = original();
    const workbook = opened(before);
    put(workbook, "A2", "new & <bold>");
    const after = saved(workbook);
    const sheet = partOf(after, SHEET);
    expect(sheet).toContain('<t xml:space="preserve">new &amp; &lt;bold&gt;</t>');
    expect(sheet).toContain('<row r="1" spans="1:2" foreign="kept"><c r="A1" s="0"><v>1</v></c>');
    expect(partOf(after, "xl/charts/chart1.xml")).toBe("<chart>  as it was </chart>");
    expect(sheet.replace(/<row r="2".*<\/row>/, "")).toBe(
      partOf(before, SHEET).replace(/<row r="2".*<\/row>/, ""),
    );
  });

  it("keeps what stands around a changed cell to the letter, whatever its signs and line ends", () => {
    const inside = `<sheetData>\r\n<row r="1">\r\n<c r="A1" t="inlineStr"><is><t>😀 &#x1F600; é &amp; <![CDATA[<b>]]></t></is></c><!-- a note --><c r="B1"><v>1</v></c>\r\n</row>\r\n</sheetData>`;
    const workbook = opened(packagedSheet(inside));
    put(workbook, "B1", 2);
    const xml = partOf(saved(workbook), SHEET);
    expect(xml).toContain('<c r="A1" t="inlineStr"><is><t>😀 &#x1F600; é &amp; <![CDATA[<b>]]></t></is></c>');
    expect(xml).toContain('<c r="B1"><v>2</v></c>');
    expect(cellFor(firstSheet(opened(saved(workbook))), 0, 0).value).toBe("😀 😀 é & <b>");
  });

  it("puts new conditional formats before the council's own, which keep all that they say and their order", () => {
    const workbook = opened(original());
    const sheet = firstSheet(workbook);
    for (const format of sheet.conditionalFormats) format.priority += 1;
    sheet.conditionalFormats.push(rule("=NUMBERVALUE(A1)>1", "A1:A9 C1:C9", 0));
    const xml = partOf(saved(workbook), SHEET);
    expect(xml).toContain(
      '<conditionalFormatting sqref="A1:A9 C1:C9"><cfRule type="expression" priority="1" dxfId="0"><formula>_xlfn.NUMBERVALUE(A1)&gt;1</formula></cfRule>',
    );
    expect(xml).toContain(
      '<cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
    );
    expect(xml).toContain('<cfRule type="expression" priority="3" stopIfTrue="1"><formula>B1=0</formula>');
    expect(xml.indexOf("</conditionalFormatting><dataValidations")).toBeGreaterThan(0);
    expect(xml).toContain('<extLst><ext uri="{X}"><foreign/></ext></extLst>');
  });

  it("takes the same conditional formats off again without a trace on the sheet", () => {
    const before = original();
    const workbook = opened(before);
    firstSheet(workbook).conditionalFormats.push(rule("=A1>1", "A1:A9", 2));
    const coloured = saved(workbook);
    const again = opened(coloured);
    const sheet = firstSheet(again);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(
      (format) => format.rule.kind === "other" || format.rule.formula !== "=A1>1",
    );
    const cleared = opened(saved(again));
    const told = (one: Workbook): unknown[] =>
      firstSheet(one).conditionalFormats.map(({ areas, priority, stopIfTrue, rule: { kind } }) => [
        areas,
        priority,
        stopIfTrue,
        kind,
      ]);
    expect(told(cleared)).toEqual(told(opened(before)));
    expect(partOf(saved(cleared), SHEET)).not.toContain("A1&gt;1");
  });

  it("writes an equal look of many rules once", () => {
    const workbook = opened(original());
    const sheet = firstSheet(workbook);
    sheet.conditionalFormats.push(rule("=A1>1", "A1:A9", 2), rule("=A1>2", "A1:A9", 3));
    const styles = partOf(saved(workbook), "xl/styles.xml");
    expect(styles.match(/<dxf>/g)).toHaveLength(1);
  });

  it("gives a changed look a record of its own, with the borders that the cell had", () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="2"><border/><border/></borders><cellXfs count="2"><xf/><xf numFmtId="9" borderId="1"/></cellXfs></styleSheet>`;
    const workbook = opened(
      packagedSheet(`<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>`, {
        "xl/styles.xml": styles,
      }),
    );
    cellFor(firstSheet(workbook), 0, 0).style.fill = "#FFFF00";
    const after = saved(workbook);
    expect(partOf(after, SHEET)).toContain('<c r="A1" s="2">');
    expect(partOf(after, "xl/styles.xml")).toContain(
      '<xf numFmtId="9" borderId="1" fillId="2" applyFill="1"/>',
    );
    expect(cellFor(firstSheet(opened(after)), 0, 0).style).toEqual({ numberFormat: "0%", fill: "#FFFF00" });
  });

  it("drops the order of calculation when a formula goes, and has Excel calculate when an input changes", () => {
    const workbook = opened(original());
    const b1 = cellFor(firstSheet(workbook), 0, 1);
    delete b1.formula;
    put(workbook, "B1", 5);
    expect(partOf(saved(workbook), SHEET)).toContain('<c r="B1"><v>5</v></c>');
    const other = opened(original());
    put(other, "A1", 3);
    expect(partOf(saved(other), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("writes out formulas that others shared when the first of them changes", () => {
    const workbook = opened(
      packagedSheet(
        `<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>`,
      ),
    );
    const b1 = cellFor(firstSheet(workbook), 0, 1);
    delete b1.formula;
    b1.value = "gone";
    expect(partOf(saved(workbook), SHEET)).toContain('<c r="B2"><f>A2*2</f><v>2</v></c>');
  });

  it("moves everything along when a column comes in", () => {
    const workbook = opened(original());
    const sheet = firstSheet(workbook);
    expect(insertCells(workbook, sheet, areaAt("A:A"), "columns")).toBeNull();
    const after = opened(saved(workbook));
    expect(cellFor(firstSheet(after), 0, 2).formula).toBe("=B1*2");
    expect(firstSheet(after).conditionalFormats.map(({ areas }) => areas)).toEqual([
      [areaAt("B1:B9")],
      [areaAt("C1:C9")],
    ]);
  });

  it("keeps an add-in's settings in a part of their own, and finds them again", () => {
    const workbook = opened(original());
    workbook.settings.set("ScorecardRAG", { polarity: { "36": "lower" }, note: 'a "quoted" <b>' });
    const once = saved(workbook);
    const again = opened(once);
    expect(again.settings).toEqual(workbook.settings);
    expect(changedParts(once, saved(again))).toEqual([]);
    again.settings.set("ScorecardRAG", { polarity: {} });
    const parts = Object.keys(partsOf(saved(again)));
    expect(parts.filter((name) => name.includes("webextension"))).toEqual([
      "xl/webextensions/webextension1.xml",
      "xl/webextensions/taskpanes.xml",
      "xl/webextensions/_rels/taskpanes.xml.rels",
    ]);
  });

  it("adds, renames, hides and removes sheets, and says which is in front", () => {
    const workbook = opened(original());
    const [first] = workbook.worksheets;
    if (first !== undefined) first.name = "May & June";
    const added = newWorksheet("Added", 7);
    cellFor(added, 0, 0).value = "here";
    workbook.worksheets.unshift(added);
    workbook.active = 0;
    const once = opened(saved(workbook));
    expect(once.worksheets.map(({ name }) => name)).toEqual(["Added", "May & June"]);
    expect(once.active).toBe(0);
    once.worksheets.pop();
    const twice = opened(saved(once));
    expect(twice.worksheets.map(({ name }) => name)).toEqual(["Added"]);
    expect(cellFor(firstSheet(twice), 0, 0).value).toBe("here");
  });

  it("protects a sheet and takes the protection off", () => {
    const workbook = opened(original());
    firstSheet(workbook).protection = { protected: true, options: { allowSort: true } };
    const locked = opened(saved(workbook));
    expect(firstSheet(locked).protection).toMatchObject({
      protected: true,
      options: { allowSort: true, allowFormatCells: false },
    });
    firstSheet(locked).protection = { protected: false, options: {} };
    expect(partOf(saved(locked), SHEET)).not.toContain("sheetProtection");
  });

  it("gives the same bytes for the same workbook", () => {
    const workbook = opened(original());
    put(workbook, "A1", 2);
    expect(saved(workbook)).toEqual(saved(workbook));
  });
});

describe("a new workbook", () => {
  it("is saved as a file that other programs open", async () => {
    const workbook = newWorkbook();
    const sheet = firstSheet(workbook);
    const texts = ["=not a formula", "'quoted", "😀 emoji", "line\nbreak", "שלום", "_x0041_", "a\u0001b"];
    texts.forEach((text, row) => (cellFor(sheet, row, 0).value = text));
    const cell = cellFor(sheet, 0, 1);
    cell.value = 0.876;
    cell.style = { numberFormat: "0.0%", fill: "#FFFF00", font: { bold: true } };
    sheet.merges = [areaAt("C1:D2")];
    const bytes = saved(workbook);
    const theirs = new ExcelJS.Workbook();
    await theirs.xlsx.load(new Uint8Array(bytes).buffer);
    const read = theirs.getWorksheet("Sheet1");
    expect(texts.slice(0, 5).map((_, row) => read?.getCell(row + 1, 1).value)).toEqual(texts.slice(0, 5));
    expect(read?.getCell("B1")).toMatchObject({ value: 0.876, numFmt: "0.0%", font: { bold: true } });
    expect(read?.getCell("D2").isMerged).toBe(true);
    expect(texts.map((_, row) => cellFor(firstSheet(opened(bytes)), row, 0).value)).toEqual(texts);
  });
});
