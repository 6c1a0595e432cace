import { readFileSync } from "node:fs";
import { referenceWorkbook } from "../kit/reference-workbook";
import { areaAt } from "../kit/workbook-of";
import { builtAddIn } from "../kit/built-add-in";
import { rag } from "../kit/rag";
import { indicatorsIn, reportIn, type FileReport } from "../kit/report-in";
import { SAMPLE } from "../kit/workbook-in";
import { TestFolder } from "../kit/test-folder";
import { libreOfficeIsThere, openedByLibreOffice, type DrawnSheet } from "./libreoffice";

const isThere = libreOfficeIsThere();
const withLibreOffice = isThere ? it : it.skip;

const FILLS = { blue: "#BDD7EE", green: "#C6EFCE", amber: "#FFEB9C", red: "#FFC7CE", none: null } as const;
const ARROW_FONTS = { better: "#00703C", worse: "#B45F06" } as const;

builtAddIn();
const folder = new TestFolder();
afterAll(() => {
  folder.remove();
});

async function drawnAfterApply(input: string): Promise<{ sheet: DrawnSheet; report: FileReport }> {
  const [out, report] = [folder.at("out.xlsx"), folder.at("report.json")];
  const { status, said } = await rag("apply", input, "--out", out, "--report", report);
  if (status !== 0) throw new Error(said);
  const opened = await openedByLibreOffice(new Uint8Array(readFileSync(out)));
  if (opened.kind === "absent") throw new Error(opened.why);
  const sheet = opened.sheets.get("Scorecard");
  if (sheet === undefined) throw new Error("LibreOffice shows no sheet Scorecard");
  return { sheet, report: reportIn(report) };
}

/** The period cells that LibreOffice draws otherwise than the report judges them: `C22 is #FFC7CE, judged green`. */
function disagreements(sheet: DrawnSheet, report: FileReport): string[] {
  return indicatorsIn(report).flatMap(({ figures }) =>
    figures.flatMap(({ cell, status }) => {
      const { top, left } = areaAt(cell);
      const { fill } = sheet(top, left);
      return fill === FILLS[status] ? [] : [`${cell} is ${String(fill)}, judged ${status}`];
    }),
  );
}

const figuresIn = (report: FileReport): number =>
  indicatorsIn(report).flatMap(({ figures }) => figures).length;

describe("the saved workbook, opened by LibreOffice", () => {
  withLibreOffice("shows each of the sample's period cells in the colour of its judgement", async () => {
    const { sheet, report } = await drawnAfterApply(SAMPLE);
    expect(disagreements(sheet, report)).toEqual([]);
    expect(figuresIn(report)).toBe(96 * 11);
  });

  withLibreOffice("and so for the published document as plain text", async () => {
    const { sheet, report } = await drawnAfterApply(folder.save("text.xlsx", referenceWorkbook()));
    expect(disagreements(sheet, report)).toEqual([]);
  });

  withLibreOffice("shows arrows in the colour of better or worse", async () => {
    const { sheet, report } = await drawnAfterApply(SAMPLE);
    const drawn = indicatorsIn(report).flatMap(({ row, direction, movement }) => {
      if (movement !== "better" && movement !== "worse") return [];
      const arrow = direction === "up" ? "▲" : "▼";
      // The direction of travel stands in column O of the last section, in P of the others.
      const cells = ["P", "O"].map((letter) => sheet(row - 1, areaAt(`${letter}1`).left));
      const found = cells.find(({ text }) => text === arrow);
      return [found?.fontColor === ARROW_FONTS[movement] ? "right" : `row ${row}: ${JSON.stringify(found)}`];
    });
    expect(new Set(drawn)).toEqual(new Set(["right"]));
    expect(drawn.length).toBeGreaterThan(40);
  });
});
