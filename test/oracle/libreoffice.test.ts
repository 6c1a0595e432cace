import { Workbook, type Worksheet } from "@protobi/exceljs";
import { libreOfficeIsThere, openedByLibreOffice, type DrawnSheet } from "./libreoffice";

const isThere = libreOfficeIsThere();
const withLibreOffice = isThere ? it : it.skip;

const GREEN = { fill: "#C6EFCE", fontColor: "#006100" };
const PLAIN = { fill: null, fontColor: "#000000" };
const NOTHING = { fill: null, fontColor: null, text: "" };

/** Colours the cells for which a formula is true as Excel's own Good style. */
function greenWhere(sheet: Worksheet, formula: string, ref: string): void {
  const fill = { type: "pattern", pattern: "solid", bgColor: { argb: "FFC6EFCE" } } as const;
  const style = { fill, font: { color: { argb: "FF006100" } } };
  sheet.addConditionalFormatting({
    ref,
    rules: [{ type: "expression", formulae: [formula], priority: 1, style }],
  });
}

function putDown(sheet: Worksheet, values: readonly (string | number)[]): void {
  values.forEach((value, at) => (sheet.getCell(at + 1, 1).value = value));
}

const bytesOf = async (workbook: Workbook): Promise<Uint8Array> =>
  new Uint8Array(await workbook.xlsx.writeBuffer());

async function drawn(workbook: Workbook): Promise<ReadonlyMap<string, DrawnSheet>> {
  const opened = await openedByLibreOffice(await bytesOf(workbook));
  if (opened.kind === "absent") throw new Error(opened.why);
  return opened.sheets;
}

/** What each test looks at, a sheet for each; starting LibreOffice takes seconds, so all are opened at once. */
const SHEETS: Readonly<Record<string, (sheet: Worksheet) => void>> = {
  Rule: (sheet) => {
    putDown(sheet, [0.6, 0.4, 0.5, 0.51]);
    sheet.getColumn(1).numFmt = "0.0%";
    greenWhere(sheet, "A1>0.5", "A1:A4");
  },
  Functions: (sheet) => {
    putDown(sheet, ["86.0%", "76.4%", 0.76450001, "NYC"]);
    const figure = 'IF(ISNUMBER(A1),A1,_xlfn.NUMBERVALUE(A1,".",","))';
    greenWhere(sheet, `IFERROR(ROUND(${figure},3)>=0.765,FALSE)`, "A1:A4");
  },
  "April & <May>": (sheet) => putDown(sheet, ["one"]),
  Empty: () => undefined,
  Hidden: (sheet) => {
    putDown(sheet, ["two"]);
    sheet.state = "hidden";
  },
  "Value first": (sheet) => {
    sheet.getCell("C4").value = 7;
  },
  "Fill first": (sheet) => {
    sheet.getCell("B2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFAABBCC" } };
    sheet.getCell("D5").value = 8;
  },
  "Border first": (sheet) => {
    sheet.getCell("B3").border = { top: { style: "thin" } };
    sheet.getCell("E4").value = 9;
    greenWhere(sheet, "A1=9", "A1:E4");
  },
  "Hidden rows": (sheet) => {
    for (let row = 1; row <= 5; row++) {
      for (let column = 1; column <= 5; column++) sheet.getCell(row, column).value = row * 10 + column;
    }
    sheet.getRow(3).hidden = true;
    sheet.getColumn(2).hidden = true;
    greenWhere(sheet, "A1=54", "A1:E5");
  },
  Merged: (sheet) => {
    putDown(sheet, ["before", "", 3]);
    sheet.getCell("B2").value = "merged";
    sheet.mergeCells("B2:C3");
    sheet.getCell("D3").value = "after";
    greenWhere(sheet, 'B2="merged"', "B2:C3");
  },
  Texts: (sheet) => {
    putDown(sheet, ["two\nlines", "red"]);
    sheet.getCell("A2").font = { color: { argb: "FFFF0000" } };
  },
};

let sheets: ReadonlyMap<string, DrawnSheet> = new Map();
beforeAll(async () => {
  if (!isThere) return;
  const workbook = new Workbook();
  for (const [name, write] of Object.entries(SHEETS)) write(workbook.addWorksheet(name));
  sheets = await drawn(workbook);
});

function cell(name: string, row: number, column: number) {
  const sheet = sheets.get(name);
  if (sheet === undefined) throw new Error(`Not drawn: ${name}`);
  return sheet(row, column);
}

describe("LibreOffice as a second opinion", () => {
  withLibreOffice("colours the cells whose conditional format is true, and no others", () => {
    expect([0, 1, 2, 3].map((row) => cell("Rule", row, 0))).toEqual([
      { ...GREEN, text: "60.0%" },
      { ...PLAIN, text: "40.0%" },
      { ...PLAIN, text: "50.0%" },
      { ...GREEN, text: "51.0%" },
    ]);
  });

  withLibreOffice("fails a test that expects the wrong colour", () => {
    expect(() => {
      expect(cell("Rule", 0, 0)).toMatchObject({ fill: "#FFC7CE" });
    }).toThrow("#C6EFCE");
    expect(() => {
      expect(cell("Rule", 1, 0)).toMatchObject(GREEN);
    }).toThrow("null");
  });

  withLibreOffice("works out the functions that Excel keeps under a prefix in the file", () => {
    const fills = [0, 1, 2, 3].map((row) => cell("Functions", row, 0).fill);
    expect(fills).toEqual([GREEN.fill, null, GREEN.fill, null]);
  });

  withLibreOffice("tells the sheets apart, and leaves out the hidden and the empty ones", () => {
    const names = Object.keys(SHEETS).filter((name) => name !== "Hidden" && name !== "Empty");
    expect([...sheets.keys()]).toEqual(names);
    expect(cell("April & <May>", 0, 0).text).toBe("one");
  });

  withLibreOffice("knows the only sheet by its name", async () => {
    const workbook = new Workbook();
    workbook.addWorksheet("Only").getCell("B2").value = "here";
    const only = await drawn(workbook);
    expect([...only.keys()]).toEqual(["Only"]);
    expect(only.get("Only")?.(1, 1).text).toBe("here");
  });

  withLibreOffice("answers by a cell's own place where the first rows and columns are empty", () => {
    expect(cell("Value first", 3, 2)).toEqual({ ...PLAIN, text: "7" });
    expect(cell("Value first", 0, 0)).toEqual(NOTHING);
    expect(cell("Fill first", 1, 1)).toEqual({ fill: "#AABBCC", fontColor: "#000000", text: "" });
    expect(cell("Fill first", 4, 3).text).toBe("8");
    expect(cell("Border first", 3, 4)).toEqual({ ...GREEN, text: "9" });
  });

  withLibreOffice("answers by a cell's own place past hidden rows and columns", () => {
    expect(cell("Hidden rows", 4, 3)).toEqual({ ...GREEN, text: "54" });
    expect(cell("Hidden rows", 2, 0)).toEqual(NOTHING);
    expect(cell("Hidden rows", 0, 1)).toEqual(NOTHING);
  });

  withLibreOffice("gives a merged cell's look in every place that it covers", () => {
    for (const row of [1, 2]) {
      for (const column of [1, 2]) expect(cell("Merged", row, column)).toEqual({ ...GREEN, text: "merged" });
    }
    expect(cell("Merged", 2, 3).text).toBe("after");
    expect(cell("Merged", 2, 0).text).toBe("3");
  });

  withLibreOffice("keeps line breaks and the colour of a font", () => {
    expect(cell("Texts", 0, 0).text).toBe("two\nlines");
    expect(cell("Texts", 1, 0)).toEqual({ fill: null, fontColor: "#FF0000", text: "red" });
  });

  it("says why there is no answer where LibreOffice is not installed", async () => {
    const before = process.env["SOFFICE"];
    process.env["SOFFICE"] = "/nowhere/soffice";
    try {
      expect(await openedByLibreOffice(new Uint8Array())).toMatchObject({
        kind: "absent",
        why: expect.stringContaining("LibreOffice is not installed"),
      });
    } finally {
      if (before === undefined) delete process.env["SOFFICE"];
      else process.env["SOFFICE"] = before;
    }
  });
});
