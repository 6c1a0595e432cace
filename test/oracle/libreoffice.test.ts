import { Workbook, type Worksheet } from "@protobi/exceljs";
import { libreOfficeIsThere, openedByLibreOffice, type DrawnSheet } from "./libreoffice";

const withLibreOffice = libreOfficeIsThere() ? it : it.skip;

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

const filled = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } }) as const;

async function drawn(write: (workbook: Workbook) => void): Promise<(name: string) => DrawnSheet> {
  const workbook = new Workbook();
  write(workbook);
  const opened = await openedByLibreOffice(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (opened.kind === "absent") throw new Error(opened.why);
  return (name) => {
    const sheet = opened.sheets.get(name);
    if (sheet === undefined) throw new Error(`Not drawn: ${name}`);
    return sheet;
  };
}

describe("LibreOffice as a second opinion", () => {
  withLibreOffice("colours the cells whose conditional format is true, and no others", async () => {
    const sheet = await drawn((workbook) => {
      const one = workbook.addWorksheet("Only");
      [0.6, 0.4, 0.5, 0.51].forEach((value, at) => (one.getCell(at + 1, 1).value = value));
      one.getColumn(1).numFmt = "0.0%";
      greenWhere(one, "A1>0.5", "A1:A4");
    });
    const cells = [0, 1, 2, 3].map((row) => sheet("Only")(row, 0));
    expect(cells).toEqual([
      { ...GREEN, text: "60.0%" },
      { ...PLAIN, text: "40.0%" },
      { ...PLAIN, text: "50.0%" },
      { ...GREEN, text: "51.0%" },
    ]);
    expect(() => {
      expect(sheet("Only")(1, 0)).toMatchObject(GREEN);
    }).toThrow();
  });

  withLibreOffice("works out the functions that Excel keeps under a prefix in the file", async () => {
    const sheet = await drawn((workbook) => {
      const one = workbook.addWorksheet("Only");
      ["86.0%", "76.4%", 0.76450001, "NYC"].forEach((value, at) => (one.getCell(at + 1, 1).value = value));
      const figure = 'IF(ISNUMBER(A1),A1,_xlfn.NUMBERVALUE(A1,".",","))';
      greenWhere(one, `IFERROR(ROUND(${figure},3)>=0.765,FALSE)`, "A1:A4");
    });
    const fills = [0, 1, 2, 3].map((row) => sheet("Only")(row, 0).fill);
    expect(fills).toEqual([GREEN.fill, null, GREEN.fill, null]);
  });

  withLibreOffice("tells the sheets apart, and leaves out the hidden and the empty ones", async () => {
    const workbook = new Workbook();
    workbook.addWorksheet("April & May").getCell("A1").value = "one";
    workbook.addWorksheet("Empty");
    workbook.addWorksheet("Hidden", { state: "hidden" }).getCell("A1").value = "two";
    workbook.addWorksheet("<June>").getCell("A1").value = "three";
    const opened = await openedByLibreOffice(new Uint8Array(await workbook.xlsx.writeBuffer()));
    if (opened.kind === "absent") throw new Error(opened.why);
    const first = [...opened.sheets].map(([name, sheet]) => [name, sheet(0, 0).text]);
    expect(first).toEqual([
      ["April & May", "one"],
      ["<June>", "three"],
    ]);
  });

  withLibreOffice("answers by a cell's own place where the first rows and columns are empty", async () => {
    const sheet = await drawn((workbook) => {
      workbook.addWorksheet("Values").getCell("C4").value = 7;
      const dressed = workbook.addWorksheet("Dressed");
      dressed.getCell("B2").fill = filled("FFAABBCC");
      dressed.getCell("D5").value = 8;
      const bordered = workbook.addWorksheet("Bordered");
      bordered.getCell("B3").border = { top: { style: "thin" } };
      bordered.getCell("E4").value = 9;
      greenWhere(bordered, "TRUE", "A1:E4");
    });
    expect(sheet("Values")(3, 2)).toEqual({ ...PLAIN, text: "7" });
    expect(sheet("Values")(0, 0)).toEqual(NOTHING);
    expect(sheet("Dressed")(1, 1)).toEqual({ fill: "#AABBCC", fontColor: "#000000", text: "" });
    expect(sheet("Dressed")(4, 3).text).toBe("8");
    expect(sheet("Bordered")(3, 4)).toEqual({ ...GREEN, text: "9" });
  });

  withLibreOffice("answers by a cell's own place past hidden rows and columns", async () => {
    const sheet = await drawn((workbook) => {
      const one = workbook.addWorksheet("Only");
      for (let row = 1; row <= 5; row++) {
        for (let column = 1; column <= 5; column++) one.getCell(row, column).value = row * 10 + column;
      }
      one.getRow(3).hidden = true;
      one.getColumn(2).hidden = true;
      greenWhere(one, "A1=54", "A1:E5");
    });
    expect(sheet("Only")(4, 3)).toEqual({ ...GREEN, text: "54" });
    expect(sheet("Only")(2, 0)).toEqual(NOTHING);
  });

  withLibreOffice("gives a merged cell's look in every place that it covers", async () => {
    const sheet = await drawn((workbook) => {
      const one = workbook.addWorksheet("Only");
      one.getCell("A1").value = "before";
      one.getCell("B2").value = "merged";
      one.mergeCells("B2:C3");
      one.getCell("D3").value = "after";
      one.getCell("A3").value = 3;
      greenWhere(one, 'B2="merged"', "B2:C3");
    });
    for (const [row, column] of [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ] as const)
      expect(sheet("Only")(row, column)).toEqual({ ...GREEN, text: "merged" });
    expect(sheet("Only")(2, 3).text).toBe("after");
    expect(sheet("Only")(2, 0).text).toBe("3");
  });

  withLibreOffice("keeps line breaks, and the first colour of a text in several", async () => {
    const sheet = await drawn((workbook) => {
      const one = workbook.addWorksheet("Only");
      one.getCell("A1").value = "two\nlines";
      one.getCell("A2").value = "red";
      one.getCell("A2").font = { color: { argb: "FFFF0000" } };
    });
    expect(sheet("Only")(0, 0).text).toBe("two\nlines");
    expect(sheet("Only")(1, 0)).toEqual({ fill: null, fontColor: "#FF0000", text: "red" });
  });

  it("says why there is no answer where LibreOffice is not installed", async () => {
    const before = process.env["SOFFICE"];
    process.env["SOFFICE"] = "/nowhere/soffice";
    try {
      expect(await openedByLibreOffice(new Uint8Array())).toEqual({
        kind: "absent",
        why: expect.stringContaining("LibreOffice is not installed"),
      });
    } finally {
      if (before === undefined) delete process.env["SOFFICE"];
      else process.env["SOFFICE"] = before;
    }
  });
});
