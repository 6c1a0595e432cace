import { applyRag, check } from "../../src/actions";
import { withReport } from "../../src/actions/with-report";
import type { Workbook } from "../../src/workbench";
import { openInExcel, type InExcel } from "../kit/office";
import { sheetIn, workbookOf, type WrittenCell } from "../kit/workbook-of";
import { ACTIVE, coloursSeen, SHEET } from "../kit/on-the-sheet";
import { referenceWorkbook } from "../kit/reference-workbook";

/** A text as a German types it: `1,036.5` → `1.036,5`. */
const inGerman = (text: string): string =>
  text.replace(/\d[\d,.]*/g, (number) =>
    [...number].map((sign) => (sign === "," ? "." : sign === "." ? "," : sign)).join(""),
  );

/** Turns the figures and targets that are written as text into German ones; words, IDs and dates stay. */
function germanWorkbook(workbook: Workbook): Workbook {
  for (const { cells } of workbook.worksheets)
    for (const row of cells.values())
      for (const cell of row.values())
        if (typeof cell.value === "string" && isFigure(cell.value)) cell.value = inGerman(cell.value);
  return { ...workbook, locale: "de-DE" };
}

const FIGURE =
  /^(?:below |≤ |£)?\d[\d,]*(?:\.\d+)?(?:%|r|\+|p|m|k)?(?:\s*[–-]\s*\d[\d.]*%?)?(?: \(\d+\)| days)?$/i;
const isFigure = (text: string): boolean => FIGURE.test(text);

let excel: InExcel;
afterEach(() => {
  excel.close();
});

async function applied(workbook: Workbook, address: string): Promise<string[]> {
  excel = await openInExcel(workbook);
  const outcome = await applyRag(ACTIVE);
  if (outcome.kind === "refused") throw new Error(outcome.refusal.sentence);
  excel.host.calculate();
  return coloursSeen(workbook, address);
}

const typed: WrittenCell[][] = [
  ["ID", "Measures", [45383, "mmm-yy"], [45413, "mmm-yy"], [45444, "mmm-yy"], "Target", "DoT"],
  ["1", "Visits completed in time", [0.87, "0.0%"], [0.9, "0.0%"], [0.764, "0.0%"], [0.9, "0.0%"], null],
  ["2", "Calls answered", [1036, "#,##0"], [950.5, "#,##0.0"], [1200, "#,##0"], [1000, "#,##0"], null],
  ["3", "Rate", "100.8r", "87.5r", "1,036.4r", "≤ 95.5", null],
  ["4", "Plans in time", "87.0%", "67% (4)", "95.5%", "90-95%", null],
  ["5", "Children missing", "1,036", "12", "900", "Below 1,000", null],
  ["6", "Cost", [1200000, '£0.0,,"m"'], [950000, '£0.0,,"m"'], [1, "£0.00"], "£1.0m", null],
  ["7", "Days to answer", "12.5 days", "9 days", "10.1 days", "10 days", null],
  ["8", "Score", [4.25, "General"], [4, "General"], [1.5, "0.0"], [4, "General"], null],
];

describe("a German Excel", () => {
  it("colours every cell as a British one, whether its figures are numbers or text", async () => {
    const british = await applied(workbookOf({ [SHEET]: typed }), "C2:E9");
    excel.close();
    const german = await applied(germanWorkbook(workbookOf({ [SHEET]: typed })), "C2:E9");
    expect(german).toEqual(british);
    expect(british.join("")).not.toContain("....");
  });

  it("colours the published scorecard as a British one", async () => {
    const british = await applied(referenceWorkbook(), "C1:M130");
    excel.close();
    const german = await applied(germanWorkbook(referenceWorkbook()), "C1:M130");
    expect(german).toEqual(british);
    expect(british.join("").replaceAll(".", "").length).toBeGreaterThan(300);
  });

  it("names periods as they are drawn there, and reads their dates all the same", async () => {
    excel = await openInExcel(germanWorkbook(workbookOf({ [SHEET]: typed })));
    const outcome = await withReport(check(ACTIVE));
    const [section] = outcome.kind === "done" ? (outcome.report.sheets[0]?.sections ?? []) : [];
    expect(section?.periods.map(({ label, start }) => `${label} ${String(start)}`)).toEqual([
      "Apr-24 2024-04-01",
      "Mai-24 2024-05-01",
      "Jun-24 2024-06-01",
    ]);
    const [visits, calls] = section?.indicators ?? [];
    expect(visits?.figures.map(({ value }) => value)).toEqual([0.87, 0.9, 0.764]);
    expect(calls?.figures.map(({ value }) => value)).toEqual([1036, 950.5, 1200]);
  });

  it("is given rules in the invariant form, with its own separators for text", async () => {
    const workbook = germanWorkbook(workbookOf({ [SHEET]: typed }));
    await applied(workbook, "C2:C2");
    const formulas = sheetIn(workbook, SHEET).conditionalFormats.flatMap(({ rule }) =>
      rule.kind === "custom" ? [rule.formula] : [],
    );
    expect(formulas.some((formula) => /NUMBERVALUE\([A-Z]+\d+,",","\."\)/.test(formula))).toBe(true);
    expect(formulas.some((formula) => /ROUND\(C2,3\).*0\.765/.test(formula))).toBe(true);
    expect(formulas.join("")).not.toContain(";");
  });
});
