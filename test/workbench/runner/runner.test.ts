import { existsSync, readFileSync } from "node:fs";
import { addressOf } from "../../../src/workbench/model/area";
import { cellAt } from "../../../src/workbench/model/cells";
import type { Worksheet } from "../../../src/workbench/model";
import { referenceWorkbook } from "../../kit/reference-workbook";
import { sheetIn, workbookOf } from "../../kit/workbook-of";
import { builtAddIn } from "../../kit/built-add-in";
import { rag, ragByItsScript } from "../../kit/rag";
import { indicatorsIn, missingIn, reportIn } from "../../kit/report-in";
import { SAMPLE, workbookIn } from "../../kit/workbook-in";
import { TestFolder } from "../../kit/test-folder";

const TOTALS = { green: 14, amber: 8, red: 18, none: 56, breaches: 18, withoutNarrative: 12 };
const MISSING = "9a 19b 19c 32 38a 38b 44 50 54 55 56 58";
const SHEET = "Scorecard";

builtAddIn();
const folder = new TestFolder();
afterAll(() => {
  folder.remove();
});
const settings = folder.write("settings.json", '{"polarity":{"36":"lower"}}');

/** What a sheet holds, whatever format records its cells name: values, formulas, looks, merges, other people's rules. */
function contentOf(sheet: Worksheet): unknown {
  const cells = [...sheet.cells].flatMap(([row, inRow]) =>
    [...inRow]
      .filter(
        ([, { value, formula, style }]) =>
          value !== null || formula !== undefined || style.fill !== undefined,
      )
      .map(([column, { value, formula, style }]) => [row, column, value, formula, style]),
  );
  const rules = sheet.conditionalFormats.map(({ areas, rule }) => [areas, rule.kind]);
  return { cells, merges: sheet.merges.map(addressOf), rules };
}

describe("check", () => {
  it("finds on the sample 18 red, 8 amber, 14 green and 56 without a colour, 12 breaches unexplained", async () => {
    const report = folder.at("check.json");
    expect(await ragByItsScript("check", SAMPLE, "--report", report, "--settings", settings)).toEqual({
      status: 0,
      said: "",
    });
    expect(reportIn(report).totals).toEqual(TOTALS);
    expect(missingIn(reportIn(report))).toBe(MISSING);
    expect(indicatorsIn(reportIn(report))).toHaveLength(96);
  });

  it("finds the same in the published document as plain text", async () => {
    const [input, report] = [folder.save("text.xlsx", referenceWorkbook()), folder.at("text.json")];
    await rag("check", input, "--report", report, "--settings", settings);
    expect(reportIn(report).totals).toEqual(TOTALS);
    expect(missingIn(reportIn(report))).toBe(MISSING);
  });
});

describe("apply", () => {
  it("writes a coloured copy in three requests; a second time it sends no write and gives the same bytes", async () => {
    const [once, twice, report] = [folder.at("once.xlsx"), folder.at("twice.xlsx"), folder.at("apply.json")];
    const words = ["--report", report, "--settings", settings, "--sheet", SHEET];
    expect((await rag("apply", SAMPLE, "--out", once, ...words)).status).toBe(0);
    expect(reportIn(report).host.requests).toBeLessThanOrEqual(3);
    expect(sheetIn(workbookIn(once), SHEET).conditionalFormats.length).toBeGreaterThan(0);
    await rag("apply", once, "--out", twice, ...words);
    expect(reportIn(report).host.requests).toBeLessThanOrEqual(3);
    expect(Buffer.compare(readFileSync(once), readFileSync(twice))).toBe(0);
  });

  it("says of each figure its period, cell, value and status, and of each cell that it could not read where it is", async () => {
    const report = reportIn(folder.at("apply.json"));
    const [section] = report.sheets[0]?.sections ?? [];
    expect(section?.periods[0]).toMatchObject({ label: "Apr-24", start: "2024-04-01", column: "C" });
    const indicator = section?.indicators.find(({ id }) => id === "9a");
    expect(indicator?.figures[0]).toMatchObject({ period: "Apr-24", value: 0.57, gap: null, status: "red" });
    expect(indicator?.target).toEqual({ text: "90.0%", kind: "value", low: 0.9, high: 0.9 });
    expect(report.problems.map(({ what }) => what).join("\n")).toContain('"orevious ac" is not a figure');
  });

  it("colours a month that was put in before Target, moves the arrows on and leaves no old rule", async () => {
    const script = folder.write(
      "month.js",
      `await Excel.run(async (context) => {
         const sheet = context.workbook.worksheets.getItem("${SHEET}");
         const used = sheet.getUsedRange();
         used.load("values, columnIndex, rowIndex");
         await context.sync();
         const header = used.values.findIndex((row) => row.includes("Target"));
         const target = used.values[header].indexOf("Target") + used.columnIndex;
         sheet.getRangeByIndexes(0, target, 1, 1).getEntireColumn().insert("Right");
         used.values.forEach((row, at) => {
           if (!row.includes("Target")) return;
           sheet.getRangeByIndexes(at + used.rowIndex, target, 1, 1).values = [["Mar-25"]];
         });
         const row = used.values.findIndex((cells) => cells[0] === "9a") + used.rowIndex;
         sheet.getRangeByIndexes(row, target, 1, 1).values = [[0.95]];
         await context.sync();
       });`,
    );
    const [later, applied, cleared] = [
      folder.at("later.xlsx"),
      folder.at("later-applied.xlsx"),
      folder.at("cleared.xlsx"),
    ];
    const report = folder.at("later.json");
    expect(await rag("script", script, folder.at("once.xlsx"), "--out", later)).toEqual({
      status: 0,
      said: "",
    });
    expect((await rag("apply", later, "--out", applied, "--report", report)).status).toBe(0);
    const indicator = indicatorsIn(reportIn(report)).find(({ id }) => id === "9a");
    expect(indicator?.latest).toEqual({ period: "Mar-25", value: 0.95, status: "green" });
    expect(indicator?.direction).toBe("up");
    const fresh = folder.at("fresh.xlsx");
    await rag("clear", later, "--out", cleared);
    await rag("apply", cleared, "--out", fresh);
    const rulesOf = (path: string): string[] =>
      sheetIn(workbookIn(path), SHEET)
        .conditionalFormats.map(({ areas, rule }) => JSON.stringify([areas.map(addressOf), rule]))
        .sort();
    expect(rulesOf(applied)).toEqual(rulesOf(fresh));
  });
});

describe("clear", () => {
  it("gives back the sheet as it was before the first Apply", async () => {
    const cleared = folder.at("as-before.xlsx");
    expect(await rag("clear", folder.at("once.xlsx"), "--out", cleared)).toEqual({ status: 0, said: "" });
    expect(contentOf(sheetIn(workbookIn(cleared), SHEET))).toEqual(
      contentOf(sheetIn(workbookIn(SAMPLE), SHEET)),
    );
  });
});

describe("script", () => {
  it("runs Office.js in a new workbook", async () => {
    const script = folder.write(
      "new.js",
      `await Excel.run(async (context) => {
         context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [["=1+1", "text"]];
         await context.sync();
       });`,
    );
    const out = folder.at("new.xlsx");
    expect(await rag("script", script, "-", "--out", out)).toEqual({ status: 0, said: "" });
    const workbook = workbookIn(out);
    expect(cellAt(sheetIn(workbook, "Sheet1"), 0, 0)).toMatchObject({ value: 2, formula: "=1+1" });
  });
});

describe("what cannot be done is refused in one line, with exit status 2 and nothing written", () => {
  const empty = folder.save("empty.xlsx", workbookOf({ Notes: [["Shopping list"], ["Milk"]] }));
  const locked = workbookOf({
    Scorecard: [
      ["ID", "Measures", "Apr-24", "May-24", "Target"],
      ["1", "Visits in time", "80%", "85%", "90%"],
    ],
  });
  sheetIn(locked, SHEET).protection = { protected: true, options: {} };
  const protectedFile = folder.save("locked.xlsx", locked);
  const text = folder.write("scorecard.csv", "ID,Measures,Apr-24");
  const badSettings = folder.write("bad.json", '{"polarity":{"36":"sideways"}}');
  const noJson = folder.write("no.json", "polarity: lower");
  const throwing = folder.write("throws.js", 'throw new Error("no such thing");');
  const out = folder.at("refused.xlsx");

  it.each<[string, readonly string[], RegExp]>([
    ["no scorecard in the workbook", ["apply", empty], /No scorecard was found/],
    [
      "no scorecard on the sheet",
      ["apply", empty, "--sheet", "Notes"],
      /No scorecard was found on the sheet "Notes"/,
    ],
    ["a protected sheet", ["apply", protectedFile], /"Scorecard" is protected/],
    ["a file that is not there", ["apply", folder.at("nowhere.xlsx")], /no such file/],
    ["a file that is no workbook", ["apply", text], /not a workbook/],
    ["a sheet that is not there", ["apply", SAMPLE, "--sheet", "May"], /no sheet "May"/],
    ["settings that mean nothing", ["apply", SAMPLE, "--settings", badSettings], /polarity/],
    ["settings that are no JSON", ["apply", SAMPLE, "--settings", noJson], /not JSON/],
    ["a script that fails", ["script", throwing, SAMPLE], /throws\.js failed: no such thing/],
  ])("%s", async (_what, words, why) => {
    const { status, said } = await rag(...words, "--out", out);
    expect(said).toMatch(why);
    expect(said.split("\n")).toHaveLength(1);
    expect(status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it("clearing a sheet that was protected after it was coloured", async () => {
    const protect = folder.write(
      "protect.js",
      `await Excel.run(async (context) => {
         context.workbook.worksheets.getItem("${SHEET}").protection.protect();
         await context.sync();
       });`,
    );
    const coloured = folder.at("coloured-and-locked.xlsx");
    await rag("script", protect, folder.at("once.xlsx"), "--out", coloured);
    const { status, said } = await rag("clear", coloured, "--out", out);
    expect([status, said]).toEqual([2, expect.stringMatching(/^The sheet "Scorecard" is protected.*$/)]);
    expect(existsSync(out)).toBe(false);
  });

  it("writing over the workbook that is read", async () => {
    const before = readFileSync(protectedFile);
    const { status, said } = await ragByItsScript("apply", protectedFile, "--out", protectedFile);
    expect([status, said]).toEqual([2, expect.stringMatching(/^.*never written to.*$/)]);
    expect(Buffer.compare(readFileSync(protectedFile), before)).toBe(0);
  });

  it("but one protected sheet among others is passed over, and said so", async () => {
    const rows = [
      ["ID", "Measures", "Apr-24", "May-24", "Target"],
      ["1", "Visits in time", "80%", "85%", "90%"],
    ];
    const workbook = workbookOf({ May: rows, June: rows, Notes: [["Milk"]] });
    sheetIn(workbook, "May").protection = { protected: true, options: {} };
    const [input, copy] = [folder.save("one-locked.xlsx", workbook), folder.at("one-locked-out.xlsx")];
    const finished = await rag("apply", input, "--out", copy);
    expect(finished).toEqual({ status: 0, said: 'Passed over, since protected: "May".' });
    expect(sheetIn(workbookIn(copy), "May").conditionalFormats).toEqual([]);
    expect(sheetIn(workbookIn(copy), "June").conditionalFormats).not.toEqual([]);
  });

  it("but a protected sheet can be checked", async () => {
    const report = folder.at("locked.json");
    expect(await rag("check", protectedFile, "--report", report)).toEqual({ status: 0, said: "" });
    expect(reportIn(report).totals.amber).toBe(1);
  });
});

describe("narrate", () => {
  it("writes one narrative into its section's block, to the letter, and leaves IN as it was", async () => {
    const [out, report] = [folder.at("narrated.xlsx"), folder.at("narrated.json")];
    const before = readFileSync(SAMPLE);
    const text = "--=late, since \"two\" posts are 'empty'.";
    expect(await ragByItsScript("narrate", SAMPLE, "--out", out, "--id", "9A", "--text", text)).toEqual({
      status: 0,
      said: "",
    });
    expect(cellAt(sheetIn(workbookIn(out), SHEET), 29, 0)?.value).toBe(`- ID 9a: ${text}`);
    await rag("check", out, "--report", report);
    expect(missingIn(reportIn(report))).toBe(MISSING.replace("9a ", ""));
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  });

  it("is refused, and writes nothing, where no sheet has the ID, or several have", async () => {
    const out = folder.at("refused.xlsx");
    const rows = [
      ["ID", "Visits", "Jan-25", "Feb-25", "Target"],
      ["7", "Made", "80%", "60%", "90%"],
    ];
    const input = folder.save("two.xlsx", workbookOf({ Notes: [["Notes"]], May: rows, June: rows }));
    const narrate = (id: string) => rag("narrate", input, "--out", out, "--id", id, "--text", "Words.");
    expect(await narrate("99")).toEqual({
      status: 2,
      said: "No scorecard sheet has an indicator with ID 99.",
    });
    expect(await narrate("7")).toEqual({
      status: 2,
      said: 'Several sheets have an indicator with ID 7: name one of "May", "June" with --sheet.',
    });
    expect(existsSync(out)).toBe(false);
  });
});
